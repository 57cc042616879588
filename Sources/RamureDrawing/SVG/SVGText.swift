/// Lines of text, and ways, as SVG.
enum SVGText {
  /// Lines of text; around a name, in the colour of the page, a halo that keeps it clear of what lies below.
  ///
  /// The halo is the same text once more (`use`), drawn first: where `paint-order` is not known, a stroke of the text's own
  /// would be painted over it. What is searched, copied or read aloud has the text once.
  ///
  /// - Parameter name: what the text is called within the file; needed for a halo.
  static func element(_ text: SceneText, name: String? = nil) -> String {
    let (open, close) = wrapping(text)
    guard let name, !text.lines.isEmpty, text.role == .label || text.role == .region else {
      return open + lines(text, id: nil) + close
    }
    let halo = "<use class=\"halo\" xlink:href=\"#\(name)\" aria-hidden=\"true\"/>"
    return open + halo + lines(text, id: name) + close
  }

  /// The group that gives a text its colour, which the halo must not inherit from the text itself.
  private static func wrapping(_ text: SceneText) -> (open: String, close: String) {
    // What a name belongs to says all of it when pointed at, and more.
    if text.role == .label || text.role == .region { return ("<g class=\"text\">", "</g>") }
    let tooltip = text.whole.map { "<title>\(XMLText.escaped($0))</title>" } ?? ""
    switch text.role {
    case .title: return ("<g class=\"title text\" role=\"heading\" aria-level=\"1\">\(tooltip)", "</g>")
    case .heading: return ("<g class=\"heading text\" role=\"heading\" aria-level=\"2\">\(tooltip)", "</g>")
    default: return ("<g class=\"\(text.role.rawValue) quiet\">\(tooltip)", "</g>")
    }
  }

  /// Each line where its letters are known is pinned to its width, so that every reader sees the same layout.
  private static func lines(_ text: SceneText, id: String?) -> String {
    let name = id.map { " id=\"\($0)\"" } ?? ""
    let bold = text.bold ? " class=\"bold\"" : ""
    let anchor = text.anchor == .start ? "" : " text-anchor=\"\(text.anchor.rawValue)\""
    var svg = "<text\(name)\(bold) font-size=\"\(SVGNumber.text(text.size))\"\(anchor)>"
    for (index, line) in text.lines.enumerated() {
      let y = text.origin.y + Double(index) * text.size * Label.lineHeight
      svg += "<tspan x=\"\(SVGNumber.text(text.origin.x))\" y=\"\(SVGNumber.text(y))\""
      if TextWidth.isKnown(line) {
        let width = TextWidth.of(line, size: text.size, bold: text.bold)
        svg += " textLength=\"\(SVGNumber.text(width))\" lengthAdjust=\"spacingAndGlyphs\""
      }
      svg += ">\(XMLText.escaped(line))</tspan>"
      // A space that takes no room: with one that does, a line in the middle would not be in the middle.
      if index < text.lines.count - 1, !text.isGlued[index] { svg += "<tspan font-size=\"0\"> </tspan>" }
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
