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
    /// Whether it was not there in the version the identities come from: it leaves the others their colours.
    public let isNew: Bool

    public init(identity: String, number: Int, name: LocalizedText, size: Int, isNew: Bool = false) {
      self.identity = identity
      self.number = number
      self.name = name
      self.size = size
      self.isNew = isNew
    }
  }

  /// In the order of their numbers.
  public let all: [Community]
  /// The place in `all` of each node's community; `nil` for a node of none.
  public let communityOfNode: [Int?]
  /// The place of the community the map is about; the others are then its surroundings, drawn faint.
  public let home: Int?

  /// Traps when a node belongs to a community that is not there.
  public init(_ all: [Community], communityOfNode: [Int?], home: Int? = nil) {
    precondition(
      communityOfNode.allSatisfy { $0.map(all.indices.contains) ?? true }, "a node's community is one of all")
    precondition(home.map(all.indices.contains) ?? true, "the community a map is about is one of all")
    self.all = all
    self.communityOfNode = communityOfNode
    self.home = home
  }

  /// Fewer members make no region.
  static let smallestRegion = 3

  /// Whether a community is drawn as a region with its name.
  func isRegion(_ community: Int) -> Bool {
    home != nil || all[community].size >= Self.smallestRegion
  }

  func isSurrounding(_ node: Int) -> Bool { home.map { communityOfNode[node] != $0 } ?? false }
}
