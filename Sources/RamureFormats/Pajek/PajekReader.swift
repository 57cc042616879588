import RamureModel
import RamureWording

/// Reads Pajek: vertices by number and label, arcs, edges, lists and matrices of them, the names of relations, intervals of years.
///
/// Where all labels differ, nodes are known by them, as NetworkX does; else by their numbers, and called by their labels.
struct PajekReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    records.knowsKinds = false
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &records.draft)
    guard let text else { return try records.draft.finished() }
    var body = PajekBody(records)
    body.read(PajekLines(text.bytes))
    return try body.records.finished()
  }
}

/// Reading of a Pajek file under way.
struct PajekBody {
  var records: GraphRecords
  private var section = Section.none
  var vertices: [Vertex] = []
  /// The vertices by their numbers.
  var numbers: [Int: Int] = [:]
  /// How many vertices the file says there are, and of them the first mode.
  var count = 0
  var firstMode: Int?
  var countPlace: EcosystemDraft.Place?
  var ties: [Tie] = []

  /// Vertices that nothing is said of are added up to so many: a header may say any number.
  static let mostUnsaid = 100_000

  struct Vertex {
    let number: Int
    let label: String
    let place: EcosystemDraft.Place
    let period: (start: String?, end: String?)
  }

  struct Tie {
    let from: Int
    let to: Int
    let weight: String?
    let kind: Int
    let isDirected: Bool
    let place: EcosystemDraft.Place
    let period: (start: String?, end: String?)
    let label: String?
  }

  enum Section {
    case none, passed, vertices
    case ties(isList: Bool, isDirected: Bool, kind: Int)
    case matrix(row: Int, kind: Int)
  }

  /// The names of the relations that ties are of, with their places; the first is none.
  var kinds: [(name: String, place: EcosystemDraft.Place)] = [("", EcosystemDraft.Place(line: 1, column: 1))]

  init(_ records: GraphRecords) { self.records = records }

  mutating func read(_ lines: PajekLines) {
    var lines = lines
    while lines.next() {
      if let fault = lines.fault {
        let diagnosis: Diagnosis = fault.isUnclosed ? .unclosedQuote : .textAfterQuote
        records.draft.report(.error, diagnosis, at: lines.place(ofOffset: fault.offset))
        continue
      }
      if lines.words[0].text.hasPrefix("*"), !lines.words[0].isQuoted {
        begin(lines)
        continue
      }
      switch section {
      case .none: records.draft.report(.error, .pajekSection(lines.words[0].text), at: lines.place)
      case .passed: continue
      case .vertices: readVertex(lines)
      case .ties(true, let isDirected, let kind): readList(lines, isDirected: isDirected, kind: kind)
      case .ties(false, let isDirected, let kind): readTie(lines, isDirected: isDirected, kind: kind)
      case .matrix(let row, let kind):
        readRow(lines, row: row, kind: kind)
        section = .matrix(row: row + 1, kind: kind)
      }
    }
    hand()
  }

  // MARK: - Sections

  private mutating func begin(_ lines: PajekLines) {
    let word = lines.words[0].text.lowercased()
    let place = lines.place
    switch word {
    case "*network":
      let title = lines.words.dropFirst().map(\.text).joined(separator: " ")
      if !title.isEmpty { _ = records.setHeader("title", title, at: place) }
      section = .none
    case "*vertices": beginVertices(lines)
    case "*arcs", "*edges": section = .ties(isList: false, isDirected: word == "*arcs", kind: kind(lines))
    case "*arcslist", "*edgeslist":
      section = .ties(isList: true, isDirected: word == "*arcslist", kind: kind(lines))
    case "*matrix": section = .matrix(row: 1, kind: kind(lines))
    case "*partition", "*vector", "*cluster", "*permutation", "*hierarchy":
      records.passOver(.elements, named: lines.words[0].text, at: place)
      section = .passed
    // Each has a count of vertices of its own.
    default:
      records.draft.report(.error, .pajekSection(lines.words[0].text), at: place)
      section = .passed
    }
  }

  private mutating func beginVertices(_ lines: PajekLines) {
    let numbers = lines.words.dropFirst().map(\.text)
    if case .passed = section { return }
    guard countPlace == nil else {
      records.draft.report(.error, .secondGraph, at: lines.place)
      section = .passed
      return
    }
    section = .vertices
    guard let first = numbers.first, let count = Int(first), count >= 0 else {
      records.draft.report(.error, .pajekCount(numbers.first ?? ""), at: lines.place)
      self.count = .max
      countPlace = lines.place
      return
    }
    self.count = count
    countPlace = lines.place
    if numbers.count > 1 {
      firstMode = Int(numbers[1]).flatMap { (0...count).contains($0) ? $0 : nil }
      if firstMode == nil { records.draft.report(.error, .pajekCount(numbers[1]), at: lines.place) }
    }
  }

  /// `*Arcs :1 "funds"`: the name of the relation is its kind. Returns its place among the kinds.
  mutating func kind(_ lines: PajekLines) -> Int {
    let words = lines.words.dropFirst()
    guard let first = words.first else { return 0 }
    let name = words.dropFirst().first.map(\.text) ?? (first.text.hasPrefix(":") ? "" : first.text)
    guard !name.isEmpty else { return 0 }
    if let known = kinds.firstIndex(where: { $0.name == name }) { return known }
    kinds.append((name, lines.place(words.last ?? first)))
    return kinds.count - 1
  }

  // MARK: - Vertices

  /// `1 "label" x y z shape key value… [5-10]`
  private mutating func readVertex(_ lines: PajekLines) {
    guard let number = number(lines.words[0], lines) else { return }
    if let known = numbers[number] {
      let first = records.draft.position(vertices[known].place).description
      records.draft.report(.error, .duplicateID(String(number), first: first), at: lines.place)
      return
    }
    var rest = lines.words.dropFirst()
    let label = rest.first.map { word in word.isQuoted || Self.interval(word) == nil ? word.text : "" } ?? ""
    if rest.first.map({ $0.isQuoted || Self.interval($0) == nil }) ?? false { rest = rest.dropFirst() }
    let period = period(rest, lines)
    let looks = rest.filter { Self.interval($0) == nil }
    if let first = looks.first {
      records.passOver(NumberParser.number(first.text) != nil ? .positions : .looks, at: lines.place(first))
      if let look = looks.first(where: { NumberParser.number($0.text) == nil }), look.offset != first.offset {
        records.passOver(.looks, at: lines.place(look))
      }
    }
    numbers[number] = vertices.count
    vertices.append(Vertex(number: number, label: label, place: lines.place, period: period))
  }

  /// The number of a vertex; `nil` where it is none of the file’s, which is reported.
  mutating func number(_ word: PajekLines.Word, _ lines: PajekLines) -> Int? {
    if let number = Int(word.text), number >= 1, number <= count { return number }
    records.draft.report(
      .error, .pajekNumber(word.text, count: countPlace == nil ? nil : count), at: lines.place(word))
    return nil
  }

  // MARK: - Ties

  private mutating func readTie(_ lines: PajekLines, isDirected: Bool, kind: Int) {
    guard lines.words.count >= 2 else {
      records.draft.report(.error, .edgeLineOfWords(lines.words.count), at: lines.place)
      return
    }
    guard let from = number(lines.words[0], lines), let to = number(lines.words[1], lines) else { return }
    var rest = lines.words.dropFirst(2)
    var weight: String?
    if let word = rest.first, Self.interval(word) == nil {
      weight = word.text
      rest = rest.dropFirst()
    }
    let period = period(rest, lines)
    let others = rest.filter { Self.interval($0) == nil }
    var label: String?
    if let place = others.firstIndex(where: { $0.text == "l" && !$0.isQuoted }), others.indices.contains(place + 1) {
      label = others[place + 1].text
    }
    if others.count > (label == nil ? 0 : 2), let first = others.first {
      records.passOver(.looks, at: lines.place(first))
    }
    ties.append(
      Tie(
        from: from, to: to, weight: weight, kind: kind, isDirected: isDirected, place: lines.place, period: period,
        label: label))
  }

  private mutating func readList(_ lines: PajekLines, isDirected: Bool, kind: Int) {
    guard let from = number(lines.words[0], lines) else { return }
    for word in lines.words.dropFirst() {
      guard let to = number(word, lines) else { continue }
      ties.append(
        Tie(
          from: from, to: to, weight: nil, kind: kind, isDirected: isDirected, place: lines.place(word),
          period: (nil, nil), label: nil))
    }
  }

  /// A row of a matrix: what is not 0 is an arc.
  private mutating func readRow(_ lines: PajekLines, row: Int, kind: Int) {
    let rows = firstMode ?? count
    let columns = firstMode.map { count - $0 } ?? count
    guard row <= rows, lines.words.count == columns else {
      records.draft.report(
        .error, .matrixRow(cells: lines.words.count, expected: columns, row: row, rows: rows), at: lines.place)
      return
    }
    for (column, word) in lines.words.enumerated() {
      guard let number = NumberParser.number(word.text) else {
        records.draft.report(.error, .invalidNumber(word.text, of: "weight"), at: lines.place(word))
        continue
      }
      guard number != 0 else { continue }
      ties.append(
        Tie(
          from: row, to: (firstMode ?? 0) + column + 1, weight: number == 1 ? nil : word.text, kind: kind,
          isDirected: firstMode == nil, place: lines.place(word), period: (nil, nil), label: nil))
    }
  }

  // MARK: - Times

  /// The ends of `[5-10]` or `[5-10,12-*]`; `nil` for another word.
  private static func interval(_ word: PajekLines.Word) -> (start: Substring, end: Substring, parts: Int)? {
    guard !word.isQuoted, word.text.hasPrefix("["), word.text.hasSuffix("]") else { return nil }
    let parts = word.text.dropFirst().dropLast().split(separator: ",")
    guard let first = parts.first, let last = parts.last else { return nil }
    let start = first.split(separator: "-").first ?? first
    let end = last.split(separator: "-").last ?? last
    return (start, end, parts.count)
  }

  /// The years of an interval. Other moments are numbers that only the file knows.
  mutating func period(_ words: ArraySlice<PajekLines.Word>, _ lines: PajekLines) -> (
    start: String?, end: String?
  ) {
    guard let word = words.first(where: { Self.interval($0) != nil }), let found = Self.interval(word) else {
      return (nil, nil)
    }
    func year(_ text: Substring) -> String? { text.utf8.count == 4 && Int(text) != nil ? String(text) : nil }
    let (start, end) = (year(found.start), year(found.end))
    let isUnderstood = [(start, found.start), (end, found.end)].allSatisfy { $0.0 != nil || $0.1 == "*" }
    if !isUnderstood || found.parts > 1 { records.passOver(.times, named: word.text, at: lines.place(word)) }
    return isUnderstood ? (start, end) : (nil, nil)
  }
}
