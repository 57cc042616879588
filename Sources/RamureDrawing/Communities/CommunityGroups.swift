import RamureModel
import RamureWording

/// What communities look like on a map, and how the legend tells them: the largest by a colour of their own, all others
/// in grey.
struct CommunityGroups: Sendable {
  /// The entries of the legend: of what is on the map.
  let groups: [NodeColouring.Group]
  /// The entry of each community that is on the map, and of nodes of none.
  private let groupOfCommunity: [Int]
  private let groupOfNone: Int
  /// How many of the groups, the first, are drawn as regions.
  let regionCount: Int

  init(_ communities: MapCommunities) {
    var isPresent = [Bool](repeating: false, count: communities.all.count)
    for community in communities.communityOfNode { if let community { isPresent[community] = true } }
    let coloured = CommunityGroups.coloured(communities)
    // All that have a colour take part in giving them out, on the map or not: a part looks like the whole.
    let places = CommunityColours().places(
      of: coloured.map { communities.all[$0].identity },
      after: CommunityGroups.largest(communities.earlier).map { communities.earlier[$0].identity })
    var groups: [NodeColouring.Group] = []
    var groupOfCommunity = [Int](repeating: -1, count: communities.all.count)
    for (community, place) in zip(coloured, places) where isPresent[community] {
      groupOfCommunity[community] = groups.count
      groups.append(
        NodeColouring.Group(
          label: communities.all[community].name, colour: CommunityColours.all[place],
          count: communities.all[community].size))
    }
    func share(_ these: [Int], _ label: LocalizedText) {
      guard !these.isEmpty else { return }
      for community in these { groupOfCommunity[community] = groups.count }
      groups.append(
        NodeColouring.Group(
          label: label, colour: Palette.grey, count: these.reduce(0) { $0 + communities.all[$1].size }))
    }
    let isColoured = Set(coloured)
    let rest = communities.all.indices.filter { isPresent[$0] && !isColoured.contains($0) }
    let others = rest.filter { communities.isRegion($0) }
    share(others, MapWording.otherCommunities(others.count))
    regionCount = groups.count
    share(rest.filter { !communities.isRegion($0) }, MapWording.smallCommunities)
    let none = communities.communityOfNode.count { $0 == nil }
    groupOfNone = groups.count
    if none > 0 {
      groups.append(NodeColouring.Group(label: MapWording.noCommunity, colour: Palette.grey, count: none))
    }
    self.groups = groups
    self.groupOfCommunity = groupOfCommunity
  }

  /// The colour of a community; `nil` for one that is not on the map.
  func colour(of community: Int) -> ColourPair? {
    let group = groupOfCommunity[community]
    return group < 0 ? nil : groups[group].colour
  }

  func group(of community: Int?) -> Int { community.map { groupOfCommunity[$0] } ?? groupOfNone }

  /// The communities with a colour of their own: the largest, and the one the map is about.
  private static func coloured(_ communities: MapCommunities) -> [Int] {
    var coloured = largest(communities.all)
    if let home = communities.home, !coloured.contains(home) {
      if coloured.count == CommunityColours.all.count { coloured.removeLast() }
      coloured.append(home)
    }
    return coloured.sorted()
  }

  /// As many of the largest as there are colours.
  private static func largest(_ communities: [MapCommunities.Community]) -> [Int] {
    let bySize = communities.indices.filter { communities[$0].size >= MapCommunities.smallestRegion }
      .highestFirst { communities[$0].size }
    return Array(bySize.prefix(CommunityColours.all.count))
  }
}
