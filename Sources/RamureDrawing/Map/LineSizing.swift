import RamureWording

/// How wide each line is: in proportion to a figure.
struct LineSizing: Sendable {
  /// The width of each relation's line in pixels.
  let widths: [Double]
  let meaning: LocalizedText
  /// Some figures with the width they are drawn in, the largest first: the scale in the legend.
  let scale: [(value: Double, width: Double)]

  private static let narrowest = 0.9
  private static let widest = 13.0

  init(_ told: MapOptions.Widths) {
    let figures = told.figures.map { $0.isFinite ? max($0, 0) : 0 }
    let highest = figures.max() ?? 0
    func width(_ figure: Double) -> Double {
      highest > 0 ? max(Self.narrowest, Self.widest * figure / highest) : Self.narrowest
    }
    widths = figures.map(width)
    meaning = MapWording.width(by: told.title)
    scale = highest > 0 ? ScaleSamples(figures, highest: highest).figures.map { ($0, width($0)) } : []
  }
}
