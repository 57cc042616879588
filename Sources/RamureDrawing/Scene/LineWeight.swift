/// How heavy lines are: the more there are, the lighter.
struct LineWeight: Hashable, Sendable {
  let width: Double
  let opacity: Double
  /// How long the heads are that show direction; `nil` where there are so many that each would lie under others.
  let headLength: Double?

  /// Below this, each line stands out from the page by itself.
  private static let few = 400

  init(lines: Int) {
    switch lines {
    case ..<Self.few: (width, opacity, headLength) = (1.2, 0.92, 7.5)
    case ..<1_500: (width, opacity, headLength) = (0.9, 0.5, 6.5)
    case ..<6_000: (width, opacity, headLength) = (0.6, 0.28, 5)
    default: (width, opacity, headLength) = (0.5, 0.16, nil)
    }
  }

  /// Whether lines are so many and so thin that a dash tells nothing.
  var blursDashes: Bool { width < 0.9 }

  private var isFew: Bool { opacity > 0.9 }

  /// How strong the lines of one kind are: a kind with very many would drown the others.
  func opacity(ofKindWith count: Int) -> Double {
    guard !isFew else { return opacity }
    let relief = (300 / Double(max(count, 300))).squareRoot()
    return (opacity * max(relief, 0.4) * 100).rounded() / 100
  }

  /// How strong the head of a line is: a little more than the line, which it would get lost in.
  func headOpacity(ofLines opacity: Double) -> Double { isFew ? 1 : min(1, (opacity * 170).rounded() / 100) }
}
