import RamureModel
import RamureWording

/// One block of the legend: a heading, and the signs it explains.
struct LegendBlock {
  struct Item {
    let sign: LegendEntry.Sign
    let label: Label
    let height: Double

    /// - Parameter count: how many there are, said whatever of the text has to be cut.
    init(_ sign: LegendEntry.Sign, _ text: String, count: String? = nil, height: Double = LegendBlock.rowHeight) {
      self.sign = sign
      // What an attribute holds may be as long as a letter.
      label = Label(
        text, size: MapPage.legendSize, width: 280, maxLines: 4, tail: count.map { " (\($0))" } ?? "")
      self.height = max(height, label.extent.height + 6)
    }
  }

  let heading: String
  /// What stands below the heading, in small print.
  let note: Label?
  let items: [Item]

  init(heading: String, note: String? = nil, items: [Item]) {
    self.heading = heading
    self.note = note.map { Label($0, size: MapPage.captionSize, width: 250, maxLines: 7) }
    self.items = items
  }

  /// How far below the heading the signs begin.
  var itemsTop: Double { MapPage.headingSize + 10 + (note.map { $0.extent.height + 6 } ?? 0) }

  static let rowHeight = 19.0
  static let lineSample = 34.0
  static let regionSample = Extent(22, 14)
  static let gap = 8.0

  /// How wide the widest sign is, and a column with the room to the next.
  var signWidth: Double { items.map { Self.width(of: $0.sign) }.max() ?? 0 }
  var columnWidth: Double { signWidth + Self.gap + (items.map { $0.label.clearance(gap: 26) }.max() ?? 0) }

  private static func width(of sign: LegendEntry.Sign) -> Double {
    switch sign {
    case .mark(let symbol, _, let radius): 2 * radius * max(1, symbol.reach)
    case .line, .wideLine: lineSample
    case .region: regionSample.width
    case .badge: 2 * ChangeBadge.radius
    }
  }
}
