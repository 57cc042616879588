/// Where everything of the network lies on the page: the layout, scaled to the paper, with its names.
struct MapArrangement {
  /// The nodes that have a place here, in order; all arrays below run along it.
  let nodes: [Int]
  let pageWidth: Double
  /// The part of the page the network fills.
  let area: Box
  let centers: [Point]
  let radii: [Double]
  let reaches: [Double]
  /// The label of each node and its place; `nil` for a name that found no room.
  let labels: [(label: Label, box: Box)?]
  /// The route between the centres of each bundle's marks.
  let routes: [Route]

  /// How many of the most central nodes are named even where there is no room beside them.
  private static let mostCentral = 40

  init(marks: MapMarks, nodes: [Int], reaches allReaches: [Double], result: LayoutResult, top: Double) {
    self.nodes = nodes
    let natural = NaturalDrawing(marks: marks, nodes: nodes, reaches: allReaches, result: result)
    let room = MapPage.widest - 2 * MapPage.margin
    let scale = min(marks.isLabelled ? 1.15 : 1, room / max(natural.bounds.width, 1))
    let shrink = min(1, scale)

    let width = natural.bounds.width * scale
    let pageWidth = min(MapPage.widest, max(MapPage.narrowest, width + 2 * MapPage.margin))
    self.pageWidth = pageWidth
    let area = Box(
      x: MapPage.margin, y: top, width: pageWidth - 2 * MapPage.margin, height: natural.bounds.height * scale)
    self.area = area
    let shift = Point((pageWidth - width) / 2 - natural.bounds.x * scale, top - natural.bounds.y * scale)
    let centers = natural.centers.map { $0 * scale + shift }
    radii = nodes.map { marks.sizing.radii[$0] * shrink }
    let reaches = nodes.map { allReaches[$0] * shrink }
    self.centers = centers
    self.reaches = reaches

    var placeOfNode: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { placeOfNode[node] = place }
    let routes = marks.graph.bundles.enumerated().map { number, bundle in
      let from = centers[placeOfNode[bundle.from] ?? 0]
      let to = centers[placeOfNode[bundle.to] ?? 0]
      guard natural.routes.indices.contains(number), let route = natural.routes[number] else {
        return Route(from: from, to: to)
      }
      return route.mapped { $0 * scale + shift }.moved(start: from, end: to)
    }
    self.routes = routes

    let smallest = marks.isLabelled ? MapPage.smallestText : MapPage.smallestDenseText
    let sized = nodes.map { node in
      let label = marks.labels[node]
      return Label(lines: label.lines, size: max(smallest, label.size * shrink), bold: label.bold)
    }
    let order = nodes.indices.sorted {
      let left = marks.graph.degrees[nodes[$0]]
      let right = marks.graph.degrees[nodes[$1]]
      return left != right ? left > right : $0 < $1
    }
    let placement = LabelPlacement(
      bounds: Box(x: 4, y: area.y - 6, width: pageWidth - 8, height: area.height + 12), centers: centers,
      reaches: reaches)
    let boxes = placement.boxes(
      for: order.enumerated().map { rank, mark in
        LabelPlacement.Request(mark: mark, label: sized[mark], mayStandOff: rank < Self.mostCentral)
      }, avoiding: marks.isLabelled ? LineGrid(routes, cell: 40) : nil)
    var labels: [(label: Label, box: Box)?] = Array(repeating: nil, count: nodes.count)
    for (mark, box) in zip(order, boxes) {
      if let box { labels[mark] = (sized[mark], box) }
    }
    self.labels = labels
  }
}

/// The layout as it came, in its own coordinates: where marks are, and how far the drawing reaches with its labels.
private struct NaturalDrawing {
  let centers: [Point]
  let bounds: Box
  let routes: [Route?]

  init(marks: MapMarks, nodes: [Int], reaches: [Double], result: LayoutResult) {
    guard !nodes.isEmpty else {
      centers = []
      bounds = Box(x: 0, y: 0, width: 0, height: 0)
      routes = []
      return
    }
    if marks.isLabelled {
      centers = zip(nodes, result.centers).map { node, center in
        Point(center.x, center.y - marks.rise(node, reach: reaches[node]))
      }
      var bounds: Box?
      for (node, center) in zip(nodes, result.centers) {
        let box = Box(center: center, marks.box(node, reach: reaches[node]))
        bounds = bounds?.union(box) ?? box
      }
      routes = result.routes.map(Route.init(controlPoints:))
      self.bounds = bounds ?? Box(x: 0, y: 0, width: 0, height: 0)
    } else {
      let spread = NaturalDrawing.spread(result.centers)
      centers = MarkSeparation(gap: 1.2, rounds: 24).separated(spread, radii: nodes.map { reaches[$0] })
      var bounds = Box(center: centers[0], Extent(1, 1))
      for (node, center) in zip(nodes, centers) {
        bounds = bounds.union(Box(center: center, Extent(2 * reaches[node] + 8, 2 * reaches[node] + 8)))
      }
      self.bounds = bounds
      routes = result.routes.map { _ in nil }
    }
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

extension Route {
  func mapped(_ transform: (Point) -> Point) -> Route {
    var route = self
    route.points = points.map(transform)
    return route
  }
}
