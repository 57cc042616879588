import RamureDrawing
import RamureModel
import RamureWording

/// How the page’s data is written: columns, where most rows say nothing only what is said, texts and colours in pairs.
extension ExplorerData {
  mutating func member(_ name: String, _ value: JSONValue) {
    text.key(name)
    text.append(value)
  }

  mutating func column<Rows: Sequence>(_ name: String, _ rows: Rows, _ value: (Rows.Element) -> JSONValue) {
    text.key(name)
    text.beginArray()
    for row in rows { text.append(value(row)) }
    text.endArray()
  }

  mutating func numbers(_ name: String, _ numbers: [Int]) { column(name, numbers) { .integer($0) } }

  /// A column of which most rows say nothing: where, and what.
  mutating func sparse(_ name: String, _ rows: Range<Int>, _ value: (Int) -> JSONValue?) {
    var stated: [(row: Int, value: JSONValue)] = []
    for row in rows { if let value = value(row) { stated.append((row, value)) } }
    guard !stated.isEmpty else { return }
    text.key(name)
    text.beginObject()
    numbers("at", stated.map(\.row))
    column("is", stated) { $0.value }
    text.endObject()
  }

  func both(_ text: LocalizedText) -> JSONValue { .array([.text(text.english), .text(text.french)]) }
  func pair(_ colour: ColourPair) -> JSONValue { .array([.text(colour.light.hex), .text(colour.dark.hex)]) }

  static func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
  static func thousandth(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }

  /// A figure to about seven digits: more are not shown.
  static func rounded(_ value: Double) -> Double {
    guard value.isFinite, value != 0, value.rounded() != value else { return value }
    var scale = 1.0
    while value.magnitude * scale < 1e6, scale < 1e12 { scale *= 10 }
    return (value * scale).rounded() / scale
  }
}
