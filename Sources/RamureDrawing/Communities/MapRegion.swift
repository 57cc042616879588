/// The region of one community on the page.
struct MapRegion: Sendable {
  let community: Int
  let outlines: [Route]
  /// Its name and where that stands; `nil` where it found no room.
  let title: (label: Label, box: Box)?
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
    return communities.all.indices.compactMap { community in
      guard communities.isRegion(community), !members[community].isEmpty else { return nil }
      let own = members[community].flatMap { [marks[$0], labels[$0]].compactMap { $0 } }
      let strangers = nodes.indices.filter { communities.communityOfNode[nodes[$0]] != community }.map { marks[$0] }
      let title = titles[community]
      return MapRegion(
        community: community,
        outlines: shape.outlines(around: own + [title?.box].compactMap { $0 }, leavingOut: strangers), title: title)
    }
  }
}
