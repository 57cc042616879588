import RamureModel

/// Follows lines and columns through the bytes of a text, as editors count them: from 1, a column for each character.
///
/// A line ends at LF, CR or CR LF. Characters are Unicode scalars, which is also how the YAML parser counts.
struct LineCounter {
  private(set) var offset: Int
  private(set) var line: Int
  private(set) var column: Int

  init(offset: Int, line: Int = 1, column: Int = 1) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Moves forward to an offset. Takes time in proportion to the way.
  mutating func advance(to target: Int, in bytes: [UInt8]) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == .lineFeed {
        line += 1
        column = 1
      } else if byte == .carriageReturn {
        // The line feed of a pair ends the line; a return on its own does so itself.
        guard offset >= bytes.count || bytes[offset] != .lineFeed else { continue }
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  var place: EcosystemDraft.Place { EcosystemDraft.Place(line: line, column: column) }

  /// Where an offset lies, counted from the beginning of the text.
  static func place(of offset: Int, in bytes: [UInt8], from start: Int = 0) -> EcosystemDraft.Place {
    var counter = LineCounter(offset: start)
    counter.advance(to: offset, in: bytes)
    return counter.place
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
}
