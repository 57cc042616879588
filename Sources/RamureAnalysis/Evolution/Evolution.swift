import RamureModel
import RamureWording

/// How a partnership network came to be what it is: who was there at each date, who came and went, and what the network
/// was like.
///
/// Made by an `EvolutionSurvey`. All node numbers are those of `ecosystem`.
public struct Evolution: Sendable {
  /// Everything that is looked at, at whatever date.
  public let ecosystem: Ecosystem
  public let survey: EvolutionSurvey
  /// How each date is looked at as a network, in words.
  public let description: LocalizedText
  /// The nodes whose own figures are followed.
  public let actors: [Int]
  /// How many nodes have neither start nor end: they are there at every date, and never come or go.
  public let undatedNodes: Int
  /// How many relations have neither start nor end: they are there whenever both their ends are.
  public let undatedRelations: Int
  public let steps: [EvolutionStep]

  /// The measures of the whole, in the order of `EvolutionStep.figures`.
  public var wholeMetrics: [Metric] { survey.wholeMetrics }
  /// The measures of the chosen actors, in the order of `EvolutionStep.ActorState.figures`.
  public var actorMetrics: [Metric] { survey.actorMetrics }
}

/// A partnership network at one date of a series.
public struct EvolutionStep: Sendable {
  /// A node whose own figures are followed.
  public struct ActorState: Sendable {
    /// Whether it counts at the date.
    public let isThere: Bool
    /// A figure for each of `Evolution.actorMetrics`; `nil` where it is not there, or the measure is not defined.
    public let figures: [Double?]
    /// The number of its community, where that joins two or more.
    public let community: Int?
  }

  public let step: TimeStep
  /// Those that are there, in ascending order.
  public let nodes: [Int]
  public let relationCount: Int
  /// How many there are of each kind, in the order of the vocabulary.
  public let countOfKind: [Int]
  /// Who is there and was not at the step before; nobody at the first.
  public let came: [Int]
  /// Who was there at the step before and is not any more.
  public let left: [Int]
  public let relationsCame: Int
  public let relationsLeft: Int
  /// How many of those that are there have no date of their own.
  public let undatedNodes: Int
  public let undatedRelations: Int
  /// A figure for each of `Evolution.wholeMetrics`; `nil` where it is not defined.
  public let figures: [Double?]
  /// In the order of `Evolution.actors`.
  public let actors: [ActorState]
  /// `nil` where they were not asked for.
  public let communities: EvolutionCommunities?
}

/// The communities at one date of a series, and what became of those of the date before.
public struct EvolutionCommunities: Sendable {
  /// A community of two or more.
  public struct Community: Sendable {
    /// The same as long as it goes on; no other has it in the whole series.
    public let number: Int
    /// What it is known by: the id of the node it was first named after.
    public let identity: String
    public let name: LocalizedText
    /// Ascending.
    public let members: [Int]
    /// The same, the most central first.
    public let byCentrality: [Int]
    public let origin: Origin
  }

  /// Where a community comes from. Numbers are those of communities.
  public enum Origin: Hashable, Sendable {
    /// It is there at the first date.
    case first
    /// It was there before, with so many members.
    case continued(sizeBefore: Int)
    case splitOff(from: Int)
    case appeared
  }

  /// A community that was there before and is no longer.
  public struct Gone: Hashable, Sendable {
    public let number: Int
    public let identity: String
    public let name: LocalizedText
    /// How many members it had.
    public let size: Int
    /// The number of the community that most of its members are now in; `nil` where it ended.
    public let mergedInto: Int?
  }

  /// In the order of their numbers.
  public let all: [Community]
  public let gone: [Gone]
  /// How many nodes are in another community than their own became.
  public let moved: Int
  /// How many nodes are in no community of two or more.
  public let alone: Int
  public let modularity: Double?

  public var continued: Int {
    all.count {
      if case .continued = $0.origin { true } else { false }
    }
  }

  public var splitOff: Int {
    all.count {
      if case .splitOff = $0.origin { true } else { false }
    }
  }

  public var appeared: Int { all.count { $0.origin == .appeared } }
  public var merged: Int { gone.count { $0.mergedInto != nil } }
  public var ended: Int { gone.count { $0.mergedInto == nil } }
}
