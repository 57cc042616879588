/// Tells at a glance names that cannot be one: a comparison takes some twenty times as long.
struct NameGlance: Sendable {
  private let table: WordTable
  /// By name: its words without articles, each as the word that stands for it, ascending.
  private let bags: [[Int32]]
  private let leastScore: Double

  init(_ register: NameRegister, leastScore: Double) {
    let table = register.table
    self.table = table
    self.leastScore = leastScore
    bags = register.names.map { name in
      name.words.filter { table.roles[Int($0)] != .little }.map { table.canonical[Int($0)] }.sorted()
    }
  }

  /// Whether two names may reach the score: by their words that are the same, or because a word that only one has may stand
  /// for one that only the other has.
  func mayBeOne(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (bags[first], bags[second])
    var (left, right) = (0.0, 0.0)
    var shared = 0.0
    var (i, j) = (0, 0)
    while i < one.count || j < other.count {
      if j == other.count || i < one.count && one[i] < other[j] {
        if mayStandFor(one[i], other, besides: one) { return true }
        left += weight(one[i])
        i += 1
      } else if i == one.count || other[j] < one[i] {
        right += weight(other[j])
        j += 1
      } else {
        shared += weight(one[i])
        (i, j) = (i + 1, j + 1)
      }
    }
    guard left > 0, right > 0 else { return true }
    return NameComparison.score(shared: shared, onlyOne: left, onlyOther: right) >= leastScore
  }

  private func weight(_ word: Int32) -> Double { table.weights[Int(word)] }

  /// Whether a word that only one has might be a slip for one that only the other has, or that spaced otherwise, or its
  /// acronym: all of which begin alike, or end alike and are about as long.
  private func mayStandFor(_ word: Int32, _ others: [Int32], besides own: [Int32]) -> Bool {
    let letters = table.texts[Int(word)]
    for other in others where !own.contains(other) {
      let text = table.texts[Int(other)]
      if letters.first == text.first || letters.last == text.last && abs(letters.count - text.count) <= 2 {
        return true
      }
      // A letter swapped or put before the first.
      if letters.count > 1, text.count > 1, letters[1] == text[0] || letters[0] == text[1] { return true }
    }
    return false
  }
}
