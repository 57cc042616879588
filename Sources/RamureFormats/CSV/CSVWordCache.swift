/// Remembers what the words of a column mean, so that each is looked up once and not on every row.
struct CSVWordCache<Meaning: Sendable>: Sendable {
  // Most tables use a handful of words: comparing with each costs less than a hash.
  private static var mostCompared: Int { 16 }
  private var compared: [(word: [UInt8], meaning: Meaning)] = []
  private var hashed: [[UInt8]: Meaning] = [:]

  /// The meaning of a word, found by `search` the first time.
  mutating func meaning(_ bytes: [UInt8], _ range: Range<Int>, search: () -> Meaning) -> Meaning {
    for index in compared.indices where Self.isSame(compared[index].word, bytes, range) {
      return compared[index].meaning
    }
    let word = Array(bytes[range])
    if let known = hashed[word] { return known }
    let found = search()
    if compared.count < Self.mostCompared {
      compared.append((word, found))
    } else {
      hashed[word] = found
    }
    return found
  }

  private static func isSame(_ word: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    for index in word.indices where word[index] != bytes[range.lowerBound + index] { return false }
    return true
  }
}
