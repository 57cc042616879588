/// Which boxes lie on which island: those of a community together, one of no community by itself.
struct IslandMembers {
  let islandOfBox: [Int]
  /// The boxes of each island, in ascending order.
  let members: [[Int]]
  /// The community of each island; `nil` for a box by itself.
  let communities: [Int?]

  init(communityOfBox: [Int?]) {
    var islandOfCommunity: [Int: Int] = [:]
    var islandOfBox: [Int] = []
    var members: [[Int]] = []
    var communities: [Int?] = []
    for (box, community) in communityOfBox.enumerated() {
      let known = community.flatMap { islandOfCommunity[$0] }
      let island = known ?? members.count
      if known == nil {
        members.append([])
        communities.append(community)
        if let community { islandOfCommunity[community] = island }
      }
      members[island].append(box)
      islandOfBox.append(island)
    }
    self.islandOfBox = islandOfBox
    self.members = members
    self.communities = communities
  }
}
