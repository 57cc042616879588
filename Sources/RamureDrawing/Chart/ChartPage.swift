import RamureModel
import RamureWording

/// The small print of a picture: what is not shown, where the data comes from.
struct ChartFoot {
  let items: [ChartItem]
  let bottom: Double

  init(notes: [LocalizedText], _ ecosystem: Ecosystem, language: Language, width: Double, top: Double) {
    let print = SmallPrint(notes, ecosystem, language, width: width, top: top)
    items = [
      .line(Point(MapPage.margin, top - 14), Point(width - MapPage.margin, top - 14), "rule"), .text(print.text),
    ]
    bottom = print.bottom
  }
}

/// The explanation of the signs of a picture, in blocks side by side.
struct ChartLegend {
  struct Entry {
    /// The sign, drawn around a middle.
    let sign: (Point) -> [ChartItem]
    let text: LocalizedText
  }

  struct Block {
    let heading: LocalizedText
    let entries: [Entry]
    let language: Language

    fileprivate var labels: [Label] {
      entries.map { Label($0.text[language], size: MapPage.legendSize, width: 330, maxLines: 4) }
    }
  }

  private(set) var items: [ChartItem] = []
  private(set) var bottom: Double

  private static let signWidth = 44.0
  private static let perColumn = 6

  init(_ blocks: [Block], width: Double, top: Double) {
    bottom = top
    var corner = Point(MapPage.margin, top)
    for block in blocks where !block.entries.isEmpty {
      let labels = block.labels
      let columns = (labels.count + Self.perColumn - 1) / Self.perColumn
      let rows = (labels.count + columns - 1) / columns
      let column = Self.signWidth + (labels.map { $0.clearance(gap: 30) }.max() ?? 0)
      let heading = Label(lines: [block.heading[block.language]], size: MapPage.headingSize, bold: true)
      let room = max(Double(columns) * column, heading.clearance(gap: 30))
      if corner.x + room > width - MapPage.margin + 30, corner.x > MapPage.margin {
        corner = Point(MapPage.margin, bottom + 14)
      }
      items.append(.text(SceneText(heading, role: .heading, anchor: .start, x: corner.x, top: corner.y)))
      let rowHeight = (labels.map(\.extent.height).max() ?? 0) + 6
      for (place, label) in labels.enumerated() {
        let left = corner.x + Double(place / rows) * column
        let middle = corner.y + MapPage.headingSize + 10 + (Double(place % rows) + 0.5) * rowHeight
        items += block.entries[place].sign(Point(left + Self.signWidth / 2 - 5, middle))
        items.append(
          .text(
            SceneText(
              label, role: .caption, anchor: .start, x: left + Self.signWidth, top: middle - label.extent.height / 2)))
        bottom = max(bottom, middle + rowHeight / 2)
      }
      corner.x += room
    }
  }
}
