import RamureModel

/// Finds where the tags of an XML file stand, in step with who reads it: libxml2 tells lines only, and those too late.
struct XMLPlaces {
  private let bytes: [UInt8]
  private var offset = 0
  private var counter = LineCounter(offset: 0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the tag last found begins.
  private(set) var place = EcosystemDraft.Place(line: 1, column: 1)

  /// Moves on to the next beginning of an element.
  mutating func next() {
    while let open = nextOpening() {
      offset = open + 1
      guard offset < bytes.count else { return }
      if starts("!--") {
        skip(past: "-->", from: offset + 3)
      } else if starts("![CDATA[") {
        skip(past: "]]>", from: offset + 8)
      } else if bytes[offset] == UInt8(ascii: "?") {
        skip(past: "?>", from: offset + 1)
      } else if bytes[offset] != UInt8(ascii: "/"), bytes[offset] != UInt8(ascii: "!") {
        counter.advance(to: open, in: bytes)
        place = counter.place
        return
      }
    }
  }

  /// Where the file declares a document type before its outermost element; `nil` where it does not.
  var declaration: EcosystemDraft.Place? {
    var ahead = self
    while let open = ahead.nextOpening() {
      ahead.offset = open + 1
      guard open + 1 < bytes.count else { return nil }
      if ahead.starts("!--") {
        ahead.skip(past: "-->", from: open + 4)
      } else if bytes[open + 1] == UInt8(ascii: "?") {
        ahead.skip(past: "?>", from: open + 2)
      } else {
        return bytes[open + 1] == UInt8(ascii: "!") ? LineCounter.place(of: open, in: bytes) : nil
      }
    }
    return nil
  }

  private func nextOpening() -> Int? {
    var index = offset
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") { return index }
      index += 1
    }
    return nil
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[offset...].starts(with: $0) }
  }

  private mutating func skip(past end: StaticString, from start: Int) {
    end.withUTF8Buffer { end in
      var index = start
      while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
      offset = min(bytes.count, index + end.count)
    }
  }
}
