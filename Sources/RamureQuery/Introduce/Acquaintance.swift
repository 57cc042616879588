import RamureAnalysis
import RamureModel
import RamureNetwork

/// How two actors know each other: the relations between them, and what they do together.
public struct Acquaintance: Hashable, Sendable {
  /// Something both have a relation with.
  public struct Meeting: Hashable, Sendable {
    public let place: Int
    /// The relations of the one with it, and of the other.
    public let relations: [Int]
    /// How many actors meet there, these two among them.
    public let attendance: Int
  }

  public let one: Int
  public let other: Int
  /// The relations between the two.
  public let direct: [Int]
  public let meetings: [Meeting]

  /// A relation between the two counts 1, something k actors do together 1/(k−1), so that a round of two ties more than a
  /// crowd.
  ///
  /// Source: M. E. J. Newman (2001), Scientific collaboration networks II, doi:10.1103/PhysRevE.64.016132.
  public var strength: Double {
    Double(direct.count) + meetings.reduce(0) { $0 + 1 / Double(max(1, $1.attendance - 1)) }
  }

  /// All relations it consists of.
  public var relations: [Int] { direct + meetings.flatMap(\.relations) }
  /// The two, and where they meet.
  public var nodes: [Int] { [one, other] + meetings.map(\.place) }
}

/// Who knows whom in a view of all relations: actors that have a relation, or do something together.
///
/// Looked up around those who are asked about, not for everybody: where a crowd does something together, everybody knows
/// everybody. Something that is no actor is known to those who have a relation with it.
struct Acquaintances {
  let view: ProjectedNetwork
  private let sides: [Side]

  private enum Side {
    case actor, joint, neither
  }

  init(in view: ProjectedNetwork) {
    precondition(view.projection.form == .all, "acquaintances are looked for among all relations")
    self.view = view
    sides = view.ecosystem.vocabulary.nodeKinds.map { kind in
      switch kind.family {
      case .actor: .actor
      case .endeavour, .outcome: .joint
      case .purpose, .other: .neither
      }
    }
  }

  private func side(_ node: Int) -> Side { sides[view.ecosystem.nodes[node].kindNumber] }
  func isActor(_ node: Int) -> Bool { side(node) == .actor }

  /// The actors that an actor knows; or those who have a relation with something that is none. Ascending.
  func known(to node: Int) -> [Int] {
    var found: Set<Int> = []
    forEach(from: node, { found.insert($0) })
    found.remove(node)
    return found.sorted()
  }

  /// Calls for each actor known to a node, some more than once.
  ///
  /// - Parameter isDone: by node, what is done together and need not be looked into again.
  func forEach(from node: Int, skipping isDone: [Bool]? = nil, _ body: (Int) -> Void) {
    for neighbour in view.network.neighbours(of: node).lazy.map(Int.init) {
      if isActor(neighbour) {
        body(neighbour)
      } else if isActor(node), side(neighbour) == .joint, !(isDone?[neighbour] ?? false) {
        for other in view.network.neighbours(of: neighbour).lazy.map(Int.init) where isActor(other) { body(other) }
      }
    }
  }

  /// How two know each other.
  func between(_ one: Int, _ other: Int) -> Acquaintance {
    let network = view.network
    let direct = network.edges(between: one, and: other).flatMap { view.relations(ofEdge: Int($0)) }
    var meetings: [Acquaintance.Meeting] = []
    if isActor(one), isActor(other) {
      for shared in CommonNeighbours().neighbours(of: [one, other], in: network) where side(shared.node) == .joint {
        meetings.append(
          Acquaintance.Meeting(
            place: shared.node,
            relations: shared.edges.flatMap { $0.flatMap { view.relations(ofEdge: Int($0)) } },
            attendance: network.neighbours(of: shared.node).count { isActor(Int($0)) }))
      }
    }
    return Acquaintance(one: one, other: other, direct: direct.sorted(), meetings: meetings)
  }
}
