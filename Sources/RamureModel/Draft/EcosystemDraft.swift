import RamureWording

/// An ecosystem in the making: nodes first, then the relations between them.
///
/// Everything that is wrong is kept as a `Violation` with its place, so that one reading reports all of it; at the end
/// `validated()` gives the ecosystem or throws the violations.
///
/// ```swift
/// var draft = EcosystemDraft()
/// draft.addNode("macif", kind: "foundation", name: Name("Fondation Macif"))
/// draft.addNode("silver-geek", kind: "service", name: Name("Silver Geek"))
/// draft.addRelation("macif", "funds", "silver-geek", period: Period(start: PartialDate(year: 2018)))
/// let ecosystem = try draft.validated().ecosystem
/// ```
public struct EcosystemDraft: Sendable {
  /// What becomes of a kind that the vocabulary does not know.
  public enum UnknownKinds: Sendable {
    /// It is an error, with the nearest names.
    case refused
    /// It is taken as it comes, and one note says so.
    case taken
  }

  public var header = Header()
  public var vocabulary: Vocabulary
  public let unknownKinds: UnknownKinds
  public internal(set) var violations = ViolationList()
  /// Which language the keys or headings of the file are in.
  package var keyLanguage = HeardLanguage()

  /// Whether relations are read here apart from the rest of their table.
  package internal(set) var isPart = false
  /// Whether a part came upon what only reading in turn can settle.
  package internal(set) var needsWhole = false

  var nodes = NodeColumns()
  var relations = RelationColumns()
  var index = IDIndex()
  var files: [SourceFile] = []
  /// The nodes by name, once somebody asked.
  var names = NameIndex()
  var newNodeKinds: [(kind: Int, place: FactColumns.Place)] = []
  var newRelationKinds: [(kind: Int, place: FactColumns.Place)] = []
  /// Words of the file that name no kind and were taken for one.
  var kindReadings: [(word: String, meaning: LocalizedText)] = []
  var firstKindReading: FactColumns.Place?
  /// Which of day and month comes first, as a user says.
  package var dayOrder: WrittenDate.DayOrder?
  /// Kinds of relations that have no direction, as a user says.
  package var undirected: [String] = []
  /// The kinds of what has none, once something has.
  var unspecifiedNodeKind: Int?
  var unspecifiedRelationKind: Int?
  /// How many words were compared with unknown ones, in search of the nearest.
  private var wordsCompared = 0
  /// The places of the header's sources, as many as were looked up so far.
  private var sourcePlaces: [UTF8Key: Int] = [:]

  public init(vocabulary: Vocabulary = .builtIn, unknownKinds: UnknownKinds = .refused) {
    self.vocabulary = vocabulary
    self.unknownKinds = unknownKinds
  }

  public var nodeCount: Int { nodes.count }
  public var relationCount: Int { relations.count }

  // MARK: - Places and violations

  /// A place in the file being read: what `SourcePosition` is, without the name.
  public struct Place: Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// A fact that was not read from a file.
    public static let none = Place(line: 0, column: 0)
  }

  /// Says which file the following places are in.
  public mutating func begin(file: String) {
    files.append(SourceFile(path: file))
  }

  /// Says which sheet of a workbook the following places are in.
  package mutating func begin(file: String, sheet: String) {
    files.append(SourceFile(path: file, sheet: sheet))
  }

  /// Says which table of a database the following places are in.
  package mutating func begin(file: String, table: String) {
    files.append(SourceFile(path: file, sheet: table, isTable: true))
  }

  public func position(_ place: Place) -> SourcePosition {
    (files.last ?? SourceFile(path: "")).position(line: place.line, column: place.column)
  }

  /// A place within the file, as a message that speaks of several says it.
  package func shortPlace(_ place: Place) -> String { position(place).placeInFile }

  public mutating func report(_ severity: Violation.Severity, _ diagnosis: Diagnosis, at place: Place) {
    violations.append(Violation(severity, at: position(place), diagnosis))
  }

  /// Takes in what was found before the draft began.
  package mutating func report(_ found: ViolationList) { violations.append(contentsOf: found) }

  mutating func report(_ severity: Violation.Severity, _ diagnosis: Diagnosis, at place: FactColumns.Place) {
    violations.append(Violation(severity, at: position(place), diagnosis))
  }

  func position(_ place: FactColumns.Place) -> SourcePosition {
    files[Int(place.file)].position(line: Int(place.line), column: Int(place.column))
  }

  mutating func compact(_ place: Place) -> FactColumns.Place {
    if files.isEmpty { begin(file: "") }
    return FactColumns.Place(
      file: Int32(files.count - 1), line: Int32(clamping: place.line), column: Int32(clamping: place.column))
  }

  // MARK: - Nodes, from the bytes of a file

  /// The kind of a node whose kind nobody knows; no valid ecosystem holds one.
  static let kindUnknown = UInt16.max

  /// Adds a node whose id is a stretch of a file. Returns its number for what else there is to say of it, or `nil` when
  /// the id is empty or taken, which is reported.
  ///
  /// - Parameter kind: the kind's place in the vocabulary; `nil` where its word was reported as unknown, so that the
  ///   relations of the node are not reported as well.
  public mutating func addNode(_ bytes: [UInt8], _ id: Range<Int>, kind: Int?, at place: Place) -> Int? {
    guard !id.isEmpty else {
      report(.error, .emptyID, at: place)
      return nil
    }
    let row = nodes.count
    if let first = index.insert(row, bytes, id, in: nodes.ids) {
      report(
        .error,
        .duplicateID(nodes.ids[first], first: position(nodes.facts.places[first]).description), at: place)
      return nil
    }
    nodes.ids.write(bytes, id, row: row)
    nodes.kinds.append(kind.map { UInt16($0) } ?? Self.kindUnknown)
    nodes.facts.append(at: compact(place))
    return row
  }

  /// The number of the node of this id, if it was added.
  public func node(_ bytes: [UInt8], _ id: Range<Int>) -> Int? {
    index.row(of: bytes, id, in: nodes.ids)
  }

  public func node(_ id: String) -> Int? {
    let bytes = Array(id.utf8)
    return node(bytes, bytes.indices)
  }

  /// Names the node last added.
  public mutating func setName(_ bytes: [UInt8], _ range: Range<Int>, language: Language? = nil, of node: Int) {
    switch language {
    case nil: nodes.names.write(bytes, range, row: node)
    case .english: nodes.englishNames.write(bytes, range, row: node)
    case .french: nodes.frenchNames.write(bytes, range, row: node)
    }
  }

  /// Gives the node last added its finer kinds.
  public mutating func setSubkinds(_ subkinds: [String], of node: Int) {
    nodes.subkinds.write(subkinds, row: node)
  }

  /// Gives a node its stages. Each must be known to the vocabulary: see `Vocabulary.stage`.
  public mutating func setStages(_ stages: [DatedStage], of node: Int) {
    nodes.stages[node] = stages.isEmpty ? nil : stages
  }

  public mutating func setPeriod(_ period: Period, ofNode node: Int, at place: Place) {
    nodes.facts.periods[node] = checked(period, at: place)
  }

  /// Names the sources of the node last added.
  public mutating func setSources(_ sources: [String], ofNode node: Int) {
    nodes.facts.sources.write(sources, row: node)
  }

  /// The number of a node attribute's column, for `setAttribute`.
  public mutating func nodeAttribute(_ name: String) -> Int { nodes.facts.attributes.column(name) }

  /// Writes an attribute of the node last added.
  public mutating func setAttribute(_ bytes: [UInt8], _ range: Range<Int>, column: Int, ofNode node: Int) {
    nodes.facts.attributes.write(bytes, range, column: column, row: node)
  }

  // MARK: - Relations, from the bytes of a file

  /// Adds a relation between two nodes that are there. Returns its number for what else there is to say of it.
  public mutating func addRelation(from: Int, to: Int, kind: Vocabulary.RelationMatch, at place: Place) -> Int {
    let (origin, target) = kind.isReversed ? (to, from) : (from, to)
    relations.kinds.append(UInt16(kind.kind))
    relations.from.append(Int32(origin))
    relations.to.append(Int32(target))
    relations.facts.append(at: compact(place))
    return relations.count - 1
  }

  public mutating func setPeriod(_ period: Period, ofRelation relation: Int, at place: Place) {
    relations.facts.periods[relation] = checked(period, at: place)
  }

  /// Names the sources of the relation last added.
  public mutating func setSources(_ sources: [String], ofRelation relation: Int) {
    relations.facts.sources.write(sources, row: relation)
  }

  /// The number of a relation attribute's column, for `setAttribute`.
  public mutating func relationAttribute(_ name: String) -> Int { relations.facts.attributes.column(name) }

  /// Writes an attribute of the relation last added.
  public mutating func setAttribute(_ bytes: [UInt8], _ range: Range<Int>, column: Int, ofRelation relation: Int) {
    relations.facts.attributes.write(bytes, range, column: column, row: relation)
  }

  /// Reports that a relation names a node nobody added, with the nearest ids.
  public mutating func reportUnknownNode(_ id: String, at place: Place) {
    guard !id.isEmpty else {
      report(.error, .emptyID, at: place)
      return
    }
    let nearest = nearest(to: id, in: (0..<nodes.count).lazy.map { [nodes] in nodes.ids[$0] })
    report(.error, .unknownNode(id, nearest: nearest), at: place)
  }

  // MARK: - Suggestions

  /// Comparing a word with a million others takes seconds: in a large file only the first errors get suggestions.
  private static let mostWordsCompared = 500_000

  /// What an unknown word was most likely meant to be; nothing for an error that nobody will be told.
  ///
  /// - Parameter candidates: lazy ones, where there may be many: most are never asked for.
  public mutating func nearest(to word: String, in candidates: some Collection<String>) -> [String] {
    guard violations.deservesSuggestions, wordsCompared < Self.mostWordsCompared else { return [] }
    wordsCompared += candidates.count
    return NearestNames().to(word, in: candidates)
  }

  /// The place of a source in the header, by its id. Constant time on average.
  public mutating func source(_ id: String) -> Int? {
    for place in min(sourcePlaces.count, header.sources.count)..<header.sources.count {
      sourcePlaces[UTF8Key(header.sources[place].id)] = place
    }
    return sourcePlaces[UTF8Key(id)]
  }

  private mutating func checked(_ period: Period, at place: Place) -> Period {
    if period.isReversed, let start = period.start, let end = period.end {
      report(.error, .reversedPeriod(start: start.description, end: end.description), at: place)
    }
    return period
  }
}
