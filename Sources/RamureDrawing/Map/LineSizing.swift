import RamureWording

/// How wide each line is: in proportion to a figure.
struct LineSizing: Sendable {
  /// The width of each relation's line in pixels.
  let widths: [Double]
  let meaning: LocalizedText
  /// How many lines have no figure: they are thinner than any that has one.
  let unstatedCount: Int
  /// Some figures with the width they are drawn in, the largest first: the scale in the legend.
  let scale: [(value: Double, width: Double)]

  static let unstated = 0.6
  private static let narrowest = 0.9

  /// `nil` where width tells nothing.
  init?(_ options: MapOptions) {
    guard let told = options.widths else { return nil }
    // A line between two marks keeps its head; between communities it may be a ribbon.
    let widest = options.marksAreCommunities ? 13.0 : 6
    let figures = told.figures.map { $0.flatMap { $0.isFinite ? max($0, 0) : nil } }
    let highest = figures.compactMap { $0 }.max() ?? 0
    func width(_ figure: Double?) -> Double {
      guard let figure else { return Self.unstated }
      return highest > 0 ? max(Self.narrowest, widest * figure / highest) : Self.narrowest
    }
    widths = figures.map(width)
    unstatedCount = figures.count { $0 == nil }
    meaning = MapWording.width(by: told.title)
    scale = highest > 0 ? ScaleSamples(figures, highest: highest).figures.map { ($0, width($0)) } : []
  }
}
