/// Remembers what the words of a column mean, so that each is looked up once and not on every row.
struct CSVWordCache<Meaning> {
  private var meanings: [ArraySlice<UInt8>: Meaning] = [:]
  private var last: (word: ArraySlice<UInt8>, meaning: Meaning)?

  /// The meaning of a word, found by `search` the first time.
  mutating func meaning(_ bytes: [UInt8], _ range: Range<Int>, search: () -> Meaning) -> Meaning {
    // Tables are often sorted by kind: the word is mostly that of the row above.
    if let last, Self.isSame(last.word, bytes, range) { return last.meaning }
    let key = bytes[range]
    if let known = meanings[key] {
      if let place = meanings.index(forKey: key) { last = (meanings.keys[place], known) }
      return known
    }
    let found = search()
    // A copy: the key must not keep the bytes of the whole file alive, nor make them be copied.
    let word = ArraySlice(Array(key))
    meanings[word] = found
    last = (word, found)
    return found
  }

  private static func isSame(_ word: ArraySlice<UInt8>, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard word.count == range.count else { return false }
    var index = word.startIndex
    for place in range {
      if word[index] != bytes[place] { return false }
      index += 1
    }
    return true
  }
}
