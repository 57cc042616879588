import RamureAnalysis
import RamureModel
import RamureNetwork

/// "What do they have in common?": the partners, partnerships, solutions, needs and territories that actors share.
///
/// ```swift
/// let shared = CommonGroundQuestion(actors: [orange, macif]).answer(in: view)
/// ```
///
/// Something is common to actors when each of them leads to it: by a relation, or along the story of an ecosystem, from
/// what one does to what comes of it to what it is for and where. So a need is common to two that work on different
/// solutions for it. An actor is a common partner when each has a relation with it or does something with it.
public struct CommonGroundQuestion: Hashable, Sendable {
  /// The numbers of the actors in the ecosystem of the view; or of anything else.
  public var actors: [Int]

  public init(actors: [Int]) {
    self.actors = actors
  }

  /// What they have in common. Takes time in proportion to the relations within three steps of the actors, and memory in
  /// proportion to the nodes for each of them.
  ///
  /// - Precondition: `view` is one of all relations, undirected.
  public func answer(in view: ProjectedNetwork) -> CommonGround {
    precondition(
      view.projection.form == .all && !view.network.isDirected, "what is common is looked for among all relations")
    let reaches = actors.map { StoryReach(from: $0, in: view) }
    let candidates = reaches.min { $0.reached.count < $1.reached.count }?.reached ?? []
    let shared = candidates.filter { node in !actors.contains(node) && reaches.allSatisfy { $0.leads(to: node) } }
    return CommonGround(
      view: view, actors: actors, direct: view.ecosystem.relationsAmong(actors, in: view),
      shared: ordered(shared, reaches, view.ecosystem).map { CommonGround.Shared(node: $0, reaches: reaches) })
  }

  /// Who acts first, then what is done, what comes of it, what it is for; within these the nearest first.
  private func ordered(_ shared: [Int], _ reaches: [StoryReach], _ ecosystem: Ecosystem) -> [Int] {
    let families = NodeKind.Family.allCases
    let ranks = ecosystem.vocabulary.nodeKinds.map { families.firstIndex(of: $0.family) ?? 0 }
    let keys = shared.map { node in
      let kind = ecosystem.nodes[node].kindNumber
      return (ranks[kind], reaches.reduce(0) { $0 + $1.steps(to: node) }, kind, node)
    }
    return keys.sorted { $0 < $1 }.map(\.3)
  }
}

/// What some actors have in common, and how each leads to it.
public struct CommonGround: Sendable {
  public let view: ProjectedNetwork
  public let actors: [Int]
  /// The relations between two of them, in the order they were written.
  public let direct: [Int]
  public let shared: [Shared]

  /// Something they have in common.
  public struct Shared: Sendable {
    public let node: Int
    let reaches: [StoryReach]

    /// How each actor leads to it, in the order of the actors. Put together when asked for: there may be a hundred
    /// thousand such things.
    public var ways: [ConnectingPath] { reaches.map { $0.way(to: node) } }

    /// How the actor at a place leads to it, step after step, written over what was there: for who reads all ways.
    public func trace(ofActor place: Int, over way: inout [Step]) { reaches[place].trace(to: node, over: &way) }

    /// What all pass on the way to it; `nil` where they get there by themselves, or by different things.
    public var through: Int? {
      let last = ways.map { $0.nodes.count > 2 ? $0.nodes[$0.nodes.count - 2] : nil }
      guard let first = last.first, let node = first else { return nil }
      return last.allSatisfy { $0 == node } ? node : nil
    }
  }

  /// A step on the way from an actor: to whom, and by which edge of the view's network.
  public struct Step: Hashable, Sendable {
    public let node: Int
    public let edge: Int
  }

  public var isEmpty: Bool { direct.isEmpty && shared.isEmpty }

  /// All nodes of the answer, ascending.
  public var nodes: [Int] { Set(actors + shared.flatMap { $0.ways.flatMap(\.nodes) }).sorted() }

  /// All relations of the answer, ascending.
  public var relations: [Int] { Set(direct + shared.flatMap { $0.ways.flatMap(\.relations) }).sorted() }
}

extension Ecosystem {
  /// The relations between two of some nodes, ascending.
  func relationsAmong(_ nodes: [Int], in view: ProjectedNetwork) -> [Int] {
    var found: Set<Int> = []
    let network = view.network
    for node in nodes {
      guard let place = view.networkNode(node) else { continue }
      for entry in network.outgoing.range(of: place)
      where nodes.contains(view.nodeNumber(Int(network.outgoing.neighbours[entry]))) {
        found.formUnion(view.relations(ofEdge: Int(network.outgoing.edges[entry])))
      }
    }
    return found.sorted()
  }
}
