/// The layout as it came, in its own coordinates: where marks are, and how far the drawing reaches with its labels.
struct NaturalDrawing {
  let centers: [Point]
  let bounds: Box
  let routes: [Route?]
  /// The room kept for the name of each community; none where the layout kept none.
  var titleBoxes: [Box?] = []
  /// How much smaller than life marks are, so that none lies on another; those with names have their room in the layout.
  var markScale = 1.0
  /// How much smaller than life marks and names are, where everything lies in pixels of the page already.
  var keptScale: Double?

  /// - Parameters:
  ///   - titles: the names of the communities.
  ///   - named: those for which the layout has a box, after the boxes of the nodes.
  init(
    marks: MapMarks, nodes: [Int], reaches: [Double], result: LayoutResult, titles: [Label?] = [], named: [Int] = []
  ) {
    guard !nodes.isEmpty else {
      centers = []
      bounds = Box(x: 0, y: 0, width: 0, height: 0)
      routes = []
      return
    }
    if marks.isLabelled {
      let rises = nodes.map { marks.rise($0, reach: reaches[$0]) }
      // No more than a guard: an engine that moves boxes apart leaves nothing to do.
      centers = MarkSeparation(gap: 1.2, rounds: 200).separated(
        zip(rises, result.centers).map { Point($1.x, $1.y - $0) }, radii: nodes.map { reaches[$0] })
      var bounds: Box?
      for (place, node) in nodes.enumerated() {
        let box = Box(
          center: centers[place] + Point(0, rises[place]), marks.box(node, reach: reaches[node]))
        bounds = bounds?.union(box) ?? box
      }
      titleBoxes = Array(repeating: nil, count: titles.count)
      for (community, center) in zip(named, result.centers.dropFirst(nodes.count)) {
        guard let title = titles[community] else { continue }
        let box = Box(center: center, title.extent)
        titleBoxes[community] = box
        bounds = bounds?.union(box) ?? box
      }
      routes = result.routes.map(Route.init(controlPoints:))
      // Lines that swing wide of all marks stay on the page as well.
      for point in routes.lazy.compactMap({ $0 }).flatMap({ $0.sampled(steps: 8) }) {
        bounds = bounds?.union(Box(center: point, Extent(4, 4)))
      }
      self.bounds = bounds ?? Box(x: 0, y: 0, width: 0, height: 0)
    } else {
      let spread = NaturalDrawing.spread(result.centers)
      let fitted = MarkSeparation(gap: 1.2, rounds: 24).fitted(spread, radii: nodes.map { reaches[$0] })
      centers = fitted.centers
      markScale = fitted.scale
      var bounds = Box(center: centers[0], Extent(1, 1))
      for (node, center) in zip(nodes, centers) {
        let room = 2 * reaches[node] * markScale + 8
        bounds = bounds.union(Box(center: center, Extent(room, room)))
      }
      self.bounds = bounds
      routes = result.routes.map { _ in nil }
    }
  }

  /// A drawing in islands: there are no marks to move apart, and no page to spread over.
  ///
  /// - Parameter routes: the ways of the lines, or none for straight ones.
  init(marks: MapMarks, nodes: [Int], reaches: [Double], islands: IslandLayout.Result, routes: [Route?]) {
    centers = zip(nodes, islands.centers).map { node, center in
      Point(center.x, center.y - marks.rise(node, reach: reaches[node]))
    }
    var bounds: Box?
    let rooms = zip(nodes, islands.centers).map { Box(center: $1, marks.box($0, reach: reaches[$0])) }
    for room in rooms + islands.titleBoxes.compactMap({ $0 }) { bounds = bounds?.union(room) ?? room }
    // The shores of the outermost islands.
    self.bounds = bounds?.grown(by: Extent(14, 14)) ?? Box(x: 0, y: 0, width: 0, height: 0)
    self.routes = routes
    titleBoxes = islands.titleBoxes
  }

  /// A drawing on the sheet of an earlier map.
  init(marks: MapMarks, nodes: [Int], reaches: [Double], kept: KeptPlaces, routes: [Route?]) {
    centers = kept.markCenters
    bounds = kept.sheet
    self.routes = routes
    titleBoxes = kept.titleBoxes
    keptScale = kept.scale
  }

  /// The positions turned so that the drawing lies rather than stands, and spread over the page.
  private static func spread(_ centers: [Point]) -> [Point] {
    let xs = AxisSpread(centers.map(\.x))
    let ys = AxisSpread(centers.map(\.y))
    let stands = ys.extent > xs.extent
    let width = (MapPage.widest - 2 * MapPage.margin) * 0.96
    let proportion = min(xs.extent, ys.extent) / max(xs.extent, ys.extent, 1e-9)
    // Between a square and a page of paper laid on its side.
    let height = width * min(max(proportion, 0.62), 0.86)
    return centers.map { center in
      let (x, y) = (xs.place(of: center.x), ys.place(of: center.y))
      return stands ? Point(y * width, (1 - x) * height) : Point(x * width, y * height)
    }
  }
}
