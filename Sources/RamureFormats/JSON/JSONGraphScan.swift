import RamureModel
import RamureWording

/// What the readers of graphs in JSON share: the records they fill, and places in the file.
struct JSONGraphScan {
  var records: GraphRecords
  private let bytes: [UInt8]
  /// Values come mostly in the order of the file: finding their places is one walk through it.
  private var counter = LineCounter(offset: 0)
  /// The first id that is a number, and the first that is a text and looks like one.
  private var firstNumber: EcosystemDraft.Place?
  private var firstText: (text: String, place: EcosystemDraft.Place)?

  /// Reads a file, whose syntax and facts are both told with their places.
  ///
  /// - Parameter body: goes through the file; what it throws ends the reading, since nobody knows what was to follow.
  static func read(
    _ content: consuming [UInt8], named path: String, _ settings: EcosystemReader,
    _ body: (inout JSONScanner, inout JSONGraphScan) throws(JSONScanner.Fault) -> Void
  ) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    guard
      let text = SourceText(content, encoding: settings.encoding, controls: .refused, reportingTo: &records.draft)
    else { return try records.draft.finished() }
    var scan = JSONGraphScan(records: records, bytes: text.bytes)
    var scanner = JSONScanner(text.bytes)
    do throws(JSONScanner.Fault) {
      try body(&scanner, &scan)
      try scanner.end()
    } catch {
      scan.records.draft.report(.error, error.diagnosis, at: scan.place(error.offset))
      return try scan.records.draft.finished()
    }
    if scan.firstNumber != nil, let (text, place) = scan.firstText {
      scan.records.draft.report(.warning, .jsonIDsOfTwoSorts(text), at: place)
    }
    return try scan.records.finished()
  }

  private init(records: GraphRecords, bytes: [UInt8]) { (self.records, self.bytes) = (records, bytes) }

  mutating func place(_ offset: Int) -> EcosystemDraft.Place {
    if offset < counter.offset { counter = LineCounter(offset: 0) }
    counter.advance(to: offset, in: bytes)
    return counter.place
  }

  mutating func report(_ diagnosis: Diagnosis, at offset: Int) {
    records.draft.report(.error, diagnosis, at: place(offset))
  }

  // MARK: - Values

  /// A value as an attribute holds it: the values of a list parted by bars, what is nested as it is written; `nil` for
  /// `null`.
  func value(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) -> String? {
    let start = scanner.nextOffset
    switch scanner.sort {
    case .object: break
    case .array:
      var ahead = scanner
      var texts: [String] = []
      var isFlat = true
      try ahead.items { scanner throws(JSONScanner.Fault) in
        if scanner.sort == .object || scanner.sort == .array {
          isFlat = false
          try scanner.skip()
        } else if let text = try scanner.single() {
          texts.append(text)
        }
      }
      guard !isFlat else {
        scanner = ahead
        return texts.joined(separator: "|")
      }
    default: return try scanner.single()
    }
    try scanner.skip()
    return String(decoding: bytes[start..<scanner.offset], as: UTF8.self)
  }

  /// An id: a text or a number. Anything else is reported, and passed over.
  mutating func id(_ scanner: inout JSONScanner, of what: String) throws(JSONScanner.Fault) -> String? {
    let offset = scanner.nextOffset
    switch scanner.sort {
    case .number:
      if firstNumber == nil { noteID(number: place(offset)) }
      return try scanner.single()
    case .text:
      let text = try scanner.text()
      if text.isEmpty { report(.emptyID, at: offset) }
      if firstText == nil { noteID(text: text, at: place(offset)) }
      return text.isEmpty ? nil : text
    default:
      report(.jsonIDExpected(what), at: offset)
      try scanner.skip()
      return nil
    }
  }

  mutating func noteID(number place: EcosystemDraft.Place) { firstNumber = firstNumber ?? place }

  mutating func noteID(text: String, at place: EcosystemDraft.Place) {
    if firstText == nil, JSONText.isNumber(text) { firstText = (text, place) }
  }

  /// `true` or `false`; anything else is reported, and passed over.
  mutating func truth(_ scanner: inout JSONScanner, of what: String) throws(JSONScanner.Fault) -> Bool? {
    if scanner.takeWord("true") { return true }
    if scanner.takeWord("false") { return false }
    if !scanner.takeWord("null") {
      report(.jsonTruthExpected(what), at: scanner.nextOffset)
      try scanner.skip()
    }
    return nil
  }

  /// Goes through the members of an object; what is none is reported, and passed over.
  mutating func members(
    _ scanner: inout JSONScanner, of what: String,
    _ body: (inout JSONScanner, inout JSONGraphScan, _ key: String, _ offset: Int) throws(JSONScanner.Fault) -> Void
  ) throws(JSONScanner.Fault) {
    if scanner.takeWord("null") { return }
    guard scanner.sort == .object else {
      report(.jsonObjectExpected(what), at: scanner.nextOffset)
      return try scanner.skip()
    }
    try scanner.members { scanner, key, offset throws(JSONScanner.Fault) in try body(&scanner, &self, key, offset) }
  }

  /// Goes through the items of a list; what is none is reported, and passed over.
  mutating func items(
    _ scanner: inout JSONScanner, of what: String,
    _ body: (inout JSONScanner, inout JSONGraphScan) throws(JSONScanner.Fault) -> Void
  ) throws(JSONScanner.Fault) {
    if scanner.takeWord("null") { return }
    guard scanner.sort == .array else {
      report(.jsonListExpected(what), at: scanner.nextOffset)
      return try scanner.skip()
    }
    try scanner.items { scanner throws(JSONScanner.Fault) in try body(&scanner, &self) }
  }

  /// The members of an object, read before it is known what they are of.
  mutating func fields(
    _ scanner: inout JSONScanner, of what: String
  ) throws(JSONScanner.Fault) -> [JSONField] {
    var fields: [JSONField] = []
    try members(&scanner, of: what) { scanner, scan, key, _ throws(JSONScanner.Fault) in
      fields.append(try scan.field(&scanner, key))
    }
    return fields
  }

  mutating func field(_ scanner: inout JSONScanner, _ key: String) throws(JSONScanner.Fault) -> JSONField {
    let place = place(scanner.nextOffset)
    let sort = scanner.sort
    return JSONField(key: key, text: try value(&scanner), sort: sort, place: place)
  }

  // MARK: - Ends

  /// The id under a key of what was read; where there is none, that is reported.
  mutating func end(
    _ key: String, of fields: [JSONField], at place: EcosystemDraft.Place
  ) -> (text: String, place: EcosystemDraft.Place)? {
    guard let field = fields.first(where: { $0.key == key }) else {
      records.draft.report(.error, .jsonLacks(key), at: place)
      return nil
    }
    return id(field).map { ($0, field.place) }
  }

  /// Begins an edge between those whose ids stand under two keys; `false` where one is missing, which is reported.
  mutating func beginEdge(
    from origin: String, to target: String, of fields: [JSONField], at place: EcosystemDraft.Place
  ) -> Bool {
    let ends = [origin, target].map { end($0, of: fields, at: place) }
    guard let from = ends[0], let to = ends[1] else { return false }
    records.beginEdge(from: from.text, at: from.place, to: to.text, at: to.place, edge: place)
    return true
  }

  // MARK: - The whole

  /// What the file says of the whole: taken where it is said of an ecosystem, else counted.
  mutating func header(_ scanner: inout JSONScanner, _ key: String) throws(JSONScanner.Fault) {
    let place = place(scanner.nextOffset)
    guard let text = try value(&scanner), !text.isEmpty else { return }
    if !records.setHeader(key, text, at: place) { records.passOver(.graphValues, named: key, at: place) }
  }

  /// An object of such values, or the list of pairs that NetworkX makes of it.
  mutating func headers(_ scanner: inout JSONScanner, of what: String) throws(JSONScanner.Fault) {
    guard scanner.sort == .array else {
      return try members(&scanner, of: what) { scanner, scan, key, _ throws(JSONScanner.Fault) in
        try scan.header(&scanner, key)
      }
    }
    try items(&scanner, of: what) { scanner, scan throws(JSONScanner.Fault) in
      let place = scan.place(scanner.nextOffset)
      var texts: [String] = []
      try scan.items(&scanner, of: what) { scanner, scan throws(JSONScanner.Fault) in
        texts.append(try scan.value(&scanner) ?? "")
      }
      guard texts.count == 2 else { return }
      if !scan.records.setHeader(texts[0], texts[1], at: place) {
        scan.records.passOver(.graphValues, named: texts[0], at: place)
      }
    }
  }
}

/// A member of an object, as an attribute holds its value.
struct JSONField {
  let key: String
  /// `nil` for `null`.
  let text: String?
  let sort: JSONScanner.Sort
  let place: EcosystemDraft.Place
}
