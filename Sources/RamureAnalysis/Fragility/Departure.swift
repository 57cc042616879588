/// What is lost when one or several nodes leave a network. Nodes are given by their numbers in the network, solutions by
/// theirs in the ecosystem.
public struct Departure: Hashable, Sendable {
  /// Who leaves, ascending.
  public let leaving: [Int]
  /// The pairs of those who stay that are connected before, and no longer after.
  public let lostPairs: Int
  /// The nodes that stay and are no longer connected to the largest part of what was their island; ascending.
  public let cutOff: [Int]
  /// Those of them that have no tie left at all; ascending.
  public let isolated: [Int]
  /// The components before and after, those of one node among them.
  public let componentsBefore: Int
  public let componentsAfter: Int
  /// The islands before and after: the components of several nodes.
  public let islandsBefore: Int
  public let islandsAfter: Int
  /// The solutions that stay, but whose carriers all leave; ascending.
  public let solutions: [Int]

  public init(
    leaving: [Int], lostPairs: Int, cutOff: [Int], isolated: [Int], componentsBefore: Int, componentsAfter: Int,
    islandsBefore: Int, islandsAfter: Int, solutions: [Int]
  ) {
    (self.leaving, self.lostPairs, self.cutOff, self.isolated) = (leaving, lostPairs, cutOff, isolated)
    (self.componentsBefore, self.componentsAfter) = (componentsBefore, componentsAfter)
    (self.islandsBefore, self.islandsAfter) = (islandsBefore, islandsAfter)
    self.solutions = solutions
  }
}
