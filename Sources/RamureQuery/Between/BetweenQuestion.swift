import RamureAnalysis
import RamureModel
import RamureNetwork

/// "What is there between them?": every tie between two groups, and whoever and whatever is tied to both.
///
/// ```swift
/// let found = BetweenQuestion(one: foundations, other: companies).answer(in: view)
/// ```
public struct BetweenQuestion: Hashable, Sendable {
  public var one: ActorGroup
  public var other: ActorGroup

  public init(one: ActorGroup, other: ActorGroup) {
    self.one = one
    self.other = other
  }

  /// What is between the groups. Who is in both belongs to neither here. O(n + m) time and memory.
  ///
  /// - Precondition: `view` is one of all relations, undirected.
  public func answer(in view: ProjectedNetwork) -> GroupsBetween {
    let network = view.network
    precondition(view.projection.form == .all && !network.isDirected, "ties are looked for among all relations")
    var side = [Int8](repeating: 0, count: network.nodeCount)
    for node in one.members { side[node] |= 1 }
    for node in other.members { side[node] |= 2 }
    let inBoth = side.indices.filter { side[$0] == 3 }

    var ties: [Int] = []
    var between: [GroupsBetween.Third] = []
    for node in 0..<network.nodeCount where side[node] != 3 {
      var (ones, others): ([Int], [Int]) = ([], [])
      for entry in network.outgoing.range(of: node) {
        let neighbour = Int(network.outgoing.neighbours[entry])
        switch (side[node], side[neighbour]) {
        case (1, 2): ties += view.relations(ofEdge: Int(network.outgoing.edges[entry]))
        case (0, 1): ones.append(neighbour)
        case (0, 2): others.append(neighbour)
        default: break
        }
      }
      if !ones.isEmpty, !others.isEmpty {
        between.append(GroupsBetween.Third(node: node, ones: ones, others: others))
      }
    }
    return GroupsBetween(
      view: view, one: one, other: other, inBoth: inBoth, ties: ties.sorted(), between: between.highestFirst(\.pairs))
  }
}

/// What is between two groups.
public struct GroupsBetween: Sendable {
  public let view: ProjectedNetwork
  public let one: ActorGroup
  public let other: ActorGroup
  /// Who is in both, and was left aside.
  public let inBoth: [Int]
  /// The relations from a member of the one to a member of the other, or back, in the order they were written.
  public let ties: [Int]
  /// Whoever and whatever is tied to members of both: first what brings most pairs of them together, then by number.
  public let between: [Third]

  /// Somebody, or something, in neither group and tied to both.
  public struct Third: Hashable, Sendable {
    public let node: Int
    /// The members of the one it is tied to, and of the other, ascending.
    public let ones: [Int]
    public let others: [Int]

    public var pairs: Int { ones.count * others.count }
  }

  /// The actors among the third.
  public var brokers: [Third] { between.filter { view.ecosystem.nodes[$0.node].kind.family == .actor } }

  /// What members of both do, and what comes of it.
  public var together: [Third] {
    between.filter { [.endeavour, .outcome].contains(view.ecosystem.nodes[$0.node].kind.family) }
  }

  /// What is common to both beside.
  public var rest: [Third] {
    between.filter { [.purpose, .other].contains(view.ecosystem.nodes[$0.node].kind.family) }
  }

  public var isEmpty: Bool { ties.isEmpty && between.isEmpty }

  /// The relations that tie somebody or something to the members of both groups, ascending.
  public func relations(of third: Third) -> [Int] {
    (third.ones + third.others).flatMap { member in
      view.network.edges(between: third.node, and: member).flatMap { view.relations(ofEdge: Int($0)) }
    }.sorted()
  }

  /// All nodes of the answer, ascending.
  public var nodes: [Int] {
    let ends = ties.flatMap { [view.ecosystem.relations[$0].from, view.ecosystem.relations[$0].to] }
    return Set(ends + between.flatMap { [$0.node] + $0.ones + $0.others }).sorted()
  }

  /// All relations of the answer, ascending.
  public var relations: [Int] { Set(ties + between.flatMap(relations(of:))).sorted() }
}
