import RamureWording

/// A kind of tie between two things: funds, member of, addresses…
public struct RelationKind: Hashable, Sendable, Identifiable {
  /// Which kinds of node may stand at an end.
  public enum Ends: Hashable, Sendable {
    case any
    case kinds([String])

    public func allows(_ kind: String) -> Bool {
      switch self {
      case .any: true
      case .kinds(let kinds): kinds.contains { $0.isSameText(as: kind) }
      }
    }
  }

  /// What must hold of every relation of the kind, beyond its ends.
  public enum Rule: Hashable, Sendable {
    /// The relation has no direction.
    case symmetric
    /// Nothing relates to itself.
    case noSelf
    /// Both ends are of one kind.
    case sameKind
    /// Following the relation never leads back.
    case acyclic
    /// The attribute `value` lies in this range.
    case value(ClosedRange<Double>)
  }

  /// What a group of relations has in common: how a map draws them alike.
  public enum Family: String, CaseIterable, Sendable {
    /// Taking part and belonging.
    case participation
    /// Starting, making, leading.
    case creation
    /// Money and accompaniment.
    case support
    /// Publishing, observing, evaluating.
    case knowledge
    /// Needs, usages, territories.
    case purpose
    /// What comes from what.
    case lineage
    /// Trust, and what speeds up or slows down.
    case dynamics
    /// A kind that a file brought with it.
    case other
  }

  public let id: String
  /// The name of the same tie read from its other end: `fundedBy` for `funds`.
  public let inverse: String
  public let family: Family
  public let from: Ends
  public let to: Ends
  public let rules: [Rule]
  public let label: LocalizedText
  public let inverseLabel: LocalizedText
  /// The attributes the kind is expected to carry.
  public let attributes: [String]
  /// How the kind is said in a sentence; `nil` where only its labels are known.
  public let phrases: RelationPhrases?

  public init(
    _ id: String, inverse: String, family: Family, from: Ends, to: Ends, rules: [Rule] = [],
    label: LocalizedText, inverseLabel: LocalizedText, attributes: [String] = [], phrases: RelationPhrases? = nil
  ) {
    self.id = id
    self.inverse = inverse
    self.family = family
    self.from = from
    self.to = to
    self.rules = rules
    self.label = label
    self.inverseLabel = inverseLabel
    self.attributes = attributes
    self.phrases = phrases
  }

  /// The same kind, said in sentences.
  func phrased(_ phrases: RelationPhrases?) -> RelationKind {
    RelationKind(
      id, inverse: inverse, family: family, from: from, to: to, rules: rules, label: label,
      inverseLabel: inverseLabel, attributes: attributes, phrases: phrases)
  }

  public var isSymmetric: Bool { rules.contains(.symmetric) }
}
