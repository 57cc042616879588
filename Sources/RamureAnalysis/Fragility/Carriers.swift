import RamureModel

/// Who carries each solution: the actors without whom nobody would lead, make or take part in it any more.
///
/// An actor carries what it leads, co-constructs, implements, initiates, produces, publishes or takes part in; where the
/// file brings its own kinds of relation, whatever it is tied to by one. A partnership, an alliance or a programme that
/// carries a solution does so for its own participants; one that has none stands by itself.
public struct Carriers: Sendable {
  /// The ids of the kinds of relation that carry.
  public static let kinds = [
    "leads", "coConstructs", "implements", "initiates", "produces", "publishes", "participatesIn",
  ]

  /// The solutions that have a carrier, by number; ascending.
  public let solutions: [Int]
  /// The carriers of each of them, by number; ascending, never empty.
  public let carriers: [[Int]]

  /// O((n + m) log d) time, with d the most carriers of one solution; O(n + m) memory.
  public init(of ecosystem: Ecosystem) {
    let carries = ecosystem.vocabulary.relationKinds.map { kind in
      kind.family == .other || Self.kinds.contains { $0.isSameText(as: kind.id) }
    }
    let families = ecosystem.vocabulary.nodeKinds.map(\.family)
    let isSolution = ecosystem.vocabulary.nodeKinds.map { $0.id.isSameText(as: "solution") }
    var carriedBy = [[Int]](repeating: [], count: ecosystem.nodes.count)
    for relation in ecosystem.relations where carries[relation.kindNumber] {
      let (from, to) = (ecosystem.nodes[relation.from], ecosystem.nodes[relation.to])
      // Kinds of the file may be written from either end.
      for (carrier, carried) in [(from, to), (to, from)] {
        guard carrier.number == relation.from || relation.kind.family == .other else { continue }
        switch (families[carrier.kindNumber], families[carried.kindNumber]) {
        case (.actor, .endeavour), (.actor, .outcome), (.endeavour, .outcome):
          carriedBy[carried.number].append(carrier.number)
        default: break
        }
      }
    }
    var solutions: [Int] = []
    var carriers: [[Int]] = []
    for node in ecosystem.nodes where isSolution[node.kindNumber] && !carriedBy[node.number].isEmpty {
      let resolved = carriedBy[node.number].flatMap { carrier in
        families[ecosystem.nodes[carrier].kindNumber] == .actor || carriedBy[carrier].isEmpty
          ? [carrier] : carriedBy[carrier]
      }
      solutions.append(node.number)
      carriers.append(Set(resolved).sorted())
    }
    (self.solutions, self.carriers) = (solutions, carriers)
  }

  /// The solutions whose carriers all leave, themselves not leaving.
  public func solutionsWithoutCarrier(when leaves: (Int) -> Bool) -> [Int] {
    zip(solutions, carriers).filter { !leaves($0) && $1.allSatisfy(leaves) }.map(\.0)
  }
}
