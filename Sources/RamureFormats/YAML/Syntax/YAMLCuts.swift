import RamureModel

/// Where a text may have been cut by a comment that its author took for a part of it: `Collectif #StopPrécarité`.
///
/// A comment is written `# so`; a `#` with a letter or a figure right behind it looks like a part of a name.
struct YAMLCuts {
  /// The first such sign of a line, with what stands before it.
  private let cuts: [Int: (column: Int, before: [UInt8])]

  init(_ bytes: [UInt8]) {
    var cuts: [Int: (column: Int, before: [UInt8])] = [:]
    var counter = LineCounter(offset: 0)
    var lineStart = 0
    for index in bytes.indices {
      if bytes[index] == .lineFeed || bytes[index] == .carriageReturn { lineStart = index + 1 }
      guard bytes[index] == UInt8(ascii: "#"), index > lineStart, bytes[index - 1] == .space, index + 1 < bytes.count,
        Self.mayBeginWord(bytes[index + 1])
      else { continue }
      counter.advance(to: index, in: bytes)
      if cuts[counter.line] == nil { cuts[counter.line] = (counter.column, Array(bytes[lineStart..<index])) }
    }
    self.cuts = cuts
  }

  /// Where the text was cut that begins at a place; `nil` where no such sign follows it on its line.
  func cut(of text: String, at place: EcosystemDraft.Place) -> EcosystemDraft.Place? {
    guard !cuts.isEmpty, let cut = cuts[place.line], cut.column > place.column else { return nil }
    let end = cut.before.lastIndex { $0 != .space }.map { $0 + 1 } ?? 0
    guard cut.before[..<end].reversed().starts(with: text.utf8.reversed()), !text.isEmpty else { return nil }
    return EcosystemDraft.Place(line: place.line, column: cut.column)
  }

  private static func mayBeginWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
