import RamureWording

extension Communities {
  /// The same communities, known by what they were known by before.
  ///
  /// One that goes on keeps its identity, its number, and its name: that of the node it was first named after, as the
  /// ecosystem now writes it. Others take the numbers after the largest that was used, and are named after their most
  /// central actor that no earlier community is named after.
  ///
  /// - Parameter spent: what communities were known by before those, which nothing else may be known by.
  public func following(
    _ past: PastCommunities, sparing spent: SpentIdentities = SpentIdentities()
  ) -> (communities: Communities, lineage: CommunityLineage) {
    let lineage = CommunityLineage(from: past, to: self)
    var following = self
    let joined = past.all.filter { $0.members.count > 1 }
    var identities: Set<[UInt8]> = []
    var numbers: Set<Int> = []
    var unnamed: [Int] = []
    for place in all.indices {
      // What a file says twice is kept once.
      guard case .goesOn(let from) = lineage.origins[place],
        identities.insert(Array(past.all[from].identity.utf8)).inserted, numbers.insert(past.all[from].number).inserted
      else {
        unnamed.append(place)
        continue
      }
      let earlier = past.all[from]
      following.all[place].number = earlier.number
      following.all[place].identity = earlier.identity
      following.all[place].name =
        view.ecosystem.node(id: earlier.identity).map { LocalizedText($0.name) } ?? earlier.name
    }
    identities.formUnion(joined.map { Array($0.identity.utf8) })
    identities.formUnion(spent.identities)
    let isActor = Self.isActor(in: view)
    var nextNumber = max(joined.map(\.number).max() ?? 0, spent.largestNumber)
    for place in unnamed {
      nextNumber += 1
      following.all[place].number = nextNumber
      let community = all[place]
      let candidates = community.byCentrality.filter { isActor[$0] } + community.byCentrality.filter { !isActor[$0] }
      if let node = candidates.lazy.map(view.node).first(where: { !identities.contains(Array($0.id.utf8)) }) {
        following.all[place].identity = node.id
        following.all[place].name = LocalizedText(node.name)
      } else {
        following.all[place].identity = unused(community.identity, identities)
      }
      identities.insert(Array(following.all[place].identity.utf8))
    }
    return (following, lineage)
  }

  /// An identity like another that nothing is known by: "rameau-2".
  private func unused(_ identity: String, _ taken: Set<[UInt8]>) -> String {
    var number = 2
    while taken.contains(Array("\(identity)-\(number)".utf8)) || view.ecosystem.node(id: "\(identity)-\(number)") != nil
    {
      number += 1
    }
    return "\(identity)-\(number)"
  }
}

/// What the communities of a series have been known by so far, so that no later one is taken for one that ended.
public struct SpentIdentities: Sendable {
  private(set) var identities: Set<[UInt8]> = []
  private(set) var largestNumber = 0

  public init() {}

  /// Adds those that join at least two nodes.
  public mutating func add(_ communities: Communities) {
    for community in communities.joined {
      identities.insert(Array(community.identity.utf8))
      largestNumber = max(largestNumber, community.number)
    }
  }
}
