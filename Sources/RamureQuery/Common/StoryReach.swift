import RamureAnalysis
import RamureModel
import RamureNetwork

/// What one actor leads to along the story of an ecosystem: who it works with, what it does, what comes of that, and what
/// that is for.
///
/// The first step may go anywhere. From what is done one goes on to what comes of it and what it is for, and back to who
/// else does it; from what comes of it to what it is for, and to who else has a hand in it. From another actor one does
/// not go on: what a partner does besides is its own.
final class StoryReach: Sendable {
  /// What was reached, the nearest first; those as near by their numbers.
  let reached: [Int]
  private let start: Int
  private let view: ProjectedNetwork
  /// Where each node was reached from, and by which edge; -1 where it was not.
  private let origins: [(node: Int32, edge: Int32)]

  init(from start: Int, in view: ProjectedNetwork) {
    self.start = start
    self.view = view
    let ecosystem = view.ecosystem
    let familiesOfKinds = ecosystem.vocabulary.nodeKinds.map(\.family)
    let families = ecosystem.nodes.map { familiesOfKinds[$0.kindNumber] }
    var origins = [(node: Int32, edge: Int32)](repeating: (-1, -1), count: families.count)
    var reached: [Int] = []

    var frontier = [start]
    while !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        let isFirst = node == start
        let own = families[node]
        guard isFirst || own == .endeavour || own == .outcome else { continue }
        for entry in view.network.outgoing.range(of: node) {
          let neighbour = Int(view.network.outgoing.neighbours[entry])
          guard neighbour != start, origins[neighbour].node < 0, isFirst || Self.leads(own, to: families[neighbour])
          else {
            continue
          }
          origins[neighbour] = (Int32(node), view.network.outgoing.edges[entry])
          next.append(neighbour)
        }
      }
      next.sort()
      reached += next
      frontier = next
    }
    (self.reached, self.origins) = (reached, origins)
  }

  private static func leads(_ family: NodeKind.Family, to next: NodeKind.Family) -> Bool {
    switch (family, next) {
    case (_, .actor), (_, .purpose), (.endeavour, .outcome): true
    default: false
    }
  }

  /// Whether the actor leads to a node, itself left out.
  func leads(to node: Int) -> Bool { origins[node].node >= 0 }

  /// How many steps it takes to a node it leads to.
  func steps(to node: Int) -> Int {
    var (count, place) = (0, node)
    while leads(to: place) { (count, place) = (count + 1, Int(origins[place].node)) }
    return count
  }

  /// How the actor leads to a node that it leads to.
  func way(to node: Int) -> ConnectingPath {
    var way: [CommonGround.Step] = []
    trace(to: node, over: &way)
    var from = start
    let steps = way.map { step in
      defer { from = step.node }
      return ConnectingPath.Step(from: from, to: step.node, relations: view.relations(ofEdge: step.edge))
    }
    return ConnectingPath(from: start, steps: steps)
  }

  /// The same, as bare steps, written over others.
  func trace(to node: Int, over way: inout [CommonGround.Step]) {
    way.removeAll(keepingCapacity: true)
    var place = node
    while leads(to: place) {
      way.append(CommonGround.Step(node: place, edge: Int(origins[place].edge)))
      place = Int(origins[place].node)
    }
    way.reverse()
  }
}
