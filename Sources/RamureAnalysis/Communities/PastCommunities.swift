import RamureWording

/// Communities as they were at an earlier date or in an earlier version, whatever they were found in.
public struct PastCommunities: Hashable, Sendable {
  public struct Community: Hashable, Sendable {
    /// From 1 up, below 2 147 483 648.
    public let number: Int
    public let identity: String
    public let name: LocalizedText
    /// The ids of its members.
    public let members: [String]

    public init(number: Int, identity: String, name: LocalizedText, members: [String]) {
      precondition((1...Int(Int32.max)).contains(number), "a community has a number from 1 up")
      self.number = number
      self.identity = identity
      self.name = name
      self.members = members
    }
  }

  /// Communities of one among them: they say who was there.
  public let all: [Community]
  /// The ids of those that were there and in none.
  public let others: [String]

  public init(_ all: [Community], others: [String] = []) {
    self.all = all
    self.others = others
  }

  /// What was found at an earlier date.
  public init(_ communities: Communities) {
    all = communities.all.map { community in
      Community(
        number: community.number, identity: community.identity, name: community.name,
        members: community.members.map { communities.view.node($0).id })
    }
    others = communities.groups.groupOfNode.indices.filter { communities.groups[$0] < 0 }
      .map { communities.view.node($0).id }
  }
}
