import RamureWording

/// What is asked of texts, by their signs and not by how they look.
enum Texts {
  static func holds(
    _ sign: Expression.Operator, _ text: String, _ part: String, _ span: Span
  ) throws(QueryFault) -> Bool {
    switch sign {
    case .startsWith: return text.utf8.starts(with: part.utf8)
    case .endsWith: return text.utf8.reversed().starts(with: part.utf8.reversed())
    case .contains: return text.utf8.contains(part.utf8)
    default:
      guard let pattern = try? Regex(part) else { throw QueryFault(.queryNoPattern(part), at: span, .running) }
      return (try? pattern.wholeMatch(in: text)) ?? nil != nil
    }
  }

  static func replacing(_ text: String, _ part: String, _ other: String) -> String {
    guard !part.isEmpty else { return text }
    return pieces(text, part).joined(separator: other)
  }

  static func pieces(_ text: String, _ sign: String) -> [String] {
    guard !sign.isEmpty else { return text.unicodeScalars.map { String($0) } }
    let (bytes, wanted) = (Array(text.utf8), Array(sign.utf8))
    var (pieces, start, place): ([String], Int, Int) = ([], 0, 0)
    while place + wanted.count <= bytes.count {
      if bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        pieces.append(String(decoding: bytes[start..<place], as: UTF8.self))
        place += wanted.count
        start = place
      } else {
        place += 1
      }
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  static func trimmed(_ text: String, start: Bool, end: Bool) -> String {
    var scalars = text.unicodeScalars[...]
    while start, let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while end, let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
