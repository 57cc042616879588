extension Node {
  /// Whether another node, of another ecosystem perhaps, is said to be the same in all but its id: kind, finer kinds,
  /// names, dates, stages, sources and attributes.
  ///
  /// Reads bytes and makes no text of them: hundreds of thousands of nodes are compared in no time.
  public func states(sameAs other: Node) -> Bool {
    let (columns, others) = (storage.nodes, other.storage.nodes)
    return kind.id.isSameText(as: other.kind.id)
      && columns.names.isSame(number, as: others.names, other.number)
      && columns.englishNames.isSame(number, as: others.englishNames, other.number)
      && columns.frenchNames.isSame(number, as: others.frenchNames, other.number)
      && columns.subkinds.isSame(number, as: others.subkinds, other.number)
      && columns.stages[number] == others.stages[other.number]
      && columns.facts.isSame(number, as: others.facts, other.number)
  }
}

extension Relation {
  /// Whether another relation, of another ecosystem perhaps, has the same dates, sources and attributes; kind and ends are
  /// not looked at.
  public func states(sameAs other: Relation) -> Bool {
    storage.relations.facts.isSame(number, as: other.storage.relations.facts, other.number)
  }
}

extension FactColumns {
  func isSame(_ row: Int, as other: FactColumns, _ otherRow: Int) -> Bool {
    periods[row] == other.periods[otherRow] && sources.isSame(row, as: other.sources, otherRow)
      && attributes.isSame(row, as: other.attributes, otherRow)
  }
}

extension TextListColumn {
  func isSame(_ row: Int, as other: TextListColumn, _ otherRow: Int) -> Bool {
    joined.isSame(row, as: other.joined, otherRow)
  }
}

extension TextColumn {
  func isSame(_ row: Int, as other: TextColumn, _ otherRow: Int) -> Bool {
    let (own, others) = (byteRange(row), other.byteRange(otherRow))
    guard own.count == others.count else { return false }
    return own.isEmpty || bytes[own].elementsEqual(other.bytes[others])
  }
}
