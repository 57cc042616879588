import RamureModel
import RamureNetwork

/// The communities of one date after the other, each known by what it was known by before.
struct CommunityTracking {
  private(set) var now: EvolutionCommunities?
  private var found: Communities?
  private var spent = SpentIdentities()
  /// The community of each node at the last date, by its number in the whole; -1 for one of none.
  private var groupOfNode: [Int: Int32] = [:]

  /// Goes on to a network that is another than at the date before.
  ///
  /// - Parameter nodes: the number in the whole of each node of the view's ecosystem.
  mutating func move(to view: ProjectedNetwork, of nodes: [Int], _ search: CommunitySearch?) -> Communities? {
    guard let search else { return nil }
    let members = (0..<view.network.nodeCount).map { nodes[view.nodeNumber($0)] }
    guard let past = found.map({ PastCommunities($0) }) else {
      let first = search.communities(of: view)
      keep(first, members)
      now = first.evolving(members) { _ in .first }
      return first
    }
    let start = NodeGroups(groupOfNode: members.map { groupOfNode[$0] ?? -1 })
    let (communities, lineage) = search.communities(of: view, startingFrom: start).following(past, sparing: spent)
    keep(communities, members)
    now = communities.evolving(members, lineage)
    return communities
  }

  /// Goes on to a network that is the same: every community continues.
  mutating func stay() {
    now = now?.unchanged
  }

  private mutating func keep(_ communities: Communities, _ members: [Int]) {
    found = communities
    spent.add(communities)
    groupOfNode = [:]
    for (place, node) in members.enumerated() { groupOfNode[node] = communities.partition[place] }
  }
}

extension Communities {
  fileprivate func evolving(
    _ members: [Int], _ origin: (Int) -> EvolutionCommunities.Origin, gone: [EvolutionCommunities.Gone] = [],
    moved: Int = 0
  ) -> EvolutionCommunities {
    let evolving = joined.indices.map { place in
      let community = all[place]
      return EvolutionCommunities.Community(
        number: community.number, identity: community.identity, name: community.name,
        members: community.members.map { members[$0] }, byCentrality: community.byCentrality.map { members[$0] },
        origin: origin(place))
    }
    return EvolutionCommunities(
      all: evolving.lowestFirst(\.number), gone: gone, moved: moved,
      alone: members.count - joined.reduce(0) { $0 + $1.size }, modularity: modularity)
  }

  fileprivate func evolving(_ members: [Int], _ lineage: CommunityLineage) -> EvolutionCommunities {
    let past = lineage.past.all
    let gone = past.indices.compactMap { place -> EvolutionCommunities.Gone? in
      let into: Int?
      switch lineage.fates[place] {
      case .merged(let now): into = all[now].number
      case .ended: into = nil
      case .goesOn, .alone: return nil
      }
      return EvolutionCommunities.Gone(
        number: past[place].number, identity: past[place].identity, name: past[place].name,
        size: past[place].members.count, mergedInto: into)
    }
    return evolving(
      members,
      { place in
        switch lineage.origins[place] {
        case .goesOn(let from): .continued(sizeBefore: past[from].members.count)
        case .splitOff(let from): .splitOff(from: past[from].number)
        case .appeared, .alone: .appeared
        }
      }, gone: gone.lowestFirst(\.number), moved: lineage.moves.count)
  }
}

extension EvolutionCommunities {
  /// The same at a date at which nothing changed.
  fileprivate var unchanged: EvolutionCommunities {
    EvolutionCommunities(
      all: all.map { community in
        Community(
          number: community.number, identity: community.identity, name: community.name, members: community.members,
          byCentrality: community.byCentrality, origin: .continued(sizeBefore: community.members.count))
      }, gone: [], moved: 0, alone: alone, modularity: modularity)
  }
}
