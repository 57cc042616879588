/// Lines of text, and ways, as SVG.
enum SVGText {
  /// One element, each line pinned to its width so that every reader sees the same layout.
  static func element(_ text: SceneText) -> String {
    var classes: String
    switch text.role {
    case .label, .region: classes = "text label"
    case .title, .heading: classes = "text"
    case .subtitle, .caption: classes = "quiet"
    }
    if text.bold { classes += " bold" }
    let anchor = text.anchor == .start ? "" : " text-anchor=\"\(text.anchor.rawValue)\""
    var svg = "<text class=\"\(classes)\" font-size=\"\(SVGNumber.text(text.size))\"\(anchor)>"
    for (index, line) in text.lines.enumerated() {
      let y = text.origin.y + Double(index) * text.size * Label.lineHeight
      let width = TextWidth.of(line, size: text.size, bold: text.bold)
      svg += "<tspan x=\"\(SVGNumber.text(text.origin.x))\" y=\"\(SVGNumber.text(y))\" "
      svg +=
        "textLength=\"\(SVGNumber.text(width))\" lengthAdjust=\"spacingAndGlyphs\">\(XMLText.escaped(line))</tspan>"
    }
    return svg + "</text>"
  }

  /// The commands of a way.
  static func path(_ route: Route) -> String {
    var path = "M\(SVGNumber.text(route.points[0]))"
    if route.isStraight { return path + "L\(SVGNumber.text(route.points[route.points.count - 1]))" }
    path += "C"
    for (index, point) in route.points.dropFirst().enumerated() {
      if index > 0 { path += " " }
      path += SVGNumber.text(point)
    }
    return path
  }
}
