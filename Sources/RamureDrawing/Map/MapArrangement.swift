import RamureModel

/// Where everything of the network lies on the page: the layout, scaled to the paper, with its names.
struct MapArrangement {
  /// The nodes that have a place here, in order; all arrays below run along it.
  let nodes: [Int]
  let pageWidth: Double
  /// The part of the page the network fills.
  let area: Box
  /// How much smaller than life marks and names are.
  let shrink: Double
  let centers: [Point]
  let radii: [Double]
  let reaches: [Double]
  /// The label of each node and its place; `nil` for a name that found no room.
  let labels: [(label: Label, box: Box)?]
  /// The route between the centres of each bundle's marks.
  let routes: [Route]
  /// The communities behind the marks, where the map has them.
  let regions: [MapRegion]
  /// Where the corner of the sheet lies from which places are counted.
  let corner: Point
  /// How far the sheet reaches from there.
  let sheet: Extent

  /// How many of the most central nodes are named even where there is no room beside them.
  private static let mostCentral = 40

  /// - Parameter top: where the network may begin on a page of a width.
  init(
    marks: MapMarks, nodes: [Int], reaches allReaches: [Double], natural: NaturalDrawing,
    communities: MapCommunities?, titles: [Label?], top: (_ pageWidth: Double) -> Double
  ) {
    self.nodes = nodes
    let room = MapPage.widest - 2 * MapPage.margin
    let scale = natural.keptScale == nil ? min(marks.isLabelled ? 1.15 : 1, room / max(natural.bounds.width, 1)) : 1
    let shrink = natural.keptScale ?? min(1, scale) * natural.markScale
    self.shrink = shrink

    let width = natural.bounds.width * scale
    // A sheet that is kept grows with those who come, and none of the others moves.
    let widest = natural.keptScale == nil ? MapPage.widest : .infinity
    let pageWidth = min(widest, max(MapPage.narrowest, width + 2 * MapPage.margin))
    self.pageWidth = pageWidth
    let top = top(pageWidth)
    let area = Box(
      x: MapPage.margin, y: top, width: pageWidth - 2 * MapPage.margin, height: natural.bounds.height * scale)
    self.area = area
    let shift = Point((pageWidth - width) / 2 - natural.bounds.x * scale, top - natural.bounds.y * scale)
    let isKept = natural.keptScale != nil
    corner = isKept ? shift : Point(area.x, area.y)
    sheet =
      isKept ? Extent(natural.bounds.right, natural.bounds.bottom) : Extent(area.width, area.height)
    let centers = natural.centers.map { $0 * scale + shift }
    radii = nodes.map { marks.sizing.radii[$0] * shrink }
    let reaches = nodes.map { allReaches[$0] * shrink }
    self.centers = centers
    self.reaches = reaches

    var placeOfNode: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() { placeOfNode[node] = place }
    let ends = marks.graph.bundles.map { (from: placeOfNode[$0.from] ?? 0, to: placeOfNode[$0.to] ?? 0) }
    let routes = LineBows(centers: centers, radii: radii).applied(
      to: ends.enumerated().map { number, ends in
        guard natural.routes.indices.contains(number), let route = natural.routes[number] else {
          return Route(from: centers[ends.from], to: centers[ends.to])
        }
        return route.mapped { $0 * scale + shift }.moved(start: centers[ends.from], end: centers[ends.to])
      }, ends: ends)
    self.routes = routes

    let smallest = marks.isLabelled ? MapPage.smallestText : MapPage.smallestDenseText
    let sized = nodes.map { node in
      let label = marks.labels[node]
      return label.resized(max(smallest, label.size * shrink))
    }
    let order = nodes.indices.highestFirst { marks.graph.degrees[nodes[$0]] }
    // A region reaches beyond its names, a name beyond its room where another font takes more: both are to stay on the page.
    let edge = 20.0
    let page = Box(x: edge, y: area.y - 6, width: pageWidth - 2 * edge, height: area.height + 12)
    let named = Self.placed(
      titles, natural: natural, scale: scale, shrink: shrink, shift: shift, bounds: page,
      members: communities.map { communities in nodes.map { communities.communityOfNode[$0] } } ?? [],
      rooms: zip(centers, reaches).map { Box(center: $0, Extent(2 * $1, 2 * $1)) },
      labels: marks.isLabelled
        ? zip(centers, zip(reaches, sized)).map { center, mark in
          Box(
            x: center.x - mark.1.extent.width / 2, y: center.y + mark.0, width: mark.1.extent.width,
            height: mark.1.extent.height + 3)
        } : [])
    let placement = LabelPlacement(
      bounds: page, centers: centers, reaches: reaches,
      taken: named.compactMap { $0.map { RegionPlate.box(around: $0.box) } })
    let boxes = placement.boxes(
      for: order.enumerated().map { rank, mark in
        LabelPlacement.Request(mark: mark, label: sized[mark], mayStandOff: rank < Self.mostCentral)
      }, avoiding: marks.isLabelled ? LineGrid(routes, cell: 40) : nil)
    var labels: [(label: Label, box: Box)?] = Array(repeating: nil, count: nodes.count)
    for (mark, box) in zip(order, boxes) {
      if let box { labels[mark] = (sized[mark], box) }
    }
    self.labels = labels
    regions =
      communities.map { communities in
        MapRegions(
          communities: communities, nodes: nodes,
          marks: zip(centers, reaches).map { Box(center: $0, Extent(2 * $1, 2 * $1)) },
          labels: labels.map { marks.isLabelled ? $0?.box : nil }, titles: named, isLabelled: marks.isLabelled,
          shrink: shrink
        ).all()
      } ?? []
  }

  /// The names of communities with their places: where the layout has kept them room, else where there is some.
  private static func placed(
    _ titles: [Label?], natural: NaturalDrawing, scale: Double, shrink: Double, shift: Point, bounds: Box,
    members: [Int?],
    rooms: [Box], labels: [Box]
  ) -> [(label: Label, box: Box)?] {
    var placement = TitlePlacement(bounds: bounds, taken: rooms + labels)
    return titles.enumerated().map { community, title in
      guard let title else { return nil }
      let label = title.resized(max(MapPage.smallestText, title.size * shrink))
      if natural.titleBoxes.indices.contains(community), let kept = natural.titleBoxes[community] {
        let box = Box(center: kept.center * scale + shift, label.extent)
        placement.block(box)
        return (label, box)
      }
      let own = members.indices.filter { members[$0] == community }.map { rooms[$0] }
      return placement.place(label.extent, besides: own).map { (label, $0) }
    }
  }
}
