import RamureModel

/// Two nodes that are likely one, and why.
public struct DuplicatePair: Sendable {
  /// A node of one of several ecosystems, by numbers.
  public struct Place: Hashable, Sendable {
    public let ecosystem: Int
    public let node: Int

    public init(ecosystem: Int, node: Int) {
      (self.ecosystem, self.node) = (ecosystem, node)
    }
  }

  public let first: Place
  public let second: Place
  /// From 0 to 1: how likely they are one, in the order of likelihood; no probability.
  public let score: Double
  /// What speaks for it, then what speaks against.
  public let reasons: [DuplicateReason]
}

/// One thing two nodes have in common, or do not.
public enum DuplicateReason: Hashable, Sendable {
  case sameIdentifier(ActorIdentifier)
  /// Two establishments of one legal unit.
  case sameLegalUnit(String)
  case sameName
  /// The same but for accents, capitals and signs.
  case spelling
  /// Words that both have, where nothing else speaks for the two.
  case shared(String)
  case order
  case slip(String, String)
  case spacing(String, String)
  case plural(String, String)
  case synonym(String, String)
  case abbreviation(String, String)
  case acronym(String, String)
  /// One is called what the other gives as its acronym.
  case alias(String)
  /// Legal forms, of which one or both have some.
  case legalForms([String], [String])
  /// Words that only one of the two has: small ones, or others.
  case onlyFirst([String])
  case onlySecond([String])
  /// Words that each has and the other has not.
  case otherWords([String], [String])
  case otherIdentifiers(ActorIdentifier, ActorIdentifier)
  case otherKinds(String, String)

  /// Whether it speaks for the two being one.
  public var speaksFor: Bool {
    switch self {
    case .onlyFirst, .onlySecond, .otherWords, .otherIdentifiers, .otherKinds: false
    default: true
    }
  }
}
