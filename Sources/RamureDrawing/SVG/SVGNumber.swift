/// Numbers as SVG needs them: short, in decimal, the same on every platform.
enum SVGNumber {
  /// A coordinate to a tenth of a pixel.
  static func text(_ value: Double) -> String {
    precondition(value.isFinite && value.magnitude < 1e12, "a coordinate on a page is a finite number")
    let tenths = Int((value * 10).rounded())
    let whole = tenths / 10
    let rest = (tenths % 10).magnitude
    let sign = tenths < 0 && whole == 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  static func text(_ point: Point) -> String { "\(text(point.x)) \(text(point.y))" }
}
