import RamureModel

extension MapArrangement {
  /// Where everything came to lie, for the next map.
  func positions(of graph: MapGraph, options: MapOptions) -> MapPositions {
    func entry(_ id: String, _ center: Point) -> MapPositions.Entry? {
      let place = center - corner
      guard MapPositions.isOnPage(place.x), MapPositions.isOnPage(place.y) else { return nil }
      return MapPositions.Entry(id: id, place: MapPositions.Place(x: place.x, y: place.y))
    }
    let named = regions.compactMap { region in
      region.title.flatMap { entry(options.regions?.all[region.community].identity ?? "", $0.box.center) }
    }
    return MapPositions(
      width: min(sheet.width, MapPositions.farthest), height: min(sheet.height, MapPositions.farthest), scale: shrink,
      nodes: zip(nodes, centers).compactMap { entry(graph.ecosystem.nodes[$0].id, $1) }, communities: named)
  }
}
