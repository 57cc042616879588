/// The style rules of a picture, in the tones of the maps.
struct ChartStyleSheet {
  let chart: Chart

  func text() -> String {
    var css = "\n" + SVGFrame.fonts
    css += ".bold{font-weight:bold}\n"
    css += SVGFrame.halo + ".mark{stroke-width:1}\n"
    css += ".grid{fill:none;stroke-width:1;opacity:0.6}\n"
    css += ".today{fill:none;stroke-width:1.2;stroke-dasharray:4 3}\n.whole{fill-opacity:0.22}\n"
    css += ".derived{fill-opacity:0.12;stroke-width:1.1;stroke-dasharray:3 2}\n.edge{fill:none;stroke-width:1.2}\n"
    css +=
      ".tie{fill:none;stroke-width:0.7;opacity:0.5}\n.fresh{opacity:0.9;stroke-width:1.3}\n.ghost{fill:none;stroke-width:1;stroke-dasharray:2 2}\n"
    css += ".ring{fill:none;stroke-width:1.6}\n.flow{fill-opacity:0.34}\n.panel{stroke-width:1}\n"
    css += ".thin{stroke-width:0.9;opacity:0.75}\n.leader{fill:none;stroke-width:0.8}\n.node .mark{stroke-width:0.6}\n"
    css += ".fades-out{mask:url(#fade-out)}\n.fades-in{mask:url(#fade-in)}\n"
    css += ".row:hover .bar,.flow:hover,.row:hover .flow{fill-opacity:0.72}\n"
    return css + SVGFrame.rules(of: chart.theme, rules)
  }

  private func rules(for theme: Theme) -> String {
    let tones = theme.tones
    var css = ".page{fill:\(tones.page)}\n.text{fill:\(tones.text)}\n.quiet{fill:\(tones.quiet)}\n"
    css += ".rule,.grid{stroke:\(tones.rule)}\n.halo{stroke:\(tones.page)}\n"
    css += ".mark{stroke:\(tones.markOutline)}\n.hole{fill:\(tones.page)}\n.cut{fill:none;stroke:\(tones.page)}\n"
    css += ".today,.ghost,.tie,.leader{stroke:\(tones.quiet)}\n.ring{stroke:\(tones.text)}\n"
    css += ".panel{fill:none;stroke:\(tones.rule)}\n.scale{fill:\(tones.quiet)}\n"
    for style in chart.colours {
      let colour = theme.colour(style.colour)
      css += ".\(style.cssClass){fill:\(colour)}\n"
      css +=
        ".derived.\(style.cssClass),.edge.\(style.cssClass){stroke:\(colour)}\n.edge.\(style.cssClass){fill:none}\n"
    }
    return css
  }
}
