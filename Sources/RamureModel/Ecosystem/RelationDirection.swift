/// Whether a relation runs from one end to the other, where its file says so of each and not of its kind.
///
/// It is kept as the attribute `direction`, so that every format that keeps attributes keeps it.
package enum RelationDirection: String, Sendable {
  /// From its first end to its second.
  case directed
  /// Between its ends: neither comes first.
  case undirected
  /// Both ways.
  case mutual
  /// From its second end to its first.
  case reversed

  /// The attribute that holds it.
  package static let attribute = "direction"

  /// - Parameter word: in English or French, as sheets and other programs write it.
  ///   A column may also answer whether the relation is directed: yes or no.
  package init?(word: String) {
    switch word.folded {
    case "true", "yes", "oui", "vrai", "1": self = .directed
    case "false", "no", "non", "faux", "0": self = .undirected
    case "directed", "oriente", "orientee", "dirige", "dirigee", "one way", "sens unique", "forward": self = .directed
    case "undirected", "non oriente", "non orientee", "non dirige", "non dirigee", "none", "sans direction",
      "symmetric",
      "symetrique":
      self = .undirected
    case "mutual", "mutuel", "mutuelle", "reciproque", "reciprocal", "both", "bidirectional", "bidirectionnel",
      "bidirectionnelle", "double sens", "two way":
      self = .mutual
    case "reverse", "reversed", "backward", "inverse": self = .reversed
    default: return nil
    }
  }

  /// Whether it leads both ways, or neither.
  var isSymmetric: Bool { self == .undirected || self == .mutual }
}

extension Relation {
  /// Whether the relation has no direction, or both: by its kind, or as its file says of it alone.
  public var isSymmetric: Bool { storage.symmetry.contains(number) }
}

extension Ecosystem {
  /// Which relations have no direction, or both; asked for each of millions.
  package var symmetry: RelationSymmetry { storage.symmetry }
}

/// The relations that lead both ways, or neither: all of some kinds, and some of others.
package struct RelationSymmetry: Sendable {
  private let kinds: [Bool]
  private let kindNumbers: [UInt16]
  private let directions: TextColumn?

  init(_ vocabulary: Vocabulary, _ relations: RelationColumns) {
    kinds = vocabulary.relationKinds.map(\.isSymmetric)
    kindNumbers = relations.kinds
    directions = relations.facts.attributes.column(of: RelationDirection.attribute)
  }

  /// Whether any relation says it for itself.
  package var isSaidOfSome: Bool { directions != nil }

  package func contains(_ relation: Int) -> Bool {
    if kinds[Int(kindNumbers[relation])] { return true }
    guard let directions, !directions.isEmpty(relation) else { return false }
    return RelationDirection(rawValue: directions[relation])?.isSymmetric ?? false
  }
}
