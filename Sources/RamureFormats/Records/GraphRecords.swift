import RamureModel
import RamureWording

/// What a graph file says, as its reader hands it over: nodes and edges in any order, each with named values and their places,
/// what is said of the whole, and what is passed over.
///
/// A reader only knows its syntax:
///
/// ```swift
/// var records = GraphRecords(settings.plainDraft, path: path)
/// records.beginNode("macif", at: place)
/// records.setNode(.name, "Fondation Macif", at: place)   // what the syntax itself calls a label
/// records.setNode("type", "foundation", at: place)       // what the author named: means what it means as a heading
/// records.beginEdge(from: "macif", at: place, to: "silver-geek", at: place, edge: place)
/// records.setEdge(.direction, "undirected", at: place)
/// records.passOver(.colours, at: place)
/// return try records.finished()
/// ```
struct GraphRecords {
  var draft: EcosystemDraft
  var nodes = RecordTable<CSVNodeColumn>()
  var edges = RecordTable<CSVEdgeColumn>()
  /// Whether an edge may end at a node that stands nowhere else.
  var addsUnknownEnds = false
  /// Whether the format has a word for kinds, so that their want is worth a note.
  var knowsKinds = true
  /// Whether the names of values tell the language of the file, as headings do.
  var hearsLanguage = true
  /// The tables of a database that the records are from.
  var tables: (nodes: String, edges: String)?
  private let path: String
  private let settings: EcosystemReader
  private var passed = PassedOverList()
  private var saysLanguage = false
  /// The column of the table of nodes that edges call them by, where it is not the id.
  private var references: Int?

  init(_ settings: EcosystemReader, named path: String) {
    self.settings = settings
    self.path = path
    draft = settings.plainDraft
    draft.begin(file: path)
    // Always there, and first.
    _ = (nodes.column(.id), edges.column(.source), edges.column(.target))
  }

  // MARK: - Nodes

  /// Begins a node, to which the following values belong. Its id may be given later, or is what edges call it by.
  mutating func beginNode(_ id: String, at place: EcosystemDraft.Place) {
    nodes.begin(at: place)
    setNode(.id, id, at: place)
  }

  /// Says what edges call the node last begun by, where that is not its id.
  mutating func setReference(_ text: String, at place: EcosystemDraft.Place) {
    let column = references ?? nodes.hiddenColumn(named: "")
    references = column
    _ = nodes.add(Array(text.utf8), column: column, at: place)
  }

  /// Takes the values of another column for the ids of all nodes; edges go on to call them by what were their ids.
  mutating func identifyNodes(byColumn column: Int) {
    references = nodes.column(.id)
    nodes.give(.id, to: column)
  }

  mutating func setNode(_ meaning: CSVNodeColumn, _ text: String, at place: EcosystemDraft.Place) {
    let column = nodes.column(meaning)
    Self.set(text, &nodes, column, at: place, &draft)
  }

  /// Gives the node a value under a name of its author’s.
  mutating func setNode(_ name: String, _ text: String, at place: EcosystemDraft.Place) {
    let column = nodes.column(named: name, at: place)
    Self.set(text, &nodes, column, at: place, &draft)
  }

  mutating func setNode(column: Int, _ text: String, at place: EcosystemDraft.Place) {
    Self.set(text, &nodes, column, at: place, &draft)
  }

  // MARK: - Edges

  mutating func beginEdge(
    from source: String, at sourcePlace: EcosystemDraft.Place, to target: String,
    at targetPlace: EcosystemDraft.Place, edge place: EcosystemDraft.Place
  ) {
    edges.begin(at: place)
    setEdge(.source, source, at: sourcePlace)
    setEdge(.target, target, at: targetPlace)
  }

  mutating func setEdge(_ meaning: CSVEdgeColumn, _ text: String, at place: EcosystemDraft.Place) {
    let column = edges.column(meaning)
    Self.set(text, &edges, column, at: place, &draft)
  }

  mutating func setEdge(_ name: String, _ text: String, at place: EcosystemDraft.Place) {
    let column = edges.column(named: name, at: place)
    Self.set(text, &edges, column, at: place, &draft)
  }

  mutating func setEdge(column: Int, _ text: String, at place: EcosystemDraft.Place) {
    Self.set(text, &edges, column, at: place, &draft)
  }

  private static func set<Column: CSVColumn>(
    _ text: String, _ table: inout RecordTable<Column>, _ column: Int, at place: EcosystemDraft.Place,
    _ draft: inout EcosystemDraft
  ) {
    var bytes = Array(text.utf8)
    if let control = TextSurvey.replaceControls(&bytes) {
      draft.report(.warning, .controlCharacterReplaced(control), at: place)
    }
    guard !table.add(bytes, column: column, at: place) else { return }
    draft.report(.error, .valueSaidTwice(table.headings[column]), at: place)
  }

  // MARK: - The whole

  /// Takes what the file says of the whole under a name; `false` where the name means nothing here.
  mutating func setHeader(_ name: String, _ text: String, at place: EcosystemDraft.Place) -> Bool {
    guard let field = RecordHeader(name: name) else { return false }
    if field == .language { saysLanguage = true }
    field.set(text, at: place, in: &draft)
    return true
  }

  /// Counts something that an ecosystem has no place for: told once for its sort, with the first place.
  mutating func passOver(_ sort: PassedOver, at place: EcosystemDraft.Place) { passed.add(sort, at: place) }

  /// - Parameter name: what the file calls what has no place here, where its sort has no word: shown with the note.
  mutating func passOver(_ sort: PassedOver, named name: String, at place: EcosystemDraft.Place) {
    passed.add(sort, named: name, at: place)
  }

  /// Checks the facts, as those of tables, and makes the ecosystem.
  consuming func finished() throws(ReadingError) -> ValidatedEcosystem {
    let records = self
    var draft = records.draft
    records.read(into: &draft)
    if records.tables != nil { draft.begin(file: records.path) }
    records.passed.report(to: &draft)
    return try draft.finished()
  }

  private func read(into draft: inout EcosystemDraft) {
    let language = draft.header.language
    var renamings = CSVRenamings()
    var options = settings.tableOptions
    options.splitsOnlySaid = true
    if let tables { draft.begin(file: path, table: tables.nodes) }
    if var reader = CSVNodeReader(CSVTable(nodes, knowsKinds: knowsKinds), for: &draft, options) {
      if saysLanguage || !hearsLanguage { draft.header.language = language }
      renamings.report(reader.renamings, to: &draft)
      reader.read(into: &draft)
    }
    var ends = RecordEnds(addsUnknown: addsUnknownEnds)
    if let references { ends.references = readReferences(references, &draft) }
    if let tables { draft.begin(file: path, table: tables.edges) }
    let keyLanguage = draft.keyLanguage
    guard
      var reader = CSVEdgeReader(CSVTable(edges, knowsKinds: knowsKinds), for: &draft, ends: ends, options)
    else { return }
    if !hearsLanguage { draft.keyLanguage = keyLanguage }
    renamings.report(reader.renamings, to: &draft)
    reader.read(into: &draft)
    reader.report(to: &draft)
    if let first = reader.ends?.firstAdded, let count = reader.ends?.addedCount {
      draft.report(.note, .nodesImplied(count), at: first)
    }
    if saysLanguage { draft.header.language = language }
  }

  /// The node each reference stands for; what is there twice is reported.
  private func readReferences(_ column: Int, _ draft: inout EcosystemDraft) -> [UTF8Key: Int] {
    var found: [UTF8Key: Int] = [:]
    var firsts: [UTF8Key: (id: String, place: EcosystemDraft.Place)] = [:]
    var table = CSVTable(nodes)
    guard let id = nodes.given.first(where: { $0.value == .id })?.key else { return found }
    while table.next(reportingTo: &draft) {
      let text = table.text(table[column])
      let own = table.text(table[id])
      let place = table.place(ofColumn: column)
      if let first = firsts[UTF8Key(text)] {
        // Of the same id it was said already.
        guard !first.id.isSameText(as: own) else { continue }
        draft.report(.error, .duplicateID(text, first: draft.position(first.place).description), at: place)
        continue
      }
      firsts[UTF8Key(text)] = (own, place)
      found[UTF8Key(text)] = draft.node(table.bytes, table[id])
    }
    return found
  }
}

extension TextSurvey {
  /// Puts U+FFFD in the place of signs that nobody can see; the first of them, `nil` where there is none.
  static func replaceControls(_ bytes: inout [UInt8]) -> UInt32? {
    let isPlain = bytes.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F || byte == .lineFeed || byte == .tab || byte == .carriageReturn
        || byte > 0x7F && byte != 0xC2 && byte < 0xEF
    }
    guard !isPlain else { return nil }
    let survey = TextSurvey(bytes, from: 0)
    var first = survey.controls.first?.scalar
    for control in survey.controls.reversed() { bytes.replaceSubrange(control.range, with: [0xEF, 0xBF, 0xBD]) }
    while let null = bytes.firstIndex(of: 0) {
      bytes.replaceSubrange(null...null, with: [0xEF, 0xBF, 0xBD])
      first = first ?? 0
    }
    return first
  }
}
