import RamureModel

/// What is there at a date, and what became of it since the date before.
struct MultiplesState: Sendable {
  enum Presence: Hashable, Sendable {
    /// Not there, or there at a later date.
    case absent
    /// Nothing says when: it may be there.
    case undated
    case there
    /// There, and not at the date before.
    case new
    /// There at the date before, and no more.
    case gone
  }

  let date: PartialDate
  let nodes: [Presence]
  /// The ties between two nodes, by the numbers of the bundles.
  let ties: [Presence]
  /// How many relations are there; several may tie the same two nodes.
  let relationCount: Int

  var nodeCount: Int { nodes.count { $0 == .there || $0 == .new } }

  /// The states at each of the dates.
  ///
  /// A node is there where its own dates say so, or a relation that is there ties it; a relation is there where its own
  /// dates say so, or those of an end. What no date speaks of at all is undated, at every date.
  static func all(_ graph: MapGraph, at dates: [PartialDate]) -> [MultiplesState] {
    var states: [MultiplesState] = []
    for date in dates {
      let now = presence(graph, at: date)
      let before = states.last
      func since(_ presence: [Presence], _ before: [Presence]?) -> [Presence] {
        guard let before else { return presence }
        return zip(presence, before).map { now, before in
          let was = before == .there || before == .new
          switch now {
          case .there: return was ? .there : .new
          case .absent where was: return .gone
          default: return now
          }
        }
      }
      states.append(
        MultiplesState(
          date: date, nodes: since(now.nodes, before?.nodes), ties: since(now.ties, before?.ties),
          relationCount: now.relations))
    }
    return states
  }

  private static func presence(
    _ graph: MapGraph, at date: PartialDate
  ) -> (nodes: [Presence], ties: [Presence], relations: Int) {
    let ecosystem = graph.ecosystem
    var nodes = ecosystem.nodes.map { node -> Presence in
      let period = node.period
      return !period.mayInclude(date) ? .absent : period.isUnknown ? .undated : .there
    }
    let own = nodes
    var relations = 0
    let ties = graph.bundles.map { bundle -> Presence in
      let ends = [own[bundle.from], own[bundle.to]]
      guard !ends.contains(.absent) else { return .absent }
      let possible = bundle.relations.filter { ecosystem.relations[$0].period.mayInclude(date) }
      guard !possible.isEmpty else { return .absent }
      let dated = possible.filter { !ecosystem.relations[$0].period.isUnknown || ends.contains(.there) }
      guard !dated.isEmpty else { return .undated }
      relations += dated.count
      nodes[bundle.from] = .there
      nodes[bundle.to] = .there
      return .there
    }
    return (nodes, ties, relations)
  }
}
