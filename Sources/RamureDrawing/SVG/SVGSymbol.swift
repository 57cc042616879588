/// The shapes of marks as SVG elements.
enum SVGSymbol {
  /// One element for the mark, with the class that colours it.
  static func element(_ symbol: Symbol, center: Point, radius: Double, colourClass: String) -> String {
    // What stands for a size is an outline and no mark: office programs would give it the outline of one.
    let classes = colourClass == "scale" ? "class=\"scale\"" : "class=\"mark \(colourClass)\""
    func round(_ radius: Double) -> String {
      "cx=\"\(SVGNumber.text(center.x))\" cy=\"\(SVGNumber.text(center.y))\" r=\"\(SVGNumber.text(radius))\""
    }
    func rectangle(_ halfWidth: Double, _ halfHeight: Double, corner: Double) -> String {
      "<rect \(classes) x=\"\(SVGNumber.text(center.x - halfWidth))\" y=\"\(SVGNumber.text(center.y - halfHeight))\" "
        + "width=\"\(SVGNumber.text(2 * halfWidth))\" height=\"\(SVGNumber.text(2 * halfHeight))\" rx=\"\(SVGNumber.text(corner))\"/>"
    }
    switch symbol {
    case .circle:
      return "<circle \(classes) \(round(radius))/>"
    case .ring:
      return "<circle \(classes) \(round(radius))/><circle class=\"hole\" \(round(radius * 0.5))/>"
    case .roundedSquare:
      return rectangle(radius * 0.92, radius * 0.92, corner: radius * 0.42)
    case .pill:
      return rectangle(radius * 1.3, radius * 0.72, corner: radius * 0.72)
    default:
      let points = symbol.corners.map { SVGNumber.text(center + $0 * radius) }.joined(separator: " ")
      return "<polygon \(classes) points=\"\(points)\"/>"
    }
  }

  /// The sign at the end of a line, ten units wide, its tip at (9.5, 5).
  static func head(_ head: LineStyle.Head) -> String {
    switch head {
    case .triangle: "<path d=\"M1 1.5L9.5 5L1 8.5Z\"/>"
    case .vee: "<path d=\"M1 1.5L9.5 5L1 8.5\" style=\"fill:none;stroke-width:1.6\"/>"
    case .diamond: "<path d=\"M0.5 5L5 2L9.5 5L5 8Z\"/>"
    case .dot: "<path d=\"M3.5 5A3 3 0 1 1 9.5 5A3 3 0 1 1 3.5 5Z\"/>"
    case .bar: "<path d=\"M8 0.5L9.5 0.5L9.5 9.5L8 9.5Z\"/>"
    case .hollow: "<path d=\"M1.5 1.8L9 5L1.5 8.2Z\"/>"
    }
  }
}
