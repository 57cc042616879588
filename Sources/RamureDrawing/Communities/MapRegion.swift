/// The region of one community on the page.
struct MapRegion: Sendable {
  let community: Int
  let outlines: [Route]
  /// Its name and where that stands; `nil` where it found no room.
  let title: (label: Label, box: Box)?
}

/// The plate that the name of a region stands on, so that nobody takes it for that of an actor.
enum RegionPlate {
  static func box(around title: Box) -> Box {
    Box(x: title.x - 7, y: title.y - 2.5, width: title.width + 14, height: title.height + 4)
  }
}

/// What the regions of a map are drawn around.
struct MapRegions {
  let communities: MapCommunities
  /// The nodes with a place, and the boxes of their marks.
  let nodes: [Int]
  let marks: [Box]
  /// The names beside the marks, where they belong to the layout.
  let labels: [Box?]
  /// The name of each community and its place.
  let titles: [(label: Label, box: Box)?]
  let isLabelled: Bool
  /// How much smaller than life the page is.
  let shrink: Double

  func all() -> [MapRegion] {
    var members = [[Int]](repeating: [], count: communities.all.count)
    for (place, node) in nodes.enumerated() {
      if let community = communities.communityOfNode[node] { members[community].append(place) }
    }
    let shape =
      isLabelled
      ? RegionShape(reach: 46 * shrink, padding: 12 * shrink, clearance: 8 * shrink)
      : RegionShape(reach: 44 * shrink, padding: 8 * shrink, clearance: 5 * shrink)
    let regions = communities.all.indices.filter { communities.isRegion($0) && !members[$0].isEmpty }
    let grounds = regions.map { community in
      let own = members[community].flatMap { [marks[$0], labels[$0]].compactMap { $0 } }
      return RegionGround(own + [titles[community].map { RegionPlate.box(around: $0.box) }].compactMap(\.self))
    }
    return regions.enumerated().map { place, community in
      let strangers = nodes.indices.filter { communities.communityOfNode[nodes[$0]] != community }.map { marks[$0] }
      let others = grounds.indices.filter { $0 != place }.map { (ground: grounds[$0], goesFirst: $0 < place) }
      return MapRegion(
        community: community, outlines: shape.outlines(around: grounds[place], leavingOut: strangers, beside: others),
        title: titles[community])
    }
  }
}
