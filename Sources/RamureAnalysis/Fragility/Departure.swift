/// What is lost when one or several nodes leave a network. Nodes are given by their numbers in the network, solutions by
/// theirs in the ecosystem.
public struct Departure: Hashable, Sendable {
  /// Who leaves, ascending.
  public let leaving: [Int]
  /// The pairs of those who stay that are connected before, and no longer after.
  public let lostPairs: Int
  /// How many stay and are no longer connected to the largest part of what was their island, and how many have no tie left
  /// at all.
  public let cutOffCount: Int
  public let isolatedCount: Int
  /// Who they are, ascending: as many as were asked for.
  public let cutOff: [Int]
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
    leaving: [Int], lostPairs: Int, cutOff: [Int], isolated: [Int], cutOffCount: Int? = nil, isolatedCount: Int? = nil,
    componentsBefore: Int, componentsAfter: Int, islandsBefore: Int, islandsAfter: Int, solutions: [Int]
  ) {
    (self.cutOffCount, self.isolatedCount) = (cutOffCount ?? cutOff.count, isolatedCount ?? isolated.count)
    (self.leaving, self.lostPairs, self.cutOff, self.isolated) = (leaving, lostPairs, cutOff, isolated)
    (self.componentsBefore, self.componentsAfter) = (componentsBefore, componentsAfter)
    (self.islandsBefore, self.islandsAfter) = (islandsBefore, islandsAfter)
    self.solutions = solutions
  }
}
