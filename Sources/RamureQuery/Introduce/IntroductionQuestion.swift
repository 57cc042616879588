import RamureAnalysis
import RamureModel
import RamureNetwork

/// "Who could introduce us?": the actors that know both, the best placed first; where nobody does, the shortest way from
/// hand to hand.
///
/// ```swift
/// let found = IntroductionQuestion(from: solidatech, to: lille).answer(in: view)
/// ```
///
/// Two actors know each other when there is a relation between them, or when both have one with something done or made:
/// a partnership, an event, a solution. Something that is no actor is known to those who have a relation with it.
public struct IntroductionQuestion: Hashable, Sendable {
  public var from: Int
  public var to: Int

  public init(from: Int, to: Int) {
    self.from = from
    self.to = to
  }

  /// Who could introduce the two to each other.
  ///
  /// An introduction is as strong as the weaker of its two acquaintances (see `Acquaintance.strength`); of those as strong,
  /// who stands between most neighbours that are not tied to each other comes first, then the smaller number. Time and
  /// memory in proportion to whom the two know; where nobody knows both, to the whole network.
  ///
  /// - Precondition: `view` is one of all relations, undirected.
  public func answer(in view: ProjectedNetwork) -> Introductions {
    precondition(!view.network.isDirected, "acquaintance has no direction")
    let acquaintances = Acquaintances(in: view)
    let known = Set(acquaintances.known(to: to))
    let both = acquaintances.known(to: from).filter { known.contains($0) && $0 != to && $0 != from }
    let oneGroup = NodeGroups(groupOfNode: [Int32](repeating: 0, count: view.network.nodeCount), count: 1)
    let found = both.map { node in
      Introductions.Intermediary(
        node: node, first: acquaintances.between(from, node), second: acquaintances.between(node, to),
        pairs: BrokeredPairs(examples: 0).links(through: node, in: view.network, groups: oneGroup)
          .reduce(0) { $0 + $1.pairs })
    }
    let direct = acquaintances.between(from, to)
    let isKnown = !direct.relations.isEmpty
    let chain = found.isEmpty && !isKnown ? HandToHand(from: from, to: to, in: acquaintances).chain : nil
    return Introductions(
      view: view, from: from, to: to, direct: isKnown ? direct : nil, intermediaries: found.sorted { $0.precedes($1) },
      chain: chain.map { zip($0, $0.dropFirst()).map(acquaintances.between) })
  }
}

/// Who could introduce two to each other, and why.
public struct Introductions: Sendable {
  public let view: ProjectedNetwork
  public let from: Int
  public let to: Int
  /// How they know each other already; `nil` where they do not.
  public let direct: Acquaintance?
  /// Those who know both, the best placed first.
  public let intermediaries: [Intermediary]
  /// Where nobody knows both: the shortest way from hand to hand; `nil` where there is none.
  public let chain: [Acquaintance]?

  /// Somebody who knows both.
  public struct Intermediary: Hashable, Sendable {
    public let node: Int
    public let first: Acquaintance
    public let second: Acquaintance
    /// How many pairs of those it has a relation with have none with each other.
    public let pairs: Int

    /// How strong the weaker of the two acquaintances is.
    public var strength: Double { min(first.strength, second.strength) }

    fileprivate func precedes(_ other: Intermediary) -> Bool {
      if strength != other.strength { return strength > other.strength }
      return (-pairs, node) < (-other.pairs, other.node)
    }
  }

  /// Whether they know each other, or may come to.
  public var isPossible: Bool { direct != nil || !intermediaries.isEmpty || chain != nil }

  /// The same with only so many of those who know both.
  public func prefix(_ most: Int) -> Introductions {
    Introductions(
      view: view, from: from, to: to, direct: direct, intermediaries: Array(intermediaries.prefix(most)), chain: chain)
  }

  private var acquaintances: [Acquaintance] {
    (direct.map { [$0] } ?? []) + intermediaries.flatMap { [$0.first, $0.second] } + (chain ?? [])
  }

  /// All nodes of the answer, ascending.
  public var nodes: [Int] { Set([from, to] + acquaintances.flatMap(\.nodes)).sorted() }
  /// All relations of the answer, ascending.
  public var relations: [Int] { Set(acquaintances.flatMap(\.relations)).sorted() }
}
