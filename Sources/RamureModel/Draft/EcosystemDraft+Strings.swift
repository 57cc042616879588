import RamureWording

/// Adding by hand: what programs that build an ecosystem call, and readers of small formats.
extension EcosystemDraft {
  /// Adds a node. Returns its number, or `nil` when something is wrong with it, which is reported.
  @discardableResult
  public mutating func addNode(
    _ id: String, kind word: String, name: Name? = nil, period: Period = .unknown, sources: [String] = [],
    attributes: [(name: String, value: String)] = [], at place: Place = .none
  ) -> Int? {
    let match = nodeKind(word, at: place)
    let bytes = Array(id.utf8)
    guard let node = addNode(bytes, bytes.indices, kind: match?.kind, at: place), let match else { return nil }
    if let name { setName(name, of: node) }
    if let subkind = match.subkind { setSubkinds([subkind], of: node) }
    setPeriod(period, ofNode: node, at: place)
    setSources(sources, ofNode: node)
    for attribute in attributes { setAttribute(attribute.name, attribute.value, ofNode: node) }
    return node
  }

  /// Names the node last added, with its translations.
  public mutating func setName(_ name: Name, of node: Int) {
    for (text, language) in [(name.main, nil), (name.english, .english), (name.french, .french)]
      as [(String?, Language?)]
    {
      guard let text else { continue }
      let bytes = Array(text.utf8)
      setName(bytes, bytes.indices, language: language, of: node)
    }
  }

  public mutating func setAttribute(_ name: String, _ value: String, ofNode node: Int) {
    let bytes = Array(value.utf8)
    setAttribute(bytes, bytes.indices, column: nodeAttribute(name), ofNode: node)
  }

  /// Adds a relation between two nodes added before. Returns its number, or `nil` when something is wrong with it, which
  /// is reported.
  @discardableResult
  public mutating func addRelation(
    _ from: String, _ word: String, _ to: String, period: Period = .unknown, sources: [String] = [],
    attributes: [(name: String, value: String)] = [], at place: Place = .none
  ) -> Int? {
    let match = relationKind(word, at: place)
    let ends = [from, to].map { id -> Int? in
      if let number = node(id) { return number }
      reportUnknownNode(id, at: place)
      return nil
    }
    guard let match, let origin = ends[0], let target = ends[1] else { return nil }
    let relation = addRelation(from: origin, to: target, kind: match, at: place)
    setPeriod(period, ofRelation: relation, at: place)
    setSources(sources, ofRelation: relation)
    for attribute in attributes { setAttribute(attribute.name, attribute.value, ofRelation: relation) }
    return relation
  }

  public mutating func setAttribute(_ name: String, _ value: String, ofRelation relation: Int) {
    let bytes = Array(value.utf8)
    setAttribute(bytes, bytes.indices, column: relationAttribute(name), ofRelation: relation)
  }
}
