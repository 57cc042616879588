import RamureModel
import RamureWording

/// Relations that have a resource of their own: memberships, and statements that are spoken of.
extension RDFEcosystem {
  /// Who is related to whom by which predicate, if the resource says it.
  private func ends(_ subject: Int32) -> (from: Int32, to: Int32, predicate: Int32?)? {
    let predicate = first(RDFWords.rdf + "predicate", of: subject)?.object
    if let from = first(RDFWords.rdf + "subject", of: subject), let to = first(RDFWords.rdf + "object", of: subject) {
      return (from.object, to.object, predicate)
    }
    guard let from = first(RDFWords.org + "member", of: subject),
      let to = first(RDFWords.org + "organization", of: subject)
    else { return nil }
    return (from.object, to.object, predicate)
  }

  /// Notes what is said in a resource of its own, so that the plain statement beside it is no second relation.
  mutating func describe(_ subject: Int32) {
    guard let ends = ends(subject) else { return }
    if let predicate = ends.predicate {
      described.insert([ends.from, predicate, ends.to])
    } else {
      described.insert([ends.from, ends.to])
    }
  }

  mutating func handRelation(_ subject: Int32) {
    let all = all(of: subject)
    guard let first = all.first, let ends = ends(subject) else { return }
    let word = ends.predicate.map { RDFWords.normalized(graph.term($0).text) }
    var known = (kind: "memberOf", isReversed: false)
    if let word { known = relation(word) ?? (RDFWords.localName(word), false) }
    guard !graph.term(ends.from).isLiteral, !graph.term(ends.to).isLiteral else {
      // A statement about a value of a node is none about two of them.
      return records.passOver(.structures, named: RDFWords.localName(word ?? ""), at: first.place)
    }
    let (from, to) = known.isReversed ? (ends.to, ends.from) : (ends.from, ends.to)
    let place = first.place
    records.beginEdge(from: id(from), at: place, to: id(to), at: place, edge: place)
    if !known.kind.isEmpty {
      records.setEdge(.kind, word == nil ? membership(known.kind, in: to) : known.kind, at: place)
    }
    var isSet: Set<CSVEdgeColumn> = []
    var sources: [String] = []
    var attributes: [(name: String, text: String, place: EcosystemDraft.Place)] = []
    for statement in all where !Self.frame.contains(predicate(statement)) {
      let word = predicate(statement)
      let term = graph.term(statement.object)
      if RDFWords.sources.contains(word) {
        sources.append(sourceID(term.text))
      } else if word == RDFWords.org + "memberDuring" {
        handInterval(statement, &isSet)
      } else if let column = Self.column(word), isSet.insert(column).inserted {
        let isDate = column == .start || column == .end
        let text = isDate ? date(statement.object) : label(statement.object)
        if let text { records.setEdge(column, text, at: statement.place) }
      } else if term.isLiteral || term.iri != nil {
        let name = RDFWords.Names.attribute.name(word) ?? RDFWords.localName(word)
        if let known = attributes.firstIndex(where: { $0.name.isSameText(as: name) }) {
          attributes[known].text += "|" + term.text
        } else {
          attributes.append((name, term.text, statement.place))
        }
      } else {
        records.passOver(.structures, named: RDFWords.localName(word), at: statement.place)
      }
    }
    if !sources.isEmpty { records.setEdge(.sources, sources.joined(separator: "|"), at: place) }
    for attribute in attributes { records.setEdge(attribute.name, attribute.text, at: attribute.place) }
  }

  /// What says that it is a relation, and between whom.
  private static let frame: Set<String> = [
    RDFWords.type, RDFWords.rdf + "subject", RDFWords.rdf + "predicate", RDFWords.rdf + "object",
    RDFWords.org + "member", RDFWords.org + "organization",
  ]

  private static func column(_ word: String) -> CSVEdgeColumn? {
    switch word {
    case RDFWords.weight: .weight
    case RDFWords.direction: .direction
    case RDFWords.stage: .stage
    case RDFWords.role, RDFWords.org + "role", RDFWords.schema + "roleName": .role
    case let word where RDFWords.starts.contains(word): .start
    case let word where RDFWords.ends.contains(word): .end
    default: nil
    }
  }

  /// An interval of the W3C’s ontology of time: its beginning and its end are resources that hold a date.
  private mutating func handInterval(_ statement: RDFGraph.Statement, _ isSet: inout Set<CSVEdgeColumn>) {
    for (word, column) in [("hasBeginning", CSVEdgeColumn.start), ("hasEnd", .end)] {
      guard let end = first(RDFWords.time + word, of: statement.object) else { continue }
      let words = ["inXSDDate", "inXSDgYear", "inXSDgYearMonth", "inXSDDateTime", "inXSDDateTimeStamp"]
      let date = words.compactMap { first(RDFWords.time + $0, of: end.object) }.first
      guard let date, isSet.insert(column).inserted else { continue }
      records.setEdge(column, self.date(date.object), at: date.place)
    }
    for (word, column) in [("startDate", CSVEdgeColumn.start), ("endDate", .end)] {
      guard let date = first(RDFWords.schema + word, of: statement.object), isSet.insert(column).inserted else {
        continue
      }
      records.setEdge(column, self.date(date.object), at: date.place)
    }
  }
}
