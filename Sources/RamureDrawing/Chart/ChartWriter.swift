/// Writes a picture as one self-contained SVG file, as `SVGWriter` writes a map.
public struct ChartWriter: Sendable {
  public init() {}

  /// The bytes of the file. Same picture, same bytes.
  public func svg(of chart: Chart) -> [UInt8] {
    var svg = SVGFrame(
      extent: chart.extent, language: chart.language, title: chart.title, summary: chart.summary,
      css: ChartStyleSheet(chart: chart).text()
    ).opening(definitions: Self.fades)
    var names = 0
    for item in chart.items { append(item, to: &svg, &names) }
    return Array((svg + SVGFrame.closing).utf8)
  }

  /// What lets a bar fade out to the right, or in from the left.
  private static let fades: String = {
    func fade(_ name: String, _ from: String, _ to: String) -> String {
      "<linearGradient id=\"tones-\(name)\"><stop offset=\"0\" stop-color=\"\(from)\"/>"
        + "<stop offset=\"1\" stop-color=\"\(to)\"/></linearGradient>"
        + "<mask id=\"fade-\(name)\" maskContentUnits=\"objectBoundingBox\">"
        + "<rect width=\"1\" height=\"1\" fill=\"url(#tones-\(name))\"/></mask>"
    }
    return "<defs>" + fade("out", "#FFFFFF", "#000000") + fade("in", "#000000", "#FFFFFF") + "</defs>\n"
  }()

  /// - Parameter names: how many names were written, each of which is called by its number.
  private func append(_ item: ChartItem, to svg: inout String, _ names: inout Int) {
    switch item {
    case .text(let text):
      names += 1
      svg += SVGText.element(text, name: "name-\(names)") + "\n"
    case .shape(let shape): svg += element(shape) + "\n"
    case .group(let group):
      svg += "<g class=\"\(group.cssClass)\""
      if let id = group.id { svg += " id=\"\(id)\"" }
      if group.lower > 0 { svg += " transform=\"translate(0 \(SVGNumber.text(group.lower)))\"" }
      svg += SVGLink.role(tooltip: group.tooltip, address: group.address) + ">"
      if let tooltip = group.tooltip { svg += "<title>\(XMLText.escaped(tooltip))</title>" }
      svg += SVGLink.opening(group.address, tooltip: group.tooltip ?? "") + "\n"
      for item in group.items { append(item, to: &svg, &names) }
      if group.address != nil { svg += "</a>" }
      svg += "</g>\n"
    }
  }

  private func element(_ shape: ChartShape) -> String {
    let style = shape.opacity.map { " opacity=\"\(($0 * 100).rounded() / 100)\"" } ?? ""
    switch shape.form {
    case .box(let box, let corner):
      let round = corner > 0 ? " rx=\"\(SVGNumber.text(corner))\"" : ""
      return "<rect class=\"\(shape.cssClass)\" x=\"\(SVGNumber.text(box.x))\" y=\"\(SVGNumber.text(box.y))\" "
        + "width=\"\(SVGNumber.text(box.width))\" height=\"\(SVGNumber.text(box.height))\"\(round)\(style)/>"
    case .line(let route):
      return "<path class=\"\(shape.cssClass)\" d=\"\(SVGText.path(route))\"\(style)/>"
    case .strokes(let routes):
      return "<path class=\"\(shape.cssClass)\" d=\"\(routes.map(SVGText.path).joined())\"\(style)/>"
    case .area(let route):
      return "<path class=\"\(shape.cssClass)\" d=\"\(SVGText.path(route))Z\"\(style)/>"
    case .symbol(let symbol, let center, let radius):
      let mark = SVGSymbol.element(symbol, center: center, radius: radius, colourClass: shape.cssClass)
      return shape.opacity == nil ? mark : "<g\(style)>\(mark)</g>"
    }
  }
}
