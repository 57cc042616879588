/// How a kind of relation is said in a sentence, from either end: "X funds Y", "Y is funded by X".
///
/// French is written so that nothing has to agree with a name whose gender nobody stated: « Y a pour financeur X » rather
/// than « Y est financé(e) par X ».
public struct RelationPhrases: Hashable, Sendable {
  /// The verb whose subject is the end a relation goes out from.
  public let english: EnglishVerb
  public let french: FrenchVerb
  /// The verb whose subject is the end it goes to.
  public let englishInverse: EnglishVerb
  public let frenchInverse: FrenchVerb
  /// Whether it happens once, as founding does, rather than lasts: it is told in the past, and its date is no beginning.
  public let isMoment: Bool

  public init(
    en english: EnglishVerb, inverse englishInverse: EnglishVerb, fr french: FrenchVerb,
    inverse frenchInverse: FrenchVerb,
    isMoment: Bool = false
  ) {
    self.english = english
    self.french = french
    self.englishInverse = englishInverse
    self.frenchInverse = frenchInverse
    self.isMoment = isMoment
  }
}

/// When something is told: now, over, or since some time.
enum Tense: Hashable, Sendable {
  case present, past, since
}

/// A verb in the forms that sentences about a relation need, and what follows it: "takes part in".
public struct EnglishVerb: Hashable, Sendable {
  let one: String
  let many: String
  let past: String
  let pastOfMany: String
  let participle: String
  let rest: String

  /// - Parameters:
  ///   - one: "takes"; `many`: "take"; `past`: "took"; `participle`: "taken".
  public init(_ one: String, _ many: String, past: String, participle: String? = nil, _ rest: String = "") {
    (self.one, self.many, self.past, pastOfMany) = (one, many, past, past)
    self.participle = participle ?? past
    self.rest = rest
  }

  private init(being rest: String) {
    (one, many, past, pastOfMany, participle) = ("is", "are", "was", "were", "been")
    self.rest = rest
  }

  /// "is …"
  public static func be(_ rest: String) -> EnglishVerb { EnglishVerb(being: rest) }

  func text(_ tense: Tense, ofMany isMany: Bool) -> String {
    let verb =
      switch tense {
      case .present: isMany ? many : one
      case .past: isMany ? pastOfMany : past
      case .since: (isMany ? "have " : "has ") + participle
      }
    return rest.isEmpty ? verb : "\(verb) \(rest)"
  }
}

/// The same in French. Every verb here makes its past with *avoir*, so that no participle agrees with its subject.
public struct FrenchVerb: Hashable, Sendable {
  let one: String
  let many: String
  let participle: String
  let rest: String
  let restOfMany: String

  /// - Parameters:
  ///   - one: « finance » ; `many` : « financent » ; `participle` : « financé ».
  ///   - restOfMany: what follows the verb where its subject is a plural, if that differs.
  public init(_ one: String, _ many: String, _ participle: String, _ rest: String = "", restOfMany: String? = nil) {
    (self.one, self.many, self.participle, self.rest) = (one, many, participle, rest)
    self.restOfMany = restOfMany ?? rest
  }

  /// « a pour … »
  public static func hasFor(_ noun: String) -> FrenchVerb { FrenchVerb("a", "ont", "eu", "pour \(noun)") }

  func text(_ tense: Tense, ofMany isMany: Bool) -> String {
    let verb =
      switch tense {
      case .present, .since: isMany ? many : one
      case .past: (isMany ? "ont " : "a ") + participle
      }
    let rest = isMany ? restOfMany : rest
    return rest.isEmpty ? verb : "\(verb) \(rest)"
  }
}
