import RamureWording

/// What communities look like on a map, and how the legend tells them: the largest by a colour of their own, all others
/// in grey.
struct CommunityGroups: Sendable {
  /// The entries of the legend.
  let groups: [NodeColouring.Group]
  /// The entry of each community, and of nodes of none.
  let groupOfCommunity: [Int]
  let groupOfNone: Int
  /// How many of the groups, the first, are drawn as regions.
  let regionCount: Int

  init(_ communities: MapCommunities) {
    let regions = communities.all.indices.filter { communities.isRegion($0) }
    let bySize = regions.sorted {
      let (left, right) = (communities.all[$0], communities.all[$1])
      if (communities.home == $0) != (communities.home == $1) { return communities.home == $0 }
      return left.size != right.size ? left.size > right.size : $0 < $1
    }
    let coloured = bySize.prefix(CommunityColours.all.count).sorted()
    let places = CommunityColours().places(of: coloured.map { communities.all[$0] })
    var groups = zip(coloured, places).map { community, place in
      NodeColouring.Group(
        label: communities.all[community].name, colour: CommunityColours.all[place],
        count: communities.all[community].size)
    }
    var groupOfCommunity = [Int](repeating: -1, count: communities.all.count)
    for (group, community) in coloured.enumerated() { groupOfCommunity[community] = group }
    func share(_ these: [Int], _ label: LocalizedText) {
      guard !these.isEmpty else { return }
      for community in these { groupOfCommunity[community] = groups.count }
      groups.append(
        NodeColouring.Group(
          label: label, colour: Palette.grey, count: these.reduce(0) { $0 + communities.all[$1].size }))
    }
    let others = bySize.dropFirst(coloured.count)
    share(Array(others), MapWording.otherCommunities(others.count))
    regionCount = groups.count
    share(communities.all.indices.filter { !communities.isRegion($0) }, MapWording.smallCommunities)
    let none = communities.communityOfNode.count { $0 == nil }
    groupOfNone = groups.count
    if none > 0 {
      groups.append(NodeColouring.Group(label: MapWording.noCommunity, colour: Palette.grey, count: none))
    }
    self.groups = groups
    self.groupOfCommunity = groupOfCommunity
  }

  func group(of community: Int?) -> Int { community.map { groupOfCommunity[$0] } ?? groupOfNone }
}
