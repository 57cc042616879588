import RamureWording

/// Passing over what nobody asks for.
extension JSONScanner {
  /// Deeper than this is nothing that ramure writes.
  static let deepest = 64

  /// An array or an object that has begun.
  private struct Opening {
    let offset: Int
    let isObject: Bool

    var signs: (opening: Unicode.Scalar, closing: Unicode.Scalar) { isObject ? ("{", "}") : ("[", "]") }
  }

  /// Passes over a value of any shape, which has to be JSON nevertheless.
  mutating func skip() throws(Fault) {
    var open: [Opening] = []
    repeat {
      if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") {
        guard open.count < Self.deepest else { throw Fault(.jsonTooDeep(limit: Self.deepest), at: nextOffset) }
        let opening = Opening(offset: nextOffset, isObject: next == UInt8(ascii: "{"))
        try take(opening.signs.opening)
        if next != UInt8(ascii: opening.signs.closing) {
          open.append(opening)
          try skipKey(in: opening)
          continue
        }
        try take(opening.signs.closing)
      } else {
        try skipSingle(in: open.last)
      }
      try skipEnds(of: &open)
    } while !open.isEmpty
  }

  /// A text, a number or a word.
  private mutating func skipSingle(in opening: Opening?) throws(Fault) {
    switch next {
    case UInt8.quote: _ = try text()
    case .some(let sign) where "-0123456789".utf8.contains(sign): _ = try number()
    default:
      if takeWord("null") || takeWord("true") || takeWord("false") { return }
      if let opening, next == nil { throw notClosed(opening) }
      throw Fault(likeJSON(at: nextOffset) ?? .jsonValueExpected, at: nextOffset)
    }
  }

  /// What follows a value: a comma, or the end of what it stands in, which may end more.
  private mutating func skipEnds(of open: inout [Opening]) throws(Fault) {
    while let last = open.last {
      let closing = last.signs.closing
      if next == UInt8(ascii: closing) {
        try take(closing)
        open.removeLast()
      } else if next == UInt8(ascii: ",") {
        try take(",")
        return try skipKey(in: last)
      } else {
        let place = nextOffset
        throw next == nil
          ? notClosed(last) : Fault(comment(at: place) ?? .jsonExpectedEither(",", String(closing)), at: place)
      }
    }
  }

  private mutating func skipKey(in opening: Opening) throws(Fault) {
    guard opening.isObject else { return }
    if next == nil { throw notClosed(opening) }
    _ = try text()
    try take(":")
  }

  private func notClosed(_ opening: Opening) -> Fault {
    Fault(.jsonNotClosed(String(opening.signs.opening), String(opening.signs.closing)), at: opening.offset)
  }
}
