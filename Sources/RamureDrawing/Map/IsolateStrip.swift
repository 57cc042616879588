import RamureModel
import RamureWording

/// The nodes without any relation, in rows of their own below the network: nobody is left out for being alone.
struct IsolateStrip {
  /// The place of each isolate, and its label beside it where names are written.
  let centers: [Point]
  let labels: [(label: Label, box: Box)?]
  let heading: SceneText?
  let bottom: Double

  /// Above this, only marks are drawn, close together.
  private static let named = 150
  private static let rowHeight = 20.0

  init(_ isolates: [Int], marks: MapMarks, reaches: [Double], width: Double, top: Double, language: Language) {
    guard !isolates.isEmpty else {
      centers = []
      labels = []
      heading = nil
      bottom = top
      return
    }
    let start = top + 16
    heading = SceneText(
      MapWording.isolates(isolates.count)[language], size: MapPage.headingSize, bold: true, role: .heading,
      x: MapPage.margin, top: start)
    let room = width - 2 * MapPage.margin
    let first = start + MapPage.headingSize + 18
    let writesNames = isolates.count <= Self.named
    let reach = isolates.map { reaches[$0] }.max() ?? 4
    let columnWidth = writesNames ? 235.0 : 2 * reach + 5
    let columns = max(1, Int(room / columnWidth))
    let step = writesNames ? room / Double(columns) : columnWidth
    let height = writesNames ? max(Self.rowHeight, 2 * reach + 4) : columnWidth

    var centers: [Point] = []
    var labels: [(label: Label, box: Box)?] = []
    for (place, node) in isolates.enumerated() {
      let center = Point(
        MapPage.margin + reach + Double(place % columns) * step, first + Double(place / columns) * height)
      centers.append(center)
      guard writesNames else {
        labels.append(nil)
        continue
      }
      let name = marks.graph.ecosystem.nodes[node].name.text(language)
      let label = Label(name, size: 10, width: step - 2 * reach - 16, maxLines: 1)
      let box = Box(
        x: center.x + reach + 5, y: center.y - label.extent.height / 2, width: label.extent.width,
        height: label.extent.height)
      labels.append((label, box))
    }
    self.centers = centers
    self.labels = labels
    bottom = first + Double((isolates.count - 1) / columns) * height + height / 2 + 6
  }
}
