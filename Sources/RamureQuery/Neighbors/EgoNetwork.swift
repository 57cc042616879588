import RamureAnalysis
import RamureModel

/// The surroundings of an actor: whoever is within some ties of it, whatever way the ties point.
///
/// The part of the ecosystem made of these nodes is `Ecosystem.restricted(toNodes:)`.
public struct EgoNetwork: Hashable, Sendable {
  /// How many ties away one may be: 1 for the neighbours, 2 for theirs too. 0 leaves the actor alone.
  public let depth: Int

  public init(depth: Int) {
    precondition(depth >= 0, "a neighbourhood has a depth of 0 or more")
    self.depth = depth
  }

  /// The numbers of the nodes within `depth` ties of one of the centres, the centres among them, in ascending order.
  ///
  /// Several centres are for a name that several nodes have: an organisation, and the solution called after it.
  /// Takes time and memory in proportion to the nodes and the relations.
  public func nodes(around centres: [Int], in ecosystem: Ecosystem) -> [Int] {
    let network = Projection.plainView(of: ecosystem).network
    var isReached = [Bool](repeating: false, count: network.nodeCount)
    var frontier: [Int] = []
    for centre in centres {
      precondition(isReached.indices.contains(centre), "there is no node \(centre) among \(isReached.count)")
      if !isReached[centre] { frontier.append(centre) }
      isReached[centre] = true
    }
    var distance = 0
    while distance < depth, !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        for neighbour in network.neighbours(of: node).lazy.map(Int.init) where !isReached[neighbour] {
          isReached[neighbour] = true
          next.append(neighbour)
        }
      }
      frontier = next
      distance += 1
    }
    return isReached.indices.filter { isReached[$0] }
  }
}
