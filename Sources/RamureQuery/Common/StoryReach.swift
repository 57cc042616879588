import RamureAnalysis
import RamureModel
import RamureNetwork

/// What one actor leads to along the story of an ecosystem: who it works with, what it does, what comes of that, and what
/// that is for.
///
/// The first step may go anywhere. From what is done one goes on to what comes of it and what it is for, and back to who
/// else does it; from what comes of it to what it is for, and to who else has a hand in it. From another actor one does
/// not go on: what a partner does besides is its own.
struct StoryReach {
  /// What was reached, the nearest first; those as near by their numbers.
  private(set) var reached: [Int] = []
  private let start: Int
  private let view: ProjectedNetwork
  /// Where each node was reached from, and by which edge.
  private var origins: [Int: (node: Int, edge: Int)] = [:]

  init(from start: Int, in view: ProjectedNetwork) {
    self.start = start
    self.view = view
    let ecosystem = view.ecosystem
    let families = ecosystem.vocabulary.nodeKinds.map(\.family)
    func family(_ node: Int) -> NodeKind.Family { families[ecosystem.nodes[node].kindNumber] }

    var frontier = [start]
    while !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        let isFirst = node == start
        let own = family(node)
        guard isFirst || own == .endeavour || own == .outcome else { continue }
        for entry in view.network.outgoing.range(of: node) {
          let neighbour = Int(view.network.outgoing.neighbours[entry])
          guard neighbour != start, origins[neighbour] == nil, isFirst || Self.leads(own, to: family(neighbour)) else {
            continue
          }
          origins[neighbour] = (node, Int(view.network.outgoing.edges[entry]))
          next.append(neighbour)
        }
      }
      next.sort()
      reached += next
      frontier = next
    }
  }

  private static func leads(_ family: NodeKind.Family, to next: NodeKind.Family) -> Bool {
    switch (family, next) {
    case (_, .actor), (_, .purpose), (.endeavour, .outcome): true
    default: false
    }
  }

  /// How the actor leads to a node; `nil` where it does not.
  func way(to node: Int) -> ConnectingPath? {
    guard origins[node] != nil else { return nil }
    var steps: [ConnectingPath.Step] = []
    var place = node
    while let origin = origins[place] {
      steps.append(
        ConnectingPath.Step(from: origin.node, to: place, relations: view.relations(ofEdge: origin.edge)))
      place = origin.node
    }
    return ConnectingPath(from: start, steps: steps.reversed())
  }
}
