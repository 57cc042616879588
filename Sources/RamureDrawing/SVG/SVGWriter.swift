/// Writes a scene as one self-contained SVG file: no script, no font, no image, no link but to the web.
public struct SVGWriter: Sendable {
  public init() {}

  /// The bytes of the file. Same scene, same bytes.
  public func svg(of scene: Scene) -> [UInt8] {
    var svg = ""
    svg.reserveCapacity(4_000 + scene.lines.count * 320 + scene.marks.count * 420)
    svg += SVGFrame(
      extent: scene.extent, language: scene.language, title: scene.title, summary: scene.summary,
      css: SVGStyleSheet(scene: scene).text()
    ).opening(definitions: heads(scene))
    // In the order it is read: the title, the network, those who stand apart, what the signs mean, the small print.
    for text in scene.head { svg += SVGText.element(text) + "\n" }
    svg += regions(scene)
    svg += lines(scene)
    svg += regionTitles(scene)
    if scene.showsChanges {
      svg += "<g class=\"changes\">\n"
      for line in scene.lines { svg += line.badge.map { SVGChanges.element($0) + "\n" } ?? "" }
      svg += "</g>\n"
    }
    svg += nodes(scene.network)
    for text in scene.apart.texts { svg += SVGText.element(text) + "\n" }
    svg += nodes(scene.apart.marks)
    svg += SVGLegend(scene: scene).element()
    for rule in scene.rules {
      svg += "<path class=\"rule\" d=\"M\(SVGNumber.text(Point(MapPage.margin, rule)))H"
      svg += "\(SVGNumber.text(scene.extent.width - MapPage.margin))\"/>\n"
    }
    for text in scene.foot { svg += SVGText.element(text) + "\n" }
    return Array((svg + SVGFrame.closing).utf8)
  }

  private func heads(_ scene: Scene) -> String {
    guard let length = scene.lineWeight.headLength else { return "" }
    var svg = "<defs>\n"
    for line in scene.lineStyles {
      guard let head = line.style.head else { continue }
      let name = SceneName.head(line.cssClass)
      svg +=
        "<marker id=\"\(name)\" class=\"\(name)\" viewBox=\"0 0 10 10\" refX=\"9.5\" refY=\"5\" "
      svg +=
        "markerWidth=\"\(SVGNumber.text(length))\" markerHeight=\"\(SVGNumber.text(length))\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">\(SVGSymbol.head(head))</marker>\n"
      guard scene.lines.contains(where: { $0.hasWideHead && $0.cssClass == line.cssClass }) else { continue }
      let (base, size) = (SVGNumber.text(WideHead.base(of: head)), SVGNumber.text(WideHead.size))
      svg += "<marker id=\"wide-\(name)\" class=\"\(name)\" viewBox=\"0 0 10 10\" refX=\"\(base)\" refY=\"5\" "
      svg += "markerWidth=\"\(size)\" markerHeight=\"\(size)\" markerUnits=\"strokeWidth\" orient=\"auto\">"
      svg += "\(SVGSymbol.head(head))</marker>\n"
    }
    return svg + "</defs>\n"
  }

  // MARK: - Regions

  private func regions(_ scene: Scene) -> String {
    guard !scene.regions.isEmpty else { return "" }
    var svg = "<g class=\"regions\">\n"
    for region in scene.regions {
      svg += "<g class=\"region\(region.isFaint ? " faint" : "")\" id=\"\(region.id)\">"
      svg += "<title>\(XMLText.escaped(region.tooltip))</title>"
      svg += "<path class=\"area \(region.colourClass)\" d=\""
      for outline in region.outlines {
        append(outline, to: &svg)
        svg += "Z"
      }
      svg += "\"/></g>\n"
    }
    return svg + "</g>\n"
  }

  /// The names of the regions, above the lines: they are read first.
  private func regionTitles(_ scene: Scene) -> String {
    let names = scene.regions.compactMap { region in
      region.title.map {
        "<g\(region.isFaint ? " class=\"faint\"" : "")>\(plate(of: region))"
          + "\(SVGText.element($0, name: SceneName.text(of: region.id)))</g>\n"
      }
    }
    return names.isEmpty ? "" : "<g class=\"region-names\">\n" + names.joined() + "</g>\n"
  }

  private func plate(of region: SceneRegion) -> String {
    guard let box = region.plate else { return "" }
    let (x, y) = (SVGNumber.text(box.x), SVGNumber.text(box.y))
    let (width, height) = (SVGNumber.text(box.width), SVGNumber.text(box.height))
    return "<rect class=\"plate \(region.colourClass)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
      + " rx=\"5\"/>"
  }

  // MARK: - Lines

  /// The lines, those of one kind together, so that a style names each kind once.
  private func lines(_ scene: Scene) -> String {
    var svg = "<g class=\"relations\">\n"
    for (style, lines) in scene.linesByStyle {
      let marker = Self.marker(style, scene)
      svg += "<g class=\"\(style.cssClass)\"\(marker)>\n"
      for line in lines {
        let classes = (line.isFaint ? " faint" : "") + (line.change.map { " \($0.cssClass)" } ?? "")
        svg += "<path class=\"link\(classes)\" id=\"\(line.id)\" d=\""
        append(line.route, to: &svg)
        let styles =
          (line.width.map { ["stroke-width:\(SVGNumber.text($0))"] } ?? [])
          + (line.isHeadless ? ["marker-end:none"] : [])
        if !styles.isEmpty { svg += "\" style=\"" + styles.joined(separator: ";") }
        if line.hasWideHead { svg += "\" marker-end=\"url(#wide-\(SceneName.head(line.cssClass)))" }
        svg += "\"><title>\(XMLText.escaped(line.tooltip))</title></path>\n"
      }
      svg += "</g>\n"
    }
    return svg + "</g>\n"
  }

  /// What puts the head at the end of lines of a kind.
  static func marker(_ style: LineClass, _ scene: Scene) -> String {
    guard scene.lineWeight.headLength != nil, style.style.head != nil else { return "" }
    return " marker-end=\"url(#\(SceneName.head(style.cssClass)))\""
  }

  private func append(_ route: Route, to svg: inout String) { svg += SVGText.path(route) }

  // MARK: - Marks

  private func nodes(_ marks: [SceneMark]) -> String {
    marks.isEmpty ? "" : "<g class=\"nodes\">\n" + marks.map(element).joined() + "</g>\n"
  }

  private func element(_ mark: SceneMark) -> String {
    var svg =
      "<g class=\"node \(mark.cssClass)-node\(mark.isFaint ? " faint" : "")\(mark.badge.map { " \($0.change.cssClass)" } ?? "")\" "
    svg += "id=\"\(mark.id)\"\(SVGLink.role(tooltip: mark.tooltip, address: mark.address))>"
    svg += "<title>\(XMLText.escaped(mark.tooltip))</title>"
    svg += SVGLink.opening(mark.address, tooltip: mark.tooltip)
    if mark.isFocus {
      svg += "<circle class=\"focus\" cx=\"\(SVGNumber.text(mark.center.x))\" cy=\"\(SVGNumber.text(mark.center.y))\" "
      svg += "r=\"\(SVGNumber.text(mark.radius * mark.symbol.reach + 3))\"/>"
    }
    svg += SVGSymbol.element(
      mark.symbol, center: mark.center, radius: mark.radius,
      colourClass: mark.colourClass + (mark.isHollow ? " hollow" : ""))
    if let leader = mark.leader {
      svg += "<path class=\"leader\" d=\""
      append(leader, to: &svg)
      svg += "\"/>"
    }
    if let label = mark.label { svg += SVGText.element(label, name: SceneName.text(of: mark.id)) }
    if let badge = mark.badge { svg += SVGChanges.element(badge) }
    if mark.address != nil { svg += "</a>" }
    return svg + "</g>\n"
  }
}
