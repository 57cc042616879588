/// Relations that are read apart from the rest of their table, as another thread does.
extension EcosystemDraft {
  /// A draft that knows what this one knows, and holds none of its relations and violations.
  public func withoutRelations() -> EcosystemDraft {
    var part = self
    part.relations = relations.selecting([])
    part.newRelationKinds = []
    part.violations = ViolationList()
    part.isPart = true
    return part
  }

  /// Says that a part came upon something that takes the whole of the table: its lines are read once more, in their turn.
  package mutating func leaveToWhole() { needsWhole = true }

  /// Makes room for so many relations more.
  public mutating func reserve(relations count: Int) { relations.reserve(relations.count + count) }

  /// Adds the relations of a part that began as this draft without relations.
  ///
  /// Returns `false`, and adds nothing, where the part came to say more than relations: what is wrong with them, or
  /// kinds that nobody knew.
  ///
  /// - Parameter lines: how many lines of the file come before those of the part.
  public mutating func append(relationsOf part: EcosystemDraft, after lines: Int) -> Bool {
    guard part.violations.isEmpty, !part.needsWhole, part.nodes.count == nodes.count, part.newRelationKinds.isEmpty,
      part.unspecifiedRelationKind == unspecifiedRelationKind
    else { return false }
    relations.append(part.relations, after: lines)
    return true
  }
}

extension RelationColumns {
  fileprivate mutating func reserve(_ count: Int) {
    kinds.reserveCapacity(count)
    from.reserveCapacity(count)
    to.reserveCapacity(count)
    facts.places.reserveCapacity(count)
    facts.periods.reserveCapacity(count)
  }

  /// Adds rows whose file has as many lines before them.
  fileprivate mutating func append(_ other: RelationColumns, after lines: Int) {
    kinds += other.kinds
    from += other.from
    to += other.to
    facts.append(other.facts, after: lines)
  }
}

extension FactColumns {
  fileprivate mutating func append(_ other: FactColumns, after lines: Int) {
    let row = count
    places += other.places.lazy.map { place in
      Place(file: place.file, line: Int32(clamping: Int(place.line) + lines), column: place.column)
    }
    periods += other.periods
    sources.append(other.sources, at: row)
    attributes.append(other.attributes, at: row)
  }
}
