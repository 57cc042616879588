import RamureModel

/// The lines of a text that say something, cut into words: what formats of lists have in common.
///
/// Words are parted by spaces and tabs, where said by commas too. A word between quotation marks may hold those; a mark that
/// nothing closes on its line is a sign like any.
struct WordLines {
  struct Word {
    /// The word without its quotation marks.
    let range: Range<Int>
    let isQuoted: Bool
  }

  let bytes: [UInt8]
  private(set) var words: [Word] = []
  /// The number of the line, from 1.
  private(set) var line = 0
  /// The lines that begin with `%` and would say something without it: how many, and the first.
  private(set) var percentLines: (count: Int, first: Int)?
  private let partsAtCommas: Bool
  private let hasComments: Bool
  private var lineStart = 0
  private var position = 0
  private let lastPlace = LastPlace()

  /// - Parameter hasComments: whether a line that begins with `#` or `%` is one.
  init(_ bytes: [UInt8], partsAtCommas: Bool = false, hasComments: Bool = true) {
    self.bytes = bytes
    self.partsAtCommas = partsAtCommas
    self.hasComments = hasComments
    words.reserveCapacity(8)
  }

  /// Moves on to the next line that is neither blank nor a comment; `false` at the end.
  mutating func next() -> Bool {
    while position < bytes.count {
      lineStart = position
      line += 1
      cut()
      guard let first = words.first else { continue }
      guard hasComments, !first.isQuoted else { return true }
      switch bytes[first.range.lowerBound] {
      case UInt8(ascii: "#"): continue
      case UInt8(ascii: "%"):
        if first.range.count > 1, (2...3).contains(words.count) {
          percentLines = ((percentLines?.count ?? 0) + 1, percentLines?.first ?? line)
        }
      default: return true
      }
    }
    return false
  }

  /// Leaves the first words of the line out of it.
  mutating func dropFirst(_ count: Int) { words.removeFirst(min(count, words.count)) }

  /// A word as it is meant: signs that could not stand between quotation marks are written as in markup.
  func text(_ word: Int) -> String {
    let text = String(decoding: bytes[words[word].range], as: UTF8.self)
    return words[word].isQuoted ? MarkupSigns.decoded(text) : text
  }

  /// Whether the word has to be decoded before it is what is meant.
  func isEncoded(_ word: Int) -> Bool {
    words[word].isQuoted && bytes[words[word].range].contains(UInt8(ascii: "&"))
  }

  /// The number that a word is, if it has but digits.
  func whole(_ word: Int) -> Int? {
    let range = words[word].range
    guard !range.isEmpty, range.count <= 18 else { return nil }
    var value = 0
    for index in range {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  func place(ofWord word: Int) -> EcosystemDraft.Place {
    let offset = words[word].range.lowerBound
    // A line may hold a million words: the way to each goes on from the last.
    if lastPlace.lineStart != lineStart || lastPlace.counter.offset > offset {
      lastPlace.lineStart = lineStart
      lastPlace.counter = LineCounter(offset: lineStart, line: line)
    }
    lastPlace.counter.advance(to: offset, in: bytes)
    return lastPlace.counter.place
  }

  private final class LastPlace {
    var lineStart = -1
    var counter = LineCounter(offset: 0)
  }

  /// Where the line begins.
  var place: EcosystemDraft.Place { EcosystemDraft.Place(line: line, column: 1) }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte <= .space || partsAtCommas && byte == UInt8(ascii: ",")
  }

  private mutating func cut() {
    words.removeAll(keepingCapacity: true)
    var start = -1
    while position < bytes.count {
      let byte = bytes[position]
      if !isSeparator(byte) {
        if start < 0 {
          if byte == .quote, let end = closingQuote(after: position) {
            words.append(Word(range: position + 1..<end, isQuoted: true))
            position = end + 1
            continue
          }
          start = position
        }
      } else {
        if start >= 0 { words.append(Word(range: start..<position, isQuoted: false)) }
        start = -1
        if byte == .lineFeed || byte == .carriageReturn { break }
      }
      position += 1
    }
    if start >= 0 { words.append(Word(range: start..<position, isQuoted: false)) }
    if position + 1 < bytes.count, bytes[position] == .carriageReturn, bytes[position + 1] == .lineFeed {
      position += 1
    }
    position += 1
  }

  /// The quotation mark on the same line behind which a word ends.
  private func closingQuote(after opening: Int) -> Int? {
    var index = opening + 1
    while index < bytes.count, bytes[index] != .lineFeed, bytes[index] != .carriageReturn {
      if bytes[index] == .quote { return index + 1 == bytes.count || isSeparator(bytes[index + 1]) ? index : nil }
      index += 1
    }
    return nil
  }
}

extension String {
  /// Words with which files of other formats begin: a list that begins with one would be taken for them.
  private static let beginnings: Set<String> = [
    "dl", "graph", "digraph", "strict", "creator", "version", "comment", "flowchart",
  ]

  /// The text as one word of a line: between quotation marks where it would be more than one, or mean something else.
  ///
  /// - Parameter reserved: further signs that a bare word may not hold.
  func asWord(reserved: [UInt8] = []) -> String {
    let bytes = utf8
    let marks = Array("#%!*[{-".utf8) + [0xEF]
    let isBare =
      bytes.first.map { !marks.contains($0) } ?? false
      && bytes.allSatisfy { byte in
        byte > .space && byte != 0x7F && byte != .quote && byte != UInt8(ascii: "<") && !reserved.contains(byte)
      } && !Self.beginnings.contains(lowercased())
    guard !isBare else { return self }
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      // Those that part cells, or begin tags, as well.
      case "\"", "&", "<", ",", ";", "\u{0}"..."\u{1F}": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
