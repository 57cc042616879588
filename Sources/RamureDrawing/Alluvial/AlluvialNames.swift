import RamureModel
import RamureWording

/// Where each community's name stands, once for its whole strand: at the right of the page for those that are there to the
/// end, else beside one of its blocks.
struct AlluvialNames {
  struct Name {
    let label: Label
    let box: Box
    /// The line that ties a name to a block some way off.
    let leader: Route?
    let identity: String
  }

  private(set) var names: [Name] = []
  /// How many strands found no room for their name.
  private(set) var hidden = 0

  static let width = 190.0
  private static let size = 11.0
  private static let away = 24.0

  init(_ series: CommunitySeries, _ layout: AlluvialLayout, language: Language, pace: Double) {
    let last = series.columns.count - 1
    guard last >= 0 else { return }
    var taken: [Box] = []
    for (column, blocks) in layout.boxes.enumerated() where column < last { taken += blocks.filter { $0.height > 0 } }
    func label(_ block: CommunitySeries.Block, _ width: Double) -> Label {
      Label(block.name[language], size: Self.size, bold: true, width: width, maxLines: 4)
    }

    // Those at the end, pushed down where they would run together, then up from the bottom.
    let ending = series.columns[last].blocks.indices.lowestFirst { layout.boxes[last][$0].y }
    let labels = ending.map { label(series.columns[last].blocks[$0], Self.width) }
    let tops = Self.apart(
      zip(ending, labels).map { layout.boxes[last][$0].center.y - $1.extent.height / 2 }, labels.map(\.extent.height))
    for (place, block) in ending.enumerated() {
      let own = layout.boxes[last][block]
      let box = Box(
        x: own.right + Self.away, y: tops[place], width: labels[place].extent.width, height: labels[place].extent.height
      )
      names.append(
        Name(
          label: labels[place], box: box,
          leader: Route(from: Point(own.right + 3, own.center.y), to: Point(box.x - 4, box.center.y)),
          identity: series.columns[last].blocks[block].identity))
    }
    taken += names.map(\.box)

    // Strands that end before: at their largest block that has room beside it.
    var strands: [(identity: String, places: [(column: Int, block: Int)])] = []
    for (column, value) in series.columns.enumerated() {
      for (block, community) in value.blocks.enumerated() {
        if let known = strands.firstIndex(where: { $0.identity == community.identity }) {
          strands[known].places.append((column, block))
        } else {
          strands.append((community.identity, [(column, block)]))
        }
      }
    }
    for strand in strands where strand.places.last?.column != last {
      let places = strand.places.highestFirst { layout.boxes[$0.column][$0.block].height }
      let found = places.lazy.compactMap { place -> Name? in
        let own = layout.boxes[place.column][place.block]
        let label = label(
          series.columns[place.column].blocks[place.block], min(Self.width, pace - AlluvialLayout.blockWidth - 12))
        let box = Box(
          x: own.right + 5, y: own.center.y - label.extent.height / 2, width: label.extent.width,
          height: label.extent.height)
        guard box.right < own.x + pace, !taken.contains(where: { $0.intersects(box) }) else { return nil }
        return Name(label: label, box: box, leader: nil, identity: strand.identity)
      }.first
      guard let found else {
        hidden += 1
        continue
      }
      names.append(found)
      taken.append(found.box)
    }
  }

  /// Tops of boxes in order, moved as little as their heights allow so that none lies on another.
  static func apart(_ wanted: [Double], _ heights: [Double]) -> [Double] {
    // Boxes that touch move as one, to where they are nearest to what they wanted on average.
    var runs: [(top: Double, height: Double, sum: Double, count: Int)] = []
    for (top, height) in zip(wanted, heights) {
      runs.append((top, height + 2, top, 1))
      while runs.count > 1, case (let above, let below) = (runs[runs.count - 2], runs[runs.count - 1]),
        above.top + above.height > below.top
      {
        // A box of the lower run wants to be where the run would have to begin for it.
        let sum = above.sum + below.sum - Double(below.count) * above.height
        let count = above.count + below.count
        runs.removeLast(2)
        runs.append((sum / Double(count), above.height + below.height, sum, count))
      }
    }
    var tops: [Double] = []
    for run in runs {
      var y = run.top
      for _ in 0..<run.count {
        tops.append(y)
        y += heights[tops.count - 1] + 2
      }
    }
    return tops
  }
}
