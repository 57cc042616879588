import RamureModel

/// The lines of a Pajek file that say something, cut into words; a label between quotation marks is one.
struct PajekLines {
  struct Word {
    let text: String
    let isQuoted: Bool
    let offset: Int
  }

  let bytes: [UInt8]
  private(set) var words: [Word] = []
  private(set) var line = 0
  private var lineStart = 0
  private var position = 0
  /// Where a quotation mark is never closed, or a text follows upon a closing one, in this line.
  private(set) var fault: (offset: Int, isUnclosed: Bool)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func place(_ word: Word) -> EcosystemDraft.Place { place(ofOffset: word.offset) }

  func place(ofOffset offset: Int) -> EcosystemDraft.Place {
    var counter = LineCounter(offset: lineStart, line: line)
    counter.advance(to: offset, in: bytes)
    return counter.place
  }

  /// Where the line begins.
  var place: EcosystemDraft.Place { EcosystemDraft.Place(line: line, column: 1) }

  /// Moves on to the next line that is neither blank nor a comment; `false` at the end.
  mutating func next() -> Bool {
    while position < bytes.count {
      lineStart = position
      var end = position
      while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
      line += 1
      cut(position..<end)
      position = end + 1
      if end + 1 < bytes.count, bytes[end] == .carriageReturn, bytes[end + 1] == .lineFeed { position += 1 }
      if let first = words.first, !first.text.hasPrefix("%"), !first.text.hasPrefix("/*") { return true }
    }
    return false
  }

  private mutating func cut(_ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    fault = nil
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] <= .space {
        index += 1
      } else if bytes[index] == .quote {
        index = cutQuoted(index, upTo: range.upperBound)
      } else {
        let start = index
        while index < range.upperBound, bytes[index] > .space { index += 1 }
        let word = start..<index
        // NetworkX writes quotation marks within a label as they are.
        if fault == nil, words.contains(where: \.isQuoted), bytes[word].contains(.quote) {
          fault = (start, false)
        }
        words.append(Word(text: String(decoding: bytes[word], as: UTF8.self), isQuoted: false, offset: start))
      }
    }
  }

  /// A label ends at a quotation mark with nothing, or a space, behind it. Returns where to go on.
  private mutating func cutQuoted(_ opening: Int, upTo end: Int) -> Int {
    var index = opening + 1
    while index < end {
      if bytes[index] == .quote, index + 1 == end || bytes[index + 1] <= .space {
        let text = MarkupSigns.decoded(String(decoding: bytes[(opening + 1)..<index], as: UTF8.self))
        words.append(Word(text: text, isQuoted: true, offset: opening))
        return index + 1
      }
      index += 1
    }
    fault = fault ?? (opening, true)
    return end
  }
}
