import RamureModel

/// The texts of the cells of a workbook, one after the other, each behind its length.
///
/// A text that was met a short while ago is not kept a second time: kinds, dates and names come again and again.
struct CellTexts: ~Copyable {
  /// Where a text begins; its length is the first thing there.
  typealias Text = UInt32

  private(set) var bytes: [UInt8] = []
  /// The text that is being put together.
  var draft: [UInt8] = []
  /// How many characters gave way to `�`.
  private(set) var replaced = 0
  private var recent = [Text](repeating: none, count: 1 << 12)
  private let limit: Int

  /// What stands for a cell without text.
  static let none = Text.max

  init(limit: Int) {
    self.limit = min(limit, Int(Text.max) - 1)
    draft.reserveCapacity(256)
  }

  /// Keeps the text that was put together, without the spaces and line breaks around it; `none` if nothing is left.
  mutating func finish() throws(WorkbookRefusal) -> Text {
    defer { draft.removeAll(keepingCapacity: true) }
    var start = 0
    var end = draft.count
    while start < end, Self.isBlank(draft[start]) { start += 1 }
    while end > start, Self.isBlank(draft[end - 1]) { end -= 1 }
    guard start < end else { return Self.none }
    let slot = slot(of: start..<end)
    let known = recent[slot]
    if known != Self.none, isSame(known, start..<end) { return known }
    guard bytes.count + end - start + 5 < limit else { throw WorkbookRefusal(.unpackedTooLarge(limit: limit)) }
    let text = Text(bytes.count)
    var length = end - start
    while length > 0x7F {
      bytes.append(UInt8(length & 0x7F) | 0x80)
      length >>= 7
    }
    bytes.append(UInt8(length))
    bytes.append(contentsOf: draft[start..<end])
    recent[slot] = text
    return text
  }

  /// Puts `�` where the draft holds characters that nobody can see.
  mutating func replaceControls() {
    guard draft.contains(where: { $0 == 0x7F || $0 == 0xC2 || $0 == 0xEF }) else { return }
    let survey = TextSurvey(draft, from: 0)
    for control in survey.controls.reversed() {
      draft.replaceSubrange(control.range, with: [0xEF, 0xBF, 0xBD])
      replaced += 1
    }
  }

  /// Hands the texts over.
  consuming func taken() -> [UInt8] { bytes }

  /// Where the bytes of a text are.
  static func range(of text: Text, in bytes: [UInt8]) -> Range<Int> {
    var index = Int(text)
    var length = 0
    var shift = 0
    while bytes[index] & 0x80 != 0 {
      length |= Int(bytes[index] & 0x7F) << shift
      shift += 7
      index += 1
    }
    length |= Int(bytes[index]) << shift
    return index + 1..<index + 1 + length
  }

  private func isSame(_ text: Text, _ range: Range<Int>) -> Bool {
    let known = Self.range(of: text, in: bytes)
    guard known.count == range.count else { return false }
    for offset in 0..<known.count where bytes[known.lowerBound + offset] != draft[range.lowerBound + offset] {
      return false
    }
    return true
  }

  /// FNV-1a, folded onto the slots.
  private func slot(of range: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(draft[index])) &* 16_777_619 }
    return Int((hash ^ hash >> 12 ^ hash >> 24) & 0xFFF)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab || byte == .lineFeed || byte == .carriageReturn
  }
}
