/// Sine and cosine of the few angles that shapes need, the same on every platform to the last digit.
///
/// The C libraries of Linux and macOS differ in the last bits; a map must not.
enum Trigonometry {
  static func sin(_ angle: Double) -> Double {
    var reduced = angle.truncatingRemainder(dividingBy: 2 * .pi)
    if reduced > .pi { reduced -= 2 * .pi }
    if reduced < -.pi { reduced += 2 * .pi }
    var term = reduced
    var sum = reduced
    for step in 1...14 {
      term *= -reduced * reduced / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }

  static func cos(_ angle: Double) -> Double { sin(angle + .pi / 2) }
}
