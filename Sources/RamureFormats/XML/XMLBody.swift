import RamureModel
import RamureWording

/// Reading of an XML file of nodes and edges under way: elements are read as they are met, and what is not known is passed over.
protocol XMLBody {
  /// What the outermost element is called.
  static var root: String { get }
  var records: GraphRecords { get set }
  var scan: XMLScan { get }
  init(_ records: GraphRecords, _ scan: XMLScan)
  /// Says what the outermost element says itself.
  mutating func readRoot(_ tag: XMLStart)
  /// Reads an element within the outermost one.
  mutating func readInRoot(_ tag: XMLStart) throws(XMLDamage)
  /// Does what is left once the whole file is known.
  mutating func complete(_ text: XMLText)
}

extension XMLBody {
  mutating func readRoot(_ tag: XMLStart) {}

  /// The ecosystem in a file.
  static func ecosystem(
    in content: consuming [UInt8], named path: String, _ settings: EcosystemReader
  ) throws(ReadingError) -> ValidatedEcosystem {
    var records = GraphRecords(settings, named: path)
    guard let text = XMLText(content, encoding: settings.encoding, reportingTo: &records.draft),
      let scan = XMLScan(text.bytes)
    else { return try records.draft.finished() }
    var body = Self(records, scan)
    guard body.read() else { return try body.records.draft.finished() }
    body.complete(text)
    return try body.records.finished()
  }

  /// Reads the file to its end; `false` where that cannot be, which is reported.
  mutating func read() -> Bool {
    if let place = scan.declaration {
      records.draft.report(.error, .xmlDeclaresType, at: place)
      return false
    }
    do throws(XMLDamage) {
      while let event = try scan.next() {
        guard case .start(let tag) = event else { continue }
        guard tag.nameText == Self.root else {
          records.draft.report(.error, .xmlRoot(tag.nameText, expected: Self.root), at: tag.place)
          return false
        }
        readRoot(tag)
        try readChildren { body, tag throws(XMLDamage) in try body.readInRoot(tag) }
      }
      return true
    } catch {
      records.draft.report(.error, error.diagnosis, at: error.place)
      return false
    }
  }

  /// Calls `body` for every element within the one just begun, up to its end; each has to be read or skipped.
  mutating func readChildren(_ body: (inout Self, XMLStart) throws(XMLDamage) -> Void) throws(XMLDamage) {
    while let event = try scan.next() {
      switch event {
      case .start(let tag): try body(&self, tag)
      case .end: return
      case .text: continue
      }
    }
  }

  /// Passes over what is in the element just begun.
  mutating func skip() throws(XMLDamage) { _ = try text() }

  /// Passes over an element that means nothing here, and counts it.
  mutating func passOver(_ tag: XMLStart, as sort: PassedOver = .elements) throws(XMLDamage) {
    records.passOver(sort, named: "<\(tag.nameText)>", at: tag.place)
    try skip()
  }

  /// The text in the element just begun, that of elements within it too.
  mutating func text() throws(XMLDamage) -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try scan.next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text(let piece): text += piece
      }
    }
    return text
  }
}
