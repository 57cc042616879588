/// The head of a line that is wider than a head usually is: it grows with the line, which ends where the head begins.
enum WideHead {
  /// From this width on, in pixels.
  static let narrowest = 2.5
  /// How large the square is that a head is drawn in, in widths of the line.
  static let size = 3.0

  /// Where in its square of ten the line ends that a head belongs to.
  static func base(of head: LineStyle.Head) -> Double {
    switch head {
    case .triangle: 1
    case .vee: 5.5
    case .diamond: 2.5
    case .dot: 4
    case .bar: 8
    case .hollow: 1.5
    }
  }

  /// How far a head reaches beyond the end of its line.
  static func reach(of head: LineStyle.Head, width: Double) -> Double {
    (9.5 - base(of: head)) / 10 * size * width
  }
}
