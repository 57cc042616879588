import RamureModel
import RamureWording

/// Makes an ecosystem of the statements of a file: typed resources are nodes, statements between them relations, texts attributes.
struct RDFEcosystem {
  /// What a resource is to an ecosystem.
  enum Role {
    case node, relation, source, whole
    /// A class or a property: what the file says of its own words.
    case term
    /// A resource without an address and a name, which only holds others together.
    case structure
    case list
  }

  let graph: RDFGraph
  var records: GraphRecords
  let statements: [Int32: [Int32]]
  private(set) var roles: [Int32: Role] = [:]
  private(set) var types: [Int32: [String]] = [:]
  /// The subjects in the order in which they come up.
  private var subjects: [Int32] = []
  /// Whether the file says of anything what it is; where it does not, whatever is related is a node.
  private(set) var saysTypes = false
  /// What is said of in statements of its own: subject, predicate, object; by members and organisations, no predicate.
  var described: Set<[Int32]> = []
  /// The relations so far: a graph may say one from either end.
  var told: Set<String> = []

  init(_ graph: RDFGraph, _ records: GraphRecords) {
    (self.graph, self.records) = (graph, records)
    statements = graph.statementsBySubject()
    self.records.hearsLanguage = false
    for column in CSVNodeColumn.allCases { _ = self.records.nodes.column(column) }
    for column in CSVEdgeColumn.allCases { _ = self.records.edges.column(column) }
  }

  mutating func hand() {
    findRoles()
    records.addsUnknownEnds = true
    let objects = Set(graph.statements.map(\.object))
    for subject in subjects {
      switch roles[subject] {
      case .whole: handWhole(subject)
      case .source: handSource(subject)
      case .term:
        // Those of ours say nothing that is not known.
        guard !graph.term(subject).text.hasPrefix(RDFWords.own), let first = statements[subject]?.first else {
          continue
        }
        let name = RDFWords.localName(graph.term(subject).text)
        records.passOver(.terms, named: name, at: graph.statements[Int(first)].place)
      case .structure, .list:
        // Those that something leads to are told with it.
        guard !objects.contains(subject), let first = all(of: subject).first else { continue }
        let name = types[subject]?.first.map { RDFWords.localName($0) } ?? RDFWords.localName(predicate(first))
        records.passOver(roles[subject] == .list ? .lists : .structures, named: name, at: first.place)
      default: break
      }
    }
    for subject in subjects where roles[subject] == .relation { describe(subject) }
    for subject in subjects where roles[subject] == .node { handNode(subject) }
    for subject in subjects where roles[subject] == .relation { handRelation(subject) }
  }

  // MARK: - What is what

  private mutating func findRoles() {
    let type = graph.number(of: .iri(RDFWords.type))
    var cited: Set<Int32> = []
    var seen: Set<Int32> = []
    for statement in graph.statements {
      if seen.insert(statement.subject).inserted { subjects.append(statement.subject) }
      if statement.predicate == type {
        types[statement.subject, default: []].append(RDFWords.normalized(graph.term(statement.object).text))
      } else if RDFWords.sources.contains(predicate(statement)) {
        cited.insert(statement.object)
      }
    }
    for subject in subjects {
      let role = role(subject, isCited: cited.contains(subject))
      roles[subject] = role
      if role == .node, types[subject] != nil { saysTypes = true }
    }
  }

  private func role(_ subject: Int32, isCited: Bool) -> Role {
    let types = types[subject] ?? []
    if types.contains(RDFWords.own + "Ecosystem") { return .whole }
    if has(subject, RDFWords.rdf + "first") { return .list }
    if has(subject, RDFWords.rdf + "subject"), has(subject, RDFWords.rdf + "object") { return .relation }
    let isMembership = types.contains(RDFWords.org + "Membership")
    if has(subject, RDFWords.org + "member"), has(subject, RDFWords.org + "organization") { return .relation }
    if isMembership || types.contains(RDFWords.org + "Role") { return .structure }
    if types.contains(where: { Self.isTerm($0) }) { return .term }
    let term = graph.term(subject)
    if let iri = term.iri, RDFWords.Names.source.name(iri) != nil { return .source }
    let isKnown = types.contains { RDFWords.kinds[$0] != nil || $0.hasPrefix(RDFWords.own) }
    if isCited, !isKnown { return .source }
    if term.isBlank, !isKnown {
      let isNamed = RDFWords.names.contains { has(subject, $0) }
      return isNamed && !types.isEmpty ? .node : .structure
    }
    return .node
  }

  private static func isTerm(_ type: String) -> Bool {
    if type.hasPrefix(RDFWords.owl) { return !type.hasSuffix("#NamedIndividual") && !type.hasSuffix("#Thing") }
    let words = [
      RDFWords.rdf + "Property", RDFWords.rdfs + "Class", RDFWords.rdfs + "Datatype", RDFWords.skos + "ConceptScheme",
      RDFWords.schema + "Dataset", "http://rdfs.org/ns/void#Dataset",
    ]
    return words.contains(type)
  }

  // MARK: - Asking the graph

  func predicate(_ statement: RDFGraph.Statement) -> String {
    RDFWords.normalized(graph.term(statement.predicate).text)
  }

  private func has(_ subject: Int32, _ predicate: String) -> Bool { first(predicate, of: subject) != nil }

  /// The first statement of a subject with a predicate.
  func first(_ predicate: String, of subject: Int32) -> RDFGraph.Statement? {
    (statements[subject] ?? []).lazy.map { graph.statements[Int($0)] }.first { self.predicate($0) == predicate }
  }

  func all(of subject: Int32) -> [RDFGraph.Statement] {
    (statements[subject] ?? []).map { graph.statements[Int($0)] }
  }

  /// What a node is called by.
  func id(_ number: Int32) -> String {
    let term = graph.term(number)
    return term.iri.map { RDFWords.id($0) } ?? term.text
  }

  /// The name of a resource that is no node: its label, else the end of its address.
  func label(_ number: Int32) -> String? {
    let term = graph.term(number)
    if term.isLiteral { return term.text }
    let named = all(of: number).first { RDFWords.names.contains(predicate($0)) }
    return named.map { graph.term($0.object).text } ?? term.iri.map { RDFWords.localName($0) }
  }

  /// A date as it is written, without the time of day.
  func date(_ number: Int32) -> String {
    let text = graph.term(number).text
    return text.firstIndex(of: "T").map { String(text[..<$0]) } ?? text
  }

  // MARK: - The whole

  private mutating func handWhole(_ subject: Int32) {
    for statement in all(of: subject) {
      let term = graph.term(statement.object)
      var language: String?
      if case .literal(_, let tag, _) = term { language = tag }
      let field: String? =
        switch predicate(statement) {
        case RDFWords.type: ""
        case RDFWords.dcterms + "title": "title"
        case RDFWords.dcterms + "description": "summary"
        case RDFWords.dcterms + "date": "date"
        case RDFWords.dcterms + "language": "language"
        default: nil
        }
      guard let field else {
        let name = RDFWords.localName(predicate(statement))
        records.passOver(.graphValues, named: name, at: statement.place)
        continue
      }
      guard !field.isEmpty else { continue }
      _ = records.setHeader(field + (language.map { "_\($0)" } ?? ""), term.text, at: statement.place)
    }
  }

  private mutating func handSource(_ subject: Int32) {
    var title: String?
    var address: String?
    for statement in all(of: subject) {
      let text = graph.term(statement.object).text
      switch predicate(statement) {
      case RDFWords.type: break
      case let name where RDFWords.names.contains(name): title = title ?? text
      case let name where RDFWords.addresses.contains(name): address = address ?? text
      case let name: records.passOver(.graphValues, named: RDFWords.localName(name), at: statement.place)
      }
    }
    guard let iri = graph.term(subject).iri, let first = all(of: subject).first else { return }
    let id = sourceID(iri)
    if address == nil, id == iri, RDFWords.isWebAddress(iri) { address = iri }
    RecordHeader.addSource(id, title: title, address: address, at: first.place, to: &records.draft)
  }

  func sourceID(_ text: String) -> String { RDFWords.Names.source.name(text) ?? text }
}
