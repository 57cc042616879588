import RamureModel
import RamureWording

/// The nodes without any relation, in rows of their own below the network: nobody is left out for being alone.
struct IsolateStrip {
  /// The place of each isolate, and its label beside it where names are written.
  let centers: [Point]
  let labels: [(label: Label, box: Box)?]
  /// What stands above the rows, and above those without names.
  let texts: [SceneText]
  let bottom: Double

  /// As many rows of names as a page is high; whoever comes after is a mark, and counted.
  private static let namedRows = 80
  private static let columnWidth = 235.0
  private static let rowHeight = 20.0

  /// - Parameter reaches: how far the mark of each node reaches on the page.
  init(_ isolates: [Int], marks: MapMarks, reaches: [Double], width: Double, top: Double, language: Language) {
    guard !isolates.isEmpty else {
      centers = []
      labels = []
      texts = []
      bottom = top
      return
    }
    let start = top + 16
    let heading = SceneText(
      MapWording.isolates(isolates.count)[language], size: MapPage.headingSize, bold: true, role: .heading,
      x: MapPage.margin, top: start)
    let room = width - 2 * MapPage.margin
    let columns = max(1, Int(room / Self.columnWidth))
    let namedCount = min(isolates.count, columns * Self.namedRows)
    let reach = isolates.map { reaches[$0] }.max() ?? 4

    var centers: [Point] = []
    var labels: [(label: Label, box: Box)?] = []
    let named = Rows(
      columns: columns, step: Extent(room / Double(columns), max(Self.rowHeight, 2 * reach + 4)), reach: reach,
      top: start + MapPage.headingSize + 8)
    for (place, node) in isolates.prefix(namedCount).enumerated() {
      let center = named.center(place)
      centers.append(center)
      let name = marks.graph.ecosystem.nodes[node].name.text(language)
      let label = Label(name, size: 10, width: named.step.width - 2 * reach - 16, maxLines: 1)
      let box = Box(
        x: center.x + reach + 5, y: center.y - label.extent.height / 2, width: label.extent.width,
        height: label.extent.height)
      labels.append((label, box))
    }
    let rest = isolates.count - namedCount
    let below = named.bottom(of: namedCount)
    guard rest > 0 else {
      self.centers = centers
      self.labels = labels
      texts = [heading]
      bottom = below + 6
      return
    }
    let step = 2 * reach + 5
    let crowd = Rows(
      columns: max(1, Int(room / step)), step: Extent(step, step), reach: reach,
      top: below + 10 + MapPage.captionSize + 8)
    self.centers = centers + (0..<rest).map(crowd.center)
    self.labels = labels + Array(repeating: nil, count: rest)
    texts = [
      heading,
      SceneText(
        MapWording.unnamedIsolates(rest)[language], size: MapPage.captionSize, role: .caption, x: MapPage.margin,
        top: below + 10),
    ]
    bottom = crowd.bottom(of: rest) + 6
  }

  /// Marks in columns, below each other, clear of what stands above them.
  private struct Rows {
    let columns: Int
    let step: Extent
    let reach: Double
    let top: Double

    func center(_ place: Int) -> Point {
      Point(
        MapPage.margin + reach + Double(place % columns) * step.width,
        top + step.height / 2 + Double(place / columns) * step.height)
    }

    func bottom(of count: Int) -> Double { top + Double((count + columns - 1) / columns) * step.height }
  }
}
