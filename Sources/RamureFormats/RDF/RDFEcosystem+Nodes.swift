import RamureModel
import RamureWording

/// Nodes: what is said of a resource that has a type, or is related to others.
extension RDFEcosystem {
  /// Values that are gathered: an attribute may have several.
  private struct Gathered {
    private(set) var values: [(name: String, text: String, place: EcosystemDraft.Place)] = []

    mutating func add(_ name: String, _ text: String, at place: EcosystemDraft.Place) {
      if let known = values.firstIndex(where: { $0.name.isSameText(as: name) }) {
        values[known].text += "|" + text
      } else {
        values.append((name, text, place))
      }
    }
  }

  mutating func handNode(_ subject: Int32) {
    let all = all(of: subject)
    guard let first = all.first else { return }
    records.beginNode(id(subject), at: first.place)
    handTypes(of: subject, all)
    var lists: [CSVNodeColumn: String] = [:]
    var attributes = Gathered()
    var isSet: Set<CSVNodeColumn> = []
    for statement in all {
      let word = predicate(statement)
      let term = graph.term(statement.object)
      let place = statement.place
      if word == RDFWords.type { continue }
      if let column = column(word, term), isSet.insert(column).inserted {
        let text = column == .start || column == .end ? date(statement.object) : term.text
        records.setNode(column, text, at: place)
      } else if word == RDFWords.subkind {
        lists[.subkind] = (lists[.subkind].map { $0 + "|" } ?? "") + term.text
      } else if word == RDFWords.stage, let stage = stage(statement) {
        lists[.stages] = (lists[.stages].map { $0 + "|" } ?? "") + stage
      } else if RDFWords.sources.contains(word), term.isLiteral || roles[statement.object] != .node {
        lists[.sources] = (lists[.sources].map { $0 + "|" } ?? "") + sourceID(term.text)
      } else if term.isLiteral {
        attributes.add(attribute(word, term, all), term.text, at: place)
      } else {
        handLink(statement, word, &attributes)
      }
    }
    for column in [CSVNodeColumn.subkind, .stages, .sources] {
      if let text = lists[column] { records.setNode(column, text, at: first.place) }
    }
    for value in attributes.values { records.setNode(value.name, value.text, at: value.place) }
  }

  private mutating func handTypes(of subject: Int32, _ all: [RDFGraph.Statement]) {
    let types = types[subject] ?? []
    let place = all.first { predicate($0) == RDFWords.type }?.place ?? EcosystemDraft.Place(line: 1, column: 1)
    if let own = types.lazy.compactMap({ RDFWords.Names.kind.name($0) }).first {
      records.setNode(.kind, own, at: place)
      return
    }
    if types.contains(RDFWords.own + "Node") { return }
    let empty: Set<String> = ["Agent", "Entity", "Thing", "NamedIndividual", "Concept", "SpatialThing"]
    let plain: Set<String> = ["Organization", "Person", "Group", "Event", "Place", "OrganizationalCollaboration"]
    let known = types.lazy.compactMap { RDFWords.kinds[$0] }.first
    let names = types.map { RDFWords.localName($0) }
    let kind = known ?? names.first { !empty.contains($0) } ?? names.first
    guard let kind else { return }
    records.setNode(.kind, kind, at: place)
    var finer: [String] = []
    for name in names where name != kind && !empty.contains(name) && !plain.contains(name) && !finer.contains(name) {
      finer.append(name)
    }
    if !finer.isEmpty, !has(RDFWords.subkind, all) {
      records.setNode(.subkind, finer.joined(separator: "|"), at: place)
    }
  }

  private func has(_ word: String, _ all: [RDFGraph.Statement]) -> Bool { all.contains { predicate($0) == word } }

  /// The column of ours that a value fills, if it does.
  private func column(_ word: String, _ term: RDFTerm) -> CSVNodeColumn? {
    if RDFWords.addresses.contains(word), !term.isBlank { return .url }
    guard case .literal(_, let language, _) = term else { return nil }
    if RDFWords.starts.contains(word) { return .start }
    if RDFWords.ends.contains(word) { return .end }
    guard RDFWords.names.contains(word) else { return nil }
    guard let language else { return .name }
    let tag = language.lowercased().prefix { $0 != "-" }
    return tag == "en" ? .englishName : tag == "fr" ? .frenchName : nil
  }

  /// What an attribute is called: where it is there in several languages, with the language behind it.
  private func attribute(_ word: String, _ term: RDFTerm, _ all: [RDFGraph.Statement]) -> String {
    if let own = RDFWords.Names.attribute.name(word) { return own }
    let name = RDFWords.localName(word)
    guard case .literal(_, let language?, _) = term else { return name }
    let tags = Set(
      all.compactMap { statement -> String? in
        guard predicate(statement) == word, case .literal(_, let tag, _) = graph.term(statement.object) else {
          return nil
        }
        return tag ?? ""
      })
    return tags.count > 1 || RDFWords.names.contains(word) ? "\(name)_\(language)" : name
  }

  /// `dialogue:2007`, from a resource without an address that says both.
  private func stage(_ statement: RDFGraph.Statement) -> String? {
    let term = graph.term(statement.object)
    if term.isLiteral { return term.text }
    guard let name = first(RDFWords.stage, of: statement.object) else { return nil }
    let start = first(RDFWords.schema + "startDate", of: statement.object)
    return graph.term(name.object).text + (start.map { ":\(date($0.object))" } ?? "")
  }

  // MARK: - From node to node

  private mutating func handLink(_ statement: RDFGraph.Statement, _ word: String, _ attributes: inout Gathered) {
    let target = statement.object
    let place = statement.place
    let known = relation(word)
    let term = graph.term(target)
    switch roles[target] {
    case .node?: break
    case .relation?: return
    case .list?: return records.passOver(.lists, named: RDFWords.localName(word), at: place)
    case .structure?: return records.passOver(.structures, named: RDFWords.localName(word), at: place)
    case .source?, .whole?, .term?:
      return attributes.add(RDFWords.localName(word), label(target) ?? term.text, at: place)
    case nil:
      if term.isBlank || term.iri == RDFWords.rdf + "nil" {
        return records.passOver(term.isBlank ? .structures : .lists, named: RDFWords.localName(word), at: place)
      }
      guard known != nil || !saysTypes else {
        return attributes.add(RDFWords.Names.attribute.name(word) ?? RDFWords.localName(word), term.text, at: place)
      }
    }
    guard !described.contains([statement.subject, statement.predicate, target]) else { return }
    let isReversed = known?.isReversed ?? false
    let (from, to) = isReversed ? (target, statement.subject) : (statement.subject, target)
    let kind = known.map(\.kind) ?? RDFWords.localName(word)
    if ["memberOf", "participatesIn"].contains(kind), described.contains([from, to]) { return }
    guard told.insert("\(from) \(to) \(kind)").inserted else { return }
    records.beginEdge(from: id(from), at: place, to: id(to), at: place, edge: place)
    if !kind.isEmpty { records.setEdge(.kind, membership(kind, in: to), at: place) }
  }

  /// The kind of ours that a predicate means, and whether it runs the other way; the empty kind says that two are related.
  func relation(_ word: String) -> (kind: String, isReversed: Bool)? {
    if let own = RDFWords.Names.relation.name(word) { return (own, false) }
    return word == RDFWords.relatedTo ? ("", false) : RDFWords.relations[word]
  }

  /// Who is a member of a partnership takes part in it.
  func membership(_ kind: String, in organisation: Int32) -> String {
    guard kind == "memberOf" else { return kind }
    let types = types[organisation] ?? []
    // What we write says its kinds itself.
    let isPartnership =
      types.contains(RDFWords.org + "OrganizationalCollaboration")
      && !types.contains { RDFWords.Names.kind.name($0) != nil }
    return isPartnership ? "participatesIn" : kind
  }
}
