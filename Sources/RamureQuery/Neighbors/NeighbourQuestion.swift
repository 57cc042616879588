import RamureAnalysis
import RamureModel
import RamureNetwork

/// "Who is around them?": everyone within some ties of an actor, by what ties them.
///
/// ```swift
/// let around = NeighbourQuestion(of: macif, depth: 2).answer(in: view)
/// ```
public struct NeighbourQuestion: Hashable, Sendable {
  /// The number of the actor in the ecosystem of the view.
  public var actor: Int
  /// How many ties away one may be, 1 or more.
  public var depth: Int

  public init(of actor: Int, depth: Int = 1) {
    self.actor = actor
    self.depth = depth
  }

  /// Who is around it. Takes time and memory in proportion to the nodes, and to the relations of those that are found.
  ///
  /// - Precondition: `view` is one of all relations. In a directed view, relations are followed the way they point.
  public func answer(in view: ProjectedNetwork) -> Neighbourhood {
    precondition(view.projection.form == .all, "neighbours are looked for among all relations")
    precondition(depth >= 1, "a neighbourhood reaches one tie at least")
    let network = view.network
    let symmetry = view.ecosystem.symmetry
    var isReached = [Bool](repeating: false, count: network.nodeCount)
    isReached[actor] = true
    var topics = [actor]
    var rings: [Neighbourhood.Ring] = []
    while rings.count < depth, !topics.isEmpty {
      var ring = Neighbourhood.Ring()
      let wasReached = isReached
      var relations: [Int] = []
      for topic in topics {
        relations.removeAll(keepingCapacity: true)
        for entry in network.outgoing.range(of: topic) {
          let neighbour = Int(network.outgoing.neighbours[entry])
          // Beyond the first ring, everyone is told once: with the first that leads there.
          guard !wasReached[neighbour], rings.isEmpty || !isReached[neighbour] else { continue }
          if !isReached[neighbour] { ring.nodes.append(neighbour) }
          isReached[neighbour] = true
          view.forEachRelation(ofEdge: Int(network.outgoing.edges[entry])) { relations.append($0) }
        }
        ring.groups += Neighbourhood.groups(of: relations, around: topic, symmetry, view.ecosystem)
      }
      guard !ring.nodes.isEmpty else { break }
      ring.nodes.sort()
      topics = ring.nodes
      rings.append(ring)
    }
    return Neighbourhood(view: view, actor: actor, rings: rings)
  }
}

/// Who is around an actor, ring after ring.
public struct Neighbourhood: Sendable {
  public let view: ProjectedNetwork
  public let actor: Int
  /// Those one tie away, those two ties away, …
  public let rings: [Ring]

  /// Those who are equally many ties away.
  public struct Ring: Sendable {
    /// In ascending order.
    public internal(set) var nodes: [Int] = []
    /// What ties them to the ring before: by the one they are tied to there, then by kind of relation and by end.
    public internal(set) var groups: [Group] = []
  }

  /// Those tied to one node by relations of one kind, at one end.
  public struct Group: Hashable, Sendable {
    /// Whom they are tied to.
    public let topic: Int
    /// The place of the kind in the vocabulary.
    public let kindNumber: Int
    /// Whether the relations go out from them to the topic.
    public let isInverse: Bool
    /// Whether its relations have no direction, or both.
    public let isSymmetric: Bool
    public internal(set) var entries: [Entry]
  }

  public struct Entry: Hashable, Sendable {
    public let node: Int
    public let relation: Int
  }

  /// All nodes of the answer, the actor among them, ascending.
  public var nodes: [Int] { ([actor] + rings.flatMap(\.nodes)).sorted() }

  /// The relations that are told, ascending.
  public var relations: [Int] { rings.flatMap { $0.groups.flatMap { $0.entries.map(\.relation) } }.sorted() }

  /// All relations between nodes of the answer, ascending: the surroundings as a network of their own.
  public var allRelations: [Int] {
    let among = Set(nodes)
    return view.ecosystem.relations.indices.filter { number in
      let relation = view.ecosystem.relations[number]
      return among.contains(relation.from) && among.contains(relation.to)
    }
  }
}

extension Neighbourhood {
  /// The relations by kind and by end, in the order of the vocabulary; within these by the neighbour's number.
  ///
  /// - Parameter symmetry: which relations are the same from both ends.
  package static func groups(
    of relations: [Int], around topic: Int, _ symmetry: RelationSymmetry, _ ecosystem: Ecosystem
  ) -> [Neighbourhood.Group] {
    typealias Filed = (kind: Int, isInverse: Bool, entry: Neighbourhood.Entry)
    let filed = relations.map { number -> Filed in
      let relation = ecosystem.relations[number]
      let isInverse = relation.from != topic
      return (
        relation.kindNumber, isInverse && !symmetry.contains(number),
        Neighbourhood.Entry(node: isInverse ? relation.from : relation.to, relation: number)
      )
    }
    let sorted = filed.sorted {
      ($0.kind, $0.isInverse ? 1 : 0, $0.entry.node, $0.entry.relation)
        < ($1.kind, $1.isInverse ? 1 : 0, $1.entry.node, $1.entry.relation)
    }
    var groups: [Neighbourhood.Group] = []
    for item in sorted {
      let isSymmetric = symmetry.contains(item.entry.relation)
      let known = groups.lastIndex {
        $0.kindNumber == item.kind && $0.isInverse == item.isInverse && $0.isSymmetric == isSymmetric
      }
      if let known {
        groups[known].entries.append(item.entry)
      } else {
        groups.append(
          Neighbourhood.Group(
            topic: topic, kindNumber: item.kind, isInverse: item.isInverse, isSymmetric: isSymmetric,
            entries: [item.entry]))
      }
    }
    return groups
  }
}
