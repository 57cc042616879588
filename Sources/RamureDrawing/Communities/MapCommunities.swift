import RamureWording

/// The communities of what is drawn, found elsewhere: who belongs to which, and what each is called.
///
/// A map that has them keeps each together, draws a region behind it, and names it.
public struct MapCommunities: Hashable, Sendable {
  public struct Community: Hashable, Sendable {
    /// What stays the same from one version of the data to the next: its colour comes from this.
    public let identity: String
    /// From 1 up: the largest first.
    public let number: Int
    public let name: LocalizedText
    /// How many members it has, on this map or not.
    public let size: Int

    public init(identity: String, number: Int, name: LocalizedText, size: Int) {
      self.identity = identity
      self.number = number
      self.name = name
      self.size = size
    }
  }

  /// In the order of their numbers.
  public let all: [Community]
  /// The place in `all` of each node's community; `nil` for a node of none.
  public let communityOfNode: [Int?]
  /// The place of the community the map is about; the others are then its surroundings, drawn faint.
  public let home: Int?
  /// The communities of the version before, where it is known: who was there keeps the colour it had on a map of that
  /// version, and new ones take what is left.
  public let earlier: [Community]

  /// Traps when a node belongs to a community that is not there.
  public init(_ all: [Community], communityOfNode: [Int?], home: Int? = nil, earlier: [Community] = []) {
    precondition(
      communityOfNode.allSatisfy { $0.map(all.indices.contains) ?? true }, "a node’s community is one of all")
    precondition(home.map(all.indices.contains) ?? true, "the community a map is about is one of all")
    self.all = all
    self.communityOfNode = communityOfNode
    self.home = home
    self.earlier = earlier
  }

  /// Fewer members make no region.
  static let smallestRegion = 3

  /// Whether a community is drawn as a region with its name.
  func isRegion(_ community: Int) -> Bool {
    home != nil || all[community].size >= Self.smallestRegion
  }

  func isSurrounding(_ node: Int) -> Bool { home.map { communityOfNode[node] != $0 } ?? false }
}
