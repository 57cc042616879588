import RamureModel
import RamureWording

/// Where the rows and lanes of a timeline lie on the page.
struct TimelineGrid {
  struct Place {
    let lane: Int
    let row: TimelineRows.Row
    let label: Label
    /// The room of the row, as wide as the page between its margins.
    let box: Box
  }

  struct Heading {
    let lane: Int
    let top: Double
  }

  let scale: TimeScale
  let isDense: Bool
  private(set) var places: [Place] = []
  private(set) var headings: [Heading] = []
  let top: Double
  private(set) var bottom: Double

  static let width = 1_360.0
  static let headingHeight = 34.0
  static let axisHeight = 20.0
  /// The height of the line of names under a bar that went through stages.
  static let stageNames = 11.0

  init(_ ecosystem: Ecosystem, _ rows: TimelineRows, language: Language, top: Double) {
    let isDense = rows.count > 130
    self.isDense = isDense
    let barHeight = Self.barHeight(isDense: isDense)
    let size = isDense ? 9.4 : 11.0
    let labels = rows.lanes.map { lane in
      lane.rows.map { row in
        Label(ecosystem.nodes[row.node].name.text(language), size: size, width: size * 30, maxLines: 4)
      }
    }
    let named = zip(rows.lanes.flatMap(\.rows), labels.joined()).map { ($0.span, $1.extent.width) }
    let right = Self.width - MapPage.margin - 10
    scale = TimeScale(
      first: rows.first, last: rows.last, left: Self.left(of: named, from: rows.first, to: rows.last, right: right),
      right: right)
    self.top = top
    var y = top + Self.axisHeight
    for (number, lane) in rows.lanes.enumerated() {
      headings.append(Heading(lane: number, top: y))
      y += Self.headingHeight
      for (row, label) in zip(lane.rows, labels[number]) {
        let room = label.extent.height + (isDense ? 2.2 : 6)
        let height = max(room, barHeight + 4 + (row.span.stages.isEmpty ? 0 : Self.stageNames))
        let box = Box(
          x: MapPage.margin, y: y, width: Self.width - 2 * MapPage.margin, height: height)
        places.append(Place(lane: number, row: row, label: label, box: box))
        y += height
      }
      y += 6
    }
    bottom = y
  }

  /// Where the years begin, so that each name has room to the left of its bar.
  private static func left(
    of named: [(span: TimelineSpan, width: Double)], from first: Double, to last: Double, right: Double
  ) -> Double {
    named.map { span, width in
      let share = min(max((span.places.start - first) / (last - first), 0), 0.98)
      // In another font a name may reach into the margin, but not beyond the page.
      let room = max(MapPage.margin + width, 4 + width * TextWidth.substitute(bold: false))
      let need = room + nameGap + (span.isMoment ? 8 : span.start == nil ? TimelineBar.fade : 0)
      return (need - share * right) / (1 - share)
    }.reduce(MapPage.margin + 8, max)
  }

  /// The free room between a name and its bar.
  static let nameGap = 7.0

  private static func barHeight(isDense: Bool) -> Double { isDense ? 7.5 : 11 }
  var barHeight: Double { Self.barHeight(isDense: isDense) }

  /// The bar of a row lies in the middle, above the names of its stages where it has some.
  func barBox(_ place: Place, from left: Double, to right: Double) -> Box {
    let names = place.row.span.stages.isEmpty ? 0 : Self.stageNames
    let top = place.box.y + (place.box.height - names - barHeight) / 2
    return Box(x: left, y: top, width: right - left, height: barHeight)
  }
}
