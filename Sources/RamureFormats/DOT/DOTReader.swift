import RamureModel
import RamureWording

/// Reads DOT: statements, subgraphs, defaults and chains of edges. Nothing is drawn, and no file that it names is opened.
///
/// What we write stands under names of its own, `ramure_kind`; elsewhere a label is a name, and what says how something is drawn
/// is passed over.
struct DOTReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &records.draft)
    guard let text else { return try records.draft.finished() }
    var body = DOTBody(records, DOTScanner(text.bytes))
    do throws(DOTFault) {
      try body.read()
    } catch {
      body.records.draft.report(.error, error.diagnosis, at: error.place)
      return try body.records.draft.finished()
    }
    body.hand()
    return try body.records.finished()
  }
}

struct DOTFault: Error {
  let place: EcosystemDraft.Place
  let diagnosis: Diagnosis
}

/// An attribute of DOT with its place; a value in markup has no text.
struct DOTAttribute {
  let name: String
  let text: String?
  let place: EcosystemDraft.Place
}

/// What a part of the file between braces gives to its nodes and edges.
struct DOTScope {
  var nodeDefaults: [DOTAttribute] = []
  var edgeDefaults: [DOTAttribute] = []
  /// The nodes that stand in it, each once, in order.
  var members: [Int] = []
  var isMember: Set<Int> = []
}

/// Reading of a DOT file under way.
struct DOTBody {
  var records: GraphRecords
  private var scanner: DOTScanner
  private var token: DOTScanner.Token?
  var place = EcosystemDraft.Place(line: 1, column: 1)
  private(set) var isDirected = false
  var isStrict = false
  var nodes: [(id: String, place: EcosystemDraft.Place, attributes: [DOTAttribute])] = []
  private var numbers: [UTF8Key: Int] = [:]
  var edges: [(from: Int, to: Int, place: EcosystemDraft.Place, attributes: [DOTAttribute])] = []

  private static var deepest: Int { 100 }
  /// A chain of subgraphs ties all to all.
  private static var mostEdges: Int { 20_000_000 }

  init(_ records: GraphRecords, _ scanner: DOTScanner) {
    (self.records, self.scanner) = (records, scanner)
  }

  private mutating func advance() throws(DOTFault) {
    token = scanner.next()
    if token != nil { place = scanner.place }
    switch token {
    case .unclosedText: throw DOTFault(place: place, diagnosis: .unclosedQuote)
    case .unclosedMarkup, .unclosedComment: throw DOTFault(place: place, diagnosis: .dotNotClosed)
    default: break
    }
  }

  private func expected(_ what: String) -> DOTFault {
    DOTFault(place: place, diagnosis: token == nil ? .dotNotFinished : .dotExpected(what))
  }

  private func isWord(_ word: String) -> Bool {
    if case .word(let text) = token { return text.lowercased() == word }
    return false
  }

  private func isSign(_ sign: Unicode.Scalar) -> Bool { token == .sign(UInt8(ascii: sign)) }

  mutating func read() throws(DOTFault) {
    try advance()
    if isWord("strict") {
      isStrict = true
      try advance()
    }
    guard isWord("graph") || isWord("digraph") else { throw expected("graph, digraph") }
    isDirected = isWord("digraph")
    try advance()
    if !isSign("{"), let title = try identifier() {
      if !title.isEmpty { _ = records.setHeader("title", title, at: place) }
    }
    guard isSign("{") else { throw expected("{") }
    try advance()
    var scope = DOTScope()
    try readStatements(&scope, depth: 0)
    if token != nil {
      guard isWord("graph") || isWord("digraph") || isWord("strict") else { throw expected("}") }
      records.draft.report(.error, .secondGraph, at: place)
    }
  }

  /// An identifier, its pieces joined; `nil` where none stands. One in markup has no text of its own.
  private mutating func identifier() throws(DOTFault) -> String? {
    switch token {
    case .word(let text):
      try advance()
      return text
    case .text(var text):
      try advance()
      while isSign("+") {
        try advance()
        guard case .text(let more) = token else { throw expected("\"…\"") }
        text += more
        try advance()
      }
      return text
    default: return nil
    }
  }

  private mutating func readStatements(_ scope: inout DOTScope, depth: Int) throws(DOTFault) {
    while !isSign("}") {
      if isSign(";") || isSign(",") {
        try advance()
        continue
      }
      try readStatement(&scope, depth: depth)
    }
    try advance()
  }

  private mutating func readStatement(_ scope: inout DOTScope, depth: Int) throws(DOTFault) {
    for (word, owner) in [("node", 0), ("edge", 1), ("graph", 2)] where isWord(word) {
      try advance()
      guard isSign("[") else { throw expected("[") }
      let attributes = try readAttributes()
      switch owner {
      case 0: scope.nodeDefaults += attributes
      case 1: scope.edgeDefaults += attributes
      default: for attribute in attributes { setGraph(attribute) }
      }
      return
    }
    let start = place
    let isGroup = isSign("{") || isWord("subgraph")
    if !isGroup {
      guard let name = try identifier() else { throw expected("a") }
      if isSign("=") {
        try advance()
        let attribute = try readValue(name, at: start)
        // In a part of the graph it says how that is drawn.
        if depth == 0 { setGraph(attribute) } else { records.passOver(.looks, named: name, at: start) }
        return
      }
      let node = node(name, scope, at: start)
      try readPort()
      try readChain([node], isGroup: false, &scope, at: start, depth: depth)
    } else {
      let members = try readGroup(scope, depth: depth)
      try readChain(members, isGroup: true, &scope, at: start, depth: depth)
    }
  }

  /// What follows upon the first end of a statement: further ends, and attributes.
  private mutating func readChain(
    _ first: [Int], isGroup: Bool, _ scope: inout DOTScope, at start: EcosystemDraft.Place, depth: Int
  ) throws(DOTFault) {
    var ends = [first]
    while token == .arrow || token == .line {
      if (token == .arrow) != isDirected {
        records.draft.report(.error, isDirected ? .dotLineInDigraph : .dotArrowInGraph, at: place)
      }
      try advance()
      let start = place
      if isSign("{") || isWord("subgraph") {
        ends.append(try readGroup(scope, depth: depth))
      } else {
        guard let name = try identifier() else { throw expected("a") }
        ends.append([node(name, scope, at: start)])
        try readPort()
      }
    }
    for end in ends { for node in end where scope.isMember.insert(node).inserted { scope.members.append(node) } }
    let attributes = isSign("[") ? try readAttributes() : []
    guard ends.count > 1 else {
      if !isGroup { for node in first { nodes[node].attributes += attributes } }
      return
    }
    for (sources, targets) in zip(ends, ends.dropFirst()) {
      guard sources.count * targets.count + edges.count <= Self.mostEdges else {
        throw DOTFault(place: start, diagnosis: .dotTooManyEdges(limit: Self.mostEdges))
      }
      for source in sources {
        for target in targets { edges.append((source, target, start, scope.edgeDefaults + attributes)) }
      }
    }
  }

  /// A part of the graph, whose defaults are those around it; the nodes in it.
  private mutating func readGroup(_ scope: DOTScope, depth: Int) throws(DOTFault) -> [Int] {
    guard depth < Self.deepest else { throw DOTFault(place: place, diagnosis: .dotTooDeep(limit: Self.deepest)) }
    if isWord("subgraph") {
      let start = place
      try advance()
      if let name = try identifier() { records.passOver(.groups, named: name, at: start) }
    }
    guard isSign("{") else { return [] }
    try advance()
    var inner = DOTScope(nodeDefaults: scope.nodeDefaults, edgeDefaults: scope.edgeDefaults)
    try readStatements(&inner, depth: depth + 1)
    return inner.members
  }

  mutating func node(_ id: String, _ scope: DOTScope, at place: EcosystemDraft.Place) -> Int {
    if let known = numbers[UTF8Key(id)] { return known }
    numbers[UTF8Key(id)] = nodes.count
    nodes.append((id, place, scope.nodeDefaults))
    return nodes.count - 1
  }

  private mutating func readPort() throws(DOTFault) {
    while isSign(":") {
      records.passOver(.ports, at: place)
      try advance()
      guard try identifier() != nil else { throw expected("a") }
    }
  }

  private mutating func readAttributes() throws(DOTFault) -> [DOTAttribute] {
    var attributes: [DOTAttribute] = []
    while isSign("[") {
      try advance()
      while !isSign("]") {
        if isSign(",") || isSign(";") {
          try advance()
          continue
        }
        let start = place
        guard let name = try identifier() else { throw expected("]") }
        if isSign("=") {
          try advance()
          attributes.append(try readValue(name, at: start))
        } else {
          attributes.append(DOTAttribute(name: name, text: "true", place: start))
        }
      }
      try advance()
    }
    return attributes
  }

  private mutating func readValue(_ name: String, at place: EcosystemDraft.Place) throws(DOTFault) -> DOTAttribute {
    if token == .markup {
      records.passOver(.texts, at: self.place)
      try advance()
      return DOTAttribute(name: name, text: nil, place: place)
    }
    guard let text = try identifier() else { throw expected("a") }
    return DOTAttribute(name: name, text: text, place: place)
  }

  private mutating func setGraph(_ attribute: DOTAttribute) {
    guard let text = attribute.text else { return }
    let name = DOTNames.own(attribute.name) ?? attribute.name
    let value = DOTNames.decoded(text)
    guard DOTNames.own(attribute.name) != nil || attribute.name == "label",
      records.setHeader(name, value, at: attribute.place)
    else { return records.passOver(.looks, named: attribute.name, at: attribute.place) }
  }
}
