import RamureModel

/// Which way relations run, as formats write it that say so of every edge.
extension Relation {
  /// What its file says of it, else what everybody knows of its kind: a kind that a file declares is not known to readers.
  var writtenDirection: RelationDirection {
    if let word = attribute(RelationDirection.attribute), let direction = RelationDirection(rawValue: word),
      direction == .undirected || direction == .mutual
    {
      return direction
    }
    return kind.isSymmetric && Vocabulary.builtIn.isKnown(kind) ? .undirected : .directed
  }
}

extension Ecosystem {
  /// Whether it has relations, and none of them a direction.
  var hasNoDirection: Bool { !relations.isEmpty && relations.allSatisfy { $0.writtenDirection == .undirected } }
}
