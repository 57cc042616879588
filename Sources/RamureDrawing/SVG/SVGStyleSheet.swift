/// The style rules of a map: plain classes with plain colours, which every renderer understands.
struct SVGStyleSheet {
  let scene: Scene

  func text() -> String {
    var css = "\n" + SVGFrame.fonts
    css += ".link{fill:none;stroke-width:\(SVGNumber.text(scene.lineWeight.width));"
    css += "stroke-linecap:butt}\n"
    for line in scene.lineStyles {
      css += ".\(line.cssClass) .link{stroke-opacity:\(line.opacity)}\n"
      guard line.style.head != nil, case let opacity = scene.lineWeight.headOpacity(ofLines: line.opacity), opacity < 1
      else { continue }
      css += ".\(SceneName.head(line.cssClass)){opacity:\(opacity)}\n"
    }
    css += ".legend g .link{stroke-opacity:1;stroke-width:1.5}\n.leader{stroke-width:0.7;fill:none}\n"
    css += ".bold{font-weight:bold}\n"
    css += ".mark{stroke-width:1}\n.focus{fill:none;stroke-width:2.4}\n"
    css += SVGFrame.halo
    css += ".node:hover .mark{stroke-width:2.5}\n"
    css += ".relations g .link:hover{stroke-opacity:1;stroke-width:2.5}\n"
    if scene.marks.contains(where: \.isHollow) { css += ".hollow{stroke-width:1.6}\n" }
    if !scene.regions.isEmpty {
      css += ".plate{stroke-width:1.3}\n"
      css += ".area{stroke-width:1.3;fill-rule:evenodd}\n.region:hover .area{stroke-width:2.6}\n"
      css += ".faint .mark{opacity:0.5}\n.faint .area{stroke-dasharray:5 4;opacity:0.7}\n"
    }
    if scene.lines.contains(where: \.isFaint) || scene.regions.isEmpty && scene.marks.contains(where: \.isFaint) {
      css += ".faint .mark,.mark.faint{opacity:0.22}\n.link.faint{opacity:0.22}\n"
    }
    if scene.showsChanges { css += SVGChanges.plainRules }
    return css + SVGFrame.rules(of: scene.theme, rules)
  }

  private func rules(for theme: Theme) -> String {
    let tones = theme.tones
    var css = ".page{fill:\(tones.page)}\n.text{fill:\(tones.text)}\n.quiet{fill:\(tones.quiet)}\n"
    css += ".rule{stroke:\(tones.rule)}\n.halo{stroke:\(tones.page)}\n.mark{stroke:\(tones.markOutline)}\n"
    css +=
      ".leader{stroke:\(tones.quiet)}\n.focus{stroke:\(tones.text)}\n.scale{fill:none;stroke:\(tones.quiet)}\n.hole{fill:\(tones.page)}\n"
    for style in scene.markStyles { css += ".\(style.cssClass){fill:\(theme.colour(style.colour))}\n" }
    if scene.marks.contains(where: \.isHollow) {
      css += ".mark.hollow{fill:\(tones.page)}\n"
      for style in scene.markStyles { css += ".\(style.cssClass).hollow{stroke:\(theme.colour(style.colour))}\n" }
    }
    if !scene.regions.isEmpty {
      css += ".area{fill-opacity:\(tones.areaOpacity);stroke-opacity:\(tones.shoreOpacity)}\n"
      for style in scene.markStyles {
        css += ".area.\(style.cssClass){stroke:\(theme.colour(style.colour))}\n"
        css += ".plate.\(style.cssClass){stroke:\(theme.colour(style.colour))}\n"
      }
      css += ".region-names .plate{fill:\(tones.page)}\n"
    }
    if scene.showsChanges { css += SVGChanges.rules(for: theme) }
    if scene.regions.contains(where: \.isFaint) { css += ".faint .text{fill:\(tones.quiet)}\n" }
    for line in scene.lineStyles {
      let colour = theme.colour(line.style.colour)
      let dashes = line.style.dashes.map(SVGNumber.text).joined(separator: " ")
      css += ".\(line.cssClass) .link{stroke:\(colour)"
      if !dashes.isEmpty { css += ";stroke-dasharray:\(dashes)" }
      css += "}\n"
      // Ink on paper needs more than light on a screen.
      if theme == .print {
        css += ".relations .\(line.cssClass) .link{stroke-opacity:\(min(1, (line.opacity * 140).rounded() / 100));"
        css += "stroke-width:\(SVGNumber.text(scene.lineWeight.width * 1.25))}\n"
      }
      guard let head = line.style.head else { continue }
      let name = SceneName.head(line.cssClass)
      css +=
        head == .hollow
        ? ".\(name){fill:\(tones.page);stroke:\(colour)}\n" : ".\(name){fill:\(colour);stroke:\(colour)}\n"
    }
    return css
  }
}
