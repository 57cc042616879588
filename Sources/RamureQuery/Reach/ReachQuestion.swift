import RamureAnalysis
import RamureModel
import RamureNetwork

/// "How far are those who search from those who know?": how many ties lead from each of one group to the nearest of
/// another, who is out of reach, and which new tie would bring them nearest.
///
/// ```swift
/// let reach = ReachQuestion(from: searching, to: knowing).answer(in: view)
/// ```
public struct ReachQuestion: Hashable, Sendable {
  public var from: ActorGroup
  public var to: ActorGroup
  /// How many new ties to look for, the best first.
  public var newTies: Int

  public init(from: ActorGroup, to: ActorGroup, newTies: Int = 3) {
    self.from = from
    self.to = to
    self.newTies = newTies
  }

  /// How far the one group is from the other. Costs what `GroupReach` and, if new ties are wanted, `NewTies` do.
  ///
  /// New ties are between actors and members of the groups: nobody can be introduced to a need.
  ///
  /// - Precondition: `view` is one of all relations.
  public func answer(in view: ProjectedNetwork) -> Reached {
    precondition(view.projection.form == .all, "distances are measured among all relations")
    let reach = GroupReach(from: from.members, to: to.members, in: view.network)
    var ties = NewTies(from: from.members, to: to.members)
    let kinds = view.ecosystem.vocabulary.nodeKinds.map { $0.family == .actor || $0.family == .other }
    let isActor = view.ecosystem.nodes.map { kinds[$0.kindNumber] }
    (ties.starts, ties.ends) = (marking(from.members, in: isActor), marking(to.members, in: isActor))
    let best = newTies > 0 ? ties.best(newTies, in: view.network) : []
    return Reached(view: view, from: from, to: to, reach: reach, newTies: best)
  }

  private func marking(_ members: [Int], in marks: [Bool]) -> [Bool] {
    var marks = marks
    for member in members { marks[member] = true }
    return marks
  }
}

/// How far one group is from another.
public struct Reached: Sendable {
  public let view: ProjectedNetwork
  public let from: ActorGroup
  public let to: ActorGroup
  /// How far each of the one is from the nearest of the other.
  public let reach: GroupReach
  /// The new ties that would bring them nearest, the best first.
  public let newTies: [NewTies.Tie]

  /// How many are within reach.
  public var within: Int { reach.distances.count { $0 != nil } }

  /// A shortest path from one of the group to the nearest of the other; `nil` where none leads there.
  public func path(from node: Int) -> ConnectingPath? {
    guard let place = reach.from.firstIndex(of: node), let nearest = reach.nearest[place] else { return nil }
    return ShortestPath(from: node, to: nearest).path(in: view.network).map { ConnectingPath($0, in: view) }
  }
}
