import RamureModel

/// A tool, a usage or a need that slows something down or speeds it up, as a relation of the file says.
public struct TrustFact: Hashable, Sendable {
  /// The number of the relation in the ecosystem.
  public let relation: Int
  /// What slows down or speeds up.
  public let cause: Int
  /// What is slowed down or sped up.
  public let target: Int
  public let isEnabling: Bool
  /// The stage at which it does, by its place in the vocabulary; `nil` where the relation says none.
  public let stage: Int?
  /// How strongly; 1 where the relation does not say.
  public let strength: Double
  public let statesStrength: Bool
}

/// Whether tools and usages are a brake or an accelerator.
public struct TrustBalance: Hashable, Sendable {
  /// What all that speeds up weighs together.
  public private(set) var enabling = 0.0
  /// What all that slows down weighs together.
  public private(set) var hindering = 0.0
  public private(set) var enablingCount = 0
  public private(set) var hinderingCount = 0

  init(_ facts: some Sequence<TrustFact>) {
    for fact in facts {
      if fact.isEnabling {
        enabling += fact.strength
        enablingCount += 1
      } else {
        hindering += fact.strength
        hinderingCount += 1
      }
    }
  }

  /// (enabling − hindering) / (enabling + hindering): −1 where everything slows down, 0 where both weigh as much, 1 where
  /// everything speeds up; `nil` where nothing is said, or nothing weighs anything.
  public var value: Double? {
    let whole = enabling + hindering
    return whole > 0 ? (enabling - hindering) / whole : nil
  }
}

/// Brakes and accelerators at one stage.
public struct StageTrust: Sendable {
  /// The stage's place in the vocabulary; `nil` for facts that name none.
  public let stage: Int?
  public let facts: [TrustFact]
  public var balance: TrustBalance { TrustBalance(facts) }
}

/// The trust that relations state between actors.
public struct StatedTrust: Hashable, Sendable {
  /// How many pairs there are between whom it might be stated.
  public let pairs: Int
  /// Between how many of them one at least states it of the other.
  public let statedPairs: Int
  /// The mean of the values from 0 to 1 that are given; `nil` where none is.
  public let mean: Double?
}

/// What the structure of a network says where nobody was asked about trust.
public struct TrustProxies: Hashable, Sendable {
  /// Pairs of actors who take part together.
  public let pairs: Int
  /// Those of them who are tied beside that: by another endeavour, or a relation between the two.
  public let repeated: Int
  /// Those of them of whom a tie beside it is known to have begun before.
  public let earlier: Int
  /// Those of them who have, beside it, a partner in common.
  public let closed: Int

  public var repeatedShare: Double? { pairs > 0 ? Double(repeated) / Double(pairs) : nil }
  public var closedShare: Double? { pairs > 0 ? Double(closed) / Double(pairs) : nil }

  static let none = TrustProxies(pairs: 0, repeated: 0, earlier: 0, closed: 0)

  static func + (left: TrustProxies, right: TrustProxies) -> TrustProxies {
    TrustProxies(
      pairs: left.pairs + right.pairs, repeated: left.repeated + right.repeated, earlier: left.earlier + right.earlier,
      closed: left.closed + right.closed)
  }
}

/// What is known of trust in one partnership, alliance, programme or event, or in whatever else is slowed down or sped up.
public struct PartnershipTrust: Sendable {
  public let node: Int
  /// By stage, in the order of the vocabulary, those that name none last.
  public let stages: [StageTrust]
  public let balance: TrustBalance
  /// The actors that take part.
  public let participants: [Int]
  public let stated: StatedTrust
  /// `nil` where so many take part that they are a crowd, not a circle.
  public let proxies: TrustProxies?
  /// From its start to its end, or to the date looked at where it goes on.
  public let length: KnownLength?
  public let isOpen: Bool
}

/// How far tools and usages help or hinder, over all and in each partnership.
public struct TrustFindings: Sendable {
  public let stages: [StageTrust]
  public let balance: TrustBalance
  public let stated: StatedTrust
  public let proxies: TrustProxies
  /// Endeavours with two participants or more, and whatever a fact is about; in the order of nodes.
  public let partnerships: [PartnershipTrust]

  /// Where what slowed down begins to speed up: the last stage before it at which brakes weigh more, and the first after
  /// it at which accelerators do; `nil` where there is no such turn.
  public var turn: (brake: Int, accelerator: Int)? {
    var brake: Int?
    for entry in stages {
      guard let stage = entry.stage, let value = entry.balance.value else { continue }
      if value < 0 { brake = stage }
      if value > 0, let brake { return (brake, stage) }
    }
    return nil
  }

  public var factCount: Int { stages.reduce(0) { $0 + $1.facts.count } }
  /// How many facts do not say at which stage.
  public var factsWithoutStage: Int { stages.first { $0.stage == nil }?.facts.count ?? 0 }
  /// How many facts do not say how strongly.
  public var factsWithoutStrength: Int { stages.reduce(0) { $0 + $1.facts.count { !$0.statesStrength } } }
}
