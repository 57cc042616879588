import RamureModel
import RamureWording

/// Reads Turtle 1.1, and N-Triples, which is a part of it. No address is ever opened.
///
/// A statement that is wrong is told, and the next one read: all errors come in one run.
struct TurtleReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &records.draft)
    guard let text else { return try records.draft.finished() }
    var body = TurtleBody(text.bytes)
    body.read(&records.draft)
    guard !body.hasFaults else { return try records.draft.finished() }
    var ecosystem = RDFEcosystem(body.graph, records)
    ecosystem.hand()
    return try ecosystem.records.finished()
  }
}

/// Reading of a file under way.
struct TurtleBody {
  private typealias Fault = TurtleScanner.Fault

  private(set) var graph = RDFGraph()
  private(set) var hasFaults = false
  private var scanner: TurtleScanner
  private var prefixes: [String: String] = [:]
  private var base: String?
  private var counter = LineCounter(offset: 0)
  /// Each fault lies behind the one before.
  private var faultCounter = LineCounter(offset: 0)
  /// How many resources without a label there are.
  private var blankCount = 0

  /// Brackets within brackets are read by recursion.
  private static let deepest = 64

  init(_ bytes: [UInt8]) { scanner = TurtleScanner(bytes) }

  mutating func read(_ draft: inout EcosystemDraft) {
    while scanner.next() != nil {
      do throws(Fault) {
        try statement()
      } catch {
        hasFaults = true
        faultCounter.advance(to: error.offset, in: scanner.bytes)
        draft.report(.error, error.diagnosis, at: faultCounter.place)
        scanner.recover(from: error.offset)
      }
    }
  }

  private mutating func place(_ offset: Int) -> EcosystemDraft.Place {
    if offset < counter.offset { counter = LineCounter(offset: 0) }
    counter.advance(to: offset, in: scanner.bytes)
    return counter.place
  }

  // MARK: - Statements

  private mutating func statement() throws(Fault) {
    let start = scanner.offset
    if scanner.has("@prefix") || scanner.has("@base") {
      let isPrefix = scanner.has("@prefix")
      scanner.offset += isPrefix ? 7 : 5
      try declaration(isPrefix: isPrefix)
      return try scanner.take(".", TurtleWords.stop)
    }
    if scanner.takeWord("prefix") { return try declaration(isPrefix: true) }
    if scanner.takeWord("base") { return try declaration(isPrefix: false) }
    if scanner.has("{") || scanner.has("<<") || scanner.takeWord("graph") {
      throw Fault(diagnosis: .rdfNamedGraphs, offset: start)
    }
    let isBracketed = scanner.has("[")
    let subject = try resource(depth: 0, TurtleWords.subject)
    // `[ … ] .` says all it has to say within its brackets.
    if isBracketed, scanner.next() == UInt8(ascii: ".") {
      scanner.offset += 1
      return
    }
    if scanner.next() == UInt8(ascii: "{") { throw Fault(diagnosis: .rdfNamedGraphs, offset: scanner.offset) }
    try predicates(of: subject, depth: 0)
    // A fourth term is the name of a graph.
    if let next = scanner.next(), next == UInt8(ascii: "<"), !scanner.has("<<") {
      throw Fault(diagnosis: .rdfNamedGraphs, offset: scanner.offset)
    }
    try scanner.take(".", TurtleWords.stop)
  }

  private mutating func declaration(isPrefix: Bool) throws(Fault) {
    var prefix = ""
    if isPrefix {
      _ = scanner.next()
      guard let name = try scanner.prefixedName(), name.local.isEmpty else {
        throw scanner.expected(TurtleWords.prefix)
      }
      prefix = name.prefix
    }
    guard scanner.next() == UInt8(ascii: "<") else { throw scanner.expected(TurtleWords.address) }
    let address = IRIReference.resolved(try scanner.address(), against: base)
    if isPrefix { prefixes[prefix] = address } else { base = address }
  }

  private mutating func predicates(of subject: RDFTerm, depth: Int) throws(Fault) {
    while true {
      guard let next = scanner.next() else { throw scanner.expected(TurtleWords.predicate) }
      let predicate: RDFTerm
      if next == UInt8(ascii: "a"), isLoneA {
        scanner.offset += 1
        predicate = .iri(RDFWords.type)
      } else {
        predicate = try iri(TurtleWords.predicate)
      }
      repeat {
        if scanner.next() == UInt8(ascii: ",") { scanner.offset += 1 }
        _ = scanner.next()
        try object(depth: depth, of: subject, predicate)
      } while scanner.next() == UInt8(ascii: ",")
      var hasMore = false
      while scanner.next() == UInt8(ascii: ";") {
        scanner.offset += 1
        hasMore = true
      }
      guard hasMore, let next = scanner.next(), next != UInt8(ascii: "."), next != UInt8(ascii: "]") else { return }
    }
  }

  /// Whether the `a` here is the word for a type.
  private var isLoneA: Bool {
    let next = scanner.offset + 1
    return next < scanner.bytes.count
      && [.space, .tab, .lineFeed, .carriageReturn, UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "#")].contains(
        scanner.bytes[next])
  }

  // MARK: - Terms

  /// Reads an object. What stands within its brackets comes behind it.
  private mutating func object(depth: Int, of subject: RDFTerm, _ predicate: RDFTerm) throws(Fault) {
    guard let next = scanner.next() else { throw scanner.expected(TurtleWords.object) }
    let place = place(scanner.offset)
    switch next {
    case .quote, UInt8(ascii: "'"):
      let text = try scanner.text()
      graph.add(subject, predicate, try literal(text), at: place)
    case UInt8(ascii: "["), UInt8(ascii: "("):
      let blank = newBlank()
      if next == UInt8(ascii: "("), isEmptyList() {
        graph.add(subject, predicate, .iri(RDFWords.rdf + "nil"), at: place)
        return
      }
      graph.add(subject, predicate, blank, at: place)
      try brackets(blank, depth: depth)
    default:
      if let (text, type) = scanner.number() {
        graph.add(subject, predicate, .literal(text, type: RDFWords.xsd + type), at: place)
      } else if let word = truth() {
        graph.add(subject, predicate, .literal(word, type: RDFWords.xsd + "boolean"), at: place)
      } else {
        graph.add(subject, predicate, try resource(depth: depth, TurtleWords.object), at: place)
      }
    }
  }

  private mutating func truth() -> String? {
    for word in ["true", "false"] where scanner.has(word) {
      let end = scanner.offset + word.utf8.count
      let isWhole = end == scanner.bytes.count || " \t\r\n.,;])#".utf8.contains(scanner.bytes[end])
      guard isWhole else { return nil }
      scanner.offset = end
      return word
    }
    return nil
  }

  /// What stands behind a text: its language or its type.
  private mutating func literal(_ text: String) throws(Fault) -> RDFTerm {
    if scanner.has("@") { return .literal(text, language: try scanner.language()) }
    guard scanner.has("^^") else { return .literal(text) }
    scanner.offset += 2
    return .literal(text, type: try iri(TurtleWords.address).text)
  }

  private mutating func resource(depth: Int, _ what: LocalizedText) throws(Fault) -> RDFTerm {
    switch scanner.next() {
    case UInt8(ascii: "["), UInt8(ascii: "("):
      let blank = newBlank()
      if scanner.has("("), isEmptyList() { return .iri(RDFWords.rdf + "nil") }
      try brackets(blank, depth: depth)
      return blank
    case UInt8(ascii: "_") where scanner.has("_:"): return .blank("l" + (try scanner.label()))
    default: return try iri(what)
    }
  }

  private mutating func iri(_ what: LocalizedText) throws(Fault) -> RDFTerm {
    guard let next = scanner.next() else { throw scanner.expected(what) }
    if next == UInt8(ascii: "<") {
      if scanner.has("<<") { throw Fault(diagnosis: .rdfNamedGraphs, offset: scanner.offset) }
      return .iri(IRIReference.resolved(try scanner.address(), against: base))
    }
    let start = scanner.offset
    guard let name = try scanner.prefixedName() else { throw scanner.expected(what) }
    guard let address = prefixes[name.prefix] else {
      let known = prefixes.keys.sorted { $0.precedes($1) }
      throw Fault(
        diagnosis: .turtlePrefix(name.prefix, known: NearestNames(limit: 1).to(name.prefix, in: known)), offset: start)
    }
    return .iri(address + name.local)
  }

  // MARK: - Brackets

  private mutating func newBlank() -> RDFTerm {
    blankCount += 1
    return .blank("b\(blankCount)")
  }

  /// Takes `()`.
  private mutating func isEmptyList() -> Bool {
    var ahead = scanner
    ahead.offset += 1
    guard ahead.next() == UInt8(ascii: ")") else { return false }
    scanner.offset = ahead.offset + 1
    return true
  }

  /// Reads what stands within square brackets, or the items of a list.
  private mutating func brackets(_ blank: RDFTerm, depth: Int) throws(Fault) {
    let start = scanner.offset
    guard depth < Self.deepest else { throw Fault(diagnosis: .rdfTooDeep(limit: Self.deepest), offset: start) }
    let isList = scanner.has("(")
    scanner.offset += 1
    guard isList else {
      if scanner.next() != UInt8(ascii: "]") { try predicates(of: blank, depth: depth + 1) }
      guard scanner.next() != nil else { throw Fault(diagnosis: .turtleNotClosed, offset: start) }
      return try scanner.take("]", TurtleWords.bracket)
    }
    var cell = blank
    var isFirst = true
    while let next = scanner.next(), next != UInt8(ascii: ")") {
      if !isFirst {
        let rest = newBlank()
        graph.add(cell, .iri(RDFWords.rdf + "rest"), rest, at: place(scanner.offset))
        cell = rest
      }
      isFirst = false
      try object(depth: depth + 1, of: cell, .iri(RDFWords.rdf + "first"))
    }
    guard scanner.next() != nil else { throw Fault(diagnosis: .turtleNotClosed, offset: start) }
    graph.add(cell, .iri(RDFWords.rdf + "rest"), .iri(RDFWords.rdf + "nil"), at: place(scanner.offset))
    scanner.offset += 1
  }
}
