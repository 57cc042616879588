import RamureModel

/// For each word, the words that are one slip away from it.
///
/// Two words a slip apart have a form in common that is one or the other with a letter dropped (Mor and Fraenkel 1982,
/// doi:10.1145/358728.358752): the words are filed under all such forms, and only those under one are compared, with the commonest of them. With w
/// words of l letters, O(wl log wl) time.
struct SlipNeighbours: Sendable {
  private let table: [Int32: [Int32]]

  /// No word needs more: what has many neighbours is short.
  private static let most = 6
  private static let mostUnderForm = 8
  private static let shortest = 3
  private static let longest = 32

  init(of words: WordTable) {
    var entries: [(form: UInt64, word: Int32)] = []
    for word in 0..<Int32(words.count) {
      let letters = words.texts[Int(word)]
      guard (Self.shortest...Self.longest).contains(letters.count), words.roles[Int(word)] != .little,
        words.roles[Int(word)] != .number, words.counts[Int(word)] > 0
      else { continue }
      for dropped in -1..<letters.count {
        var hash = Hash(salt: 5)
        for (place, letter) in letters.enumerated() where place != dropped { hash.add(UInt64(letter)) }
        entries.append((hash.value, word))
      }
    }
    // The commonest first: a rare word is most likely a slip for one of them.
    entries.sort { left, right in
      left.form != right.form
        ? left.form < right.form
        : (words.counts[Int(right.word)], left.word) < (words.counts[Int(left.word)], right.word)
    }
    var table: [Int32: [Int32]] = [:]
    let likeness = WordLikeness(table: words)
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].form == entries[start].form { end += 1 }
      for place in start..<min(end, start + Self.mostUnderForm) {
        for next in place + 1..<max(place + 1, end) {
          let (one, other) = (entries[place].word, entries[next].word)
          guard one != other, let tie = likeness.tie(one, other), tie.tie == .slip else { continue }
          Self.note(words.canonical[Int(other)], of: words.canonical[Int(one)], &table)
          Self.note(words.canonical[Int(one)], of: words.canonical[Int(other)], &table)
        }
      }
      start = end
    }
    self.table = table
  }

  func neighbours(of word: Int32) -> [Int32] { table[word] ?? [] }

  private static func note(_ neighbour: Int32, of word: Int32, _ table: inout [Int32: [Int32]]) {
    let known = table[word] ?? []
    if known.count < most, !known.contains(neighbour), neighbour != word { table[word, default: []].append(neighbour) }
  }
}
