import RamureModel

/// Where everything lies in a panel, the same in all of them: a map's layout made small, with the names that fit.
struct MultiplesPlaces {
  let extent: Extent
  /// By the numbers of the nodes; `nil` for one without any tie, which the layout leaves aside.
  let centers: [Point?]
  let radii: [Double]
  /// Whether there are so many that marks are small and lines light.
  let isCrowded: Bool
  /// The names of the most central nodes, with their boxes.
  let labels: [Int: (label: Label, box: Box)]

  static let width = 488.0
  private static let inset = 14.0
  private static let named = 16
  private static let standingOff = 6

  init(_ graph: MapGraph, marks: [SceneMark], kinds: [KindStyle], title: (Node) -> String) {
    let ecosystem = graph.ecosystem
    let connected = graph.laidOut
    let placed = Dictionary(marks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let found = connected.map { placed[SceneName.mark(ecosystem.nodes[$0].id)] }
    var bounds: Box?
    for mark in found.compactMap({ $0 }) {
      let box = Box(center: mark.center, Extent(2 * mark.radius, 2 * mark.radius))
      bounds = bounds?.union(box) ?? box
    }
    let area = bounds ?? Box(x: 0, y: 0, width: 1, height: 1)
    let room = Self.width - 2 * Self.inset
    // At most as tall as wide: a map that stands is made smaller.
    let scale = min(room / max(area.width, 1), room / max(area.height, 1), 1.2)
    extent = Extent(Self.width, (area.height * scale + 2 * Self.inset).rounded(.up))
    let shift = Point(
      (Self.width - area.width * scale) / 2 - area.x * scale, Self.inset - area.y * scale)
    var centers = [Point?](repeating: nil, count: ecosystem.nodes.count)
    var radii = [Double](repeating: 0, count: ecosystem.nodes.count)
    let least = min(max(40 / Double(max(connected.count, 1)).squareRoot(), 1.8), 5)
    isCrowded = connected.count > 300
    for (node, mark) in zip(connected, found) {
      guard let mark else { continue }
      centers[node] = mark.center * scale + shift
      // Marks shrink less than the ways between them, or none could be told from another.
      radii[node] = min(max(mark.radius * scale * 1.35, least), 9)
    }
    self.centers = centers
    self.radii = radii
    let order = connected.filter { centers[$0] != nil }.highestFirst { graph.degrees[$0] }
    let placement = LabelPlacement(
      bounds: Box(x: 2, y: 2, width: extent.width - 4, height: extent.height - 4),
      centers: order.compactMap { centers[$0] },
      reaches: order.map { radii[$0] * kinds[ecosystem.nodes[$0].kindNumber].symbol.reach })
    let requests = order.prefix(Self.named).enumerated().map { place, node in
      LabelPlacement.Request(
        mark: place, label: Label(title(ecosystem.nodes[node]), size: 8.6, width: 86, maxLines: 2),
        mayStandOff: place < Self.standingOff)
    }
    var labels: [Int: (label: Label, box: Box)] = [:]
    for (place, box) in placement.boxes(for: requests, avoiding: nil).enumerated() {
      if let box { labels[order[place]] = (requests[place].label, box) }
    }
    self.labels = labels
  }
}
