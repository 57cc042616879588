import RamureModel
import RamureWording

/// Turns a text of JSON into the values of an ecosystem file, each with its place: JSON is nearly YAML, and what its keys say
/// is read by one reader.
///
/// Numbers and truths become texts as they are written; `null` is nothing.
struct JSONComposition {
  private let bytes: [UInt8]
  private var scanner: JSONScanner
  /// Values come in the order of the file: finding their places is one walk through it.
  private var counter = LineCounter(offset: 0)

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = JSONScanner(bytes)
  }

  /// - Throws: the first thing that keeps a text from being JSON.
  static func value(of text: SourceText) throws(JSONScanner.Fault) -> YAMLValue {
    var composition = JSONComposition(text.bytes)
    let value = try composition.value()
    try composition.scanner.end()
    return value
  }

  private mutating func place(_ offset: Int) -> EcosystemDraft.Place {
    counter.advance(to: offset, in: bytes)
    return counter.place
  }

  /// Recurses as deep as the scanner allows.
  private mutating func value() throws(JSONScanner.Fault) -> YAMLValue {
    let place = place(scanner.nextOffset)
    switch scanner.sort {
    case .object:
      var entries: [YAMLEntry] = []
      try members { composition, key, keyPlace throws(JSONScanner.Fault) in
        let key = YAMLText(string: key, place: keyPlace, isPlain: false)
        entries.append(YAMLEntry(key: key, value: try composition.value()))
      }
      return .map(YAMLMap(entries: entries, place: place))
    case .array:
      var items: [YAMLValue] = []
      var scanner = scanner
      try scanner.items { scanner throws(JSONScanner.Fault) in
        self.scanner = scanner
        items.append(try value())
        scanner = self.scanner
      }
      self.scanner = scanner
      return .list(items, place)
    default:
      return .text(YAMLText(string: try scanner.single() ?? "", place: place, isPlain: false))
    }
  }

  private mutating func members(
    _ body: (inout JSONComposition, String, EcosystemDraft.Place) throws(JSONScanner.Fault) -> Void
  ) throws(JSONScanner.Fault) {
    var scanner = scanner
    try scanner.members { scanner, key, offset throws(JSONScanner.Fault) in
      let place = place(offset)
      self.scanner = scanner
      try body(&self, key, place)
      scanner = self.scanner
    }
    self.scanner = scanner
  }
}
