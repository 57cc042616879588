/// Finds the names a mistyped one most likely meant.
package struct NearestNames: Sendable {
  /// How many names to offer at most.
  package let limit: Int

  /// What is longer is a text, not a mistyped word: comparing two takes the product of their lengths.
  static let longest = 64
  private static let longestCandidate = 1_000

  package init(limit: Int = 3) {
    self.limit = limit
  }

  /// The candidates within a few slips of the word, nearest first, then in the order given.
  ///
  /// A slip is a letter added, dropped, changed, or two neighbours swapped (Damerau 1964). Up to a third of the letters
  /// may be wrong; a candidate one of whose words begins like that counts as one slip away.
  /// A word of more than 64 letters is near to nothing. Takes time in proportion to the candidates' total length times
  /// the word's.
  package func to<S: Sequence>(_ word: String, in candidates: S) -> [String] where S.Element == String {
    // Two letters of UTF-8 may fold to one: nothing is folded in vain that is far too long.
    guard word.utf8.count <= 8 * Self.longest else { return [] }
    let wanted = Array(word.folded.unicodeScalars)
    guard (1...Self.longest).contains(wanted.count) else { return [] }
    let tolerance = max(1, wanted.count / 3)
    var best: [(distance: Int, candidate: String)] = []
    for candidate in candidates where candidate.utf8.count <= Self.longestCandidate {
      let letters = Array(candidate.folded.unicodeScalars)
      guard let distance = distance(wanted, letters, atMost: tolerance) else { continue }
      if best.count == limit, let last = best.last, last.distance <= distance { continue }
      let place = best.firstIndex { $0.distance > distance } ?? best.count
      best.insert((distance, candidate), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best.map(\.candidate)
  }

  private func distance(_ wanted: [Unicode.Scalar], _ letters: [Unicode.Scalar], atMost limit: Int) -> Int? {
    if wanted.count >= 3, holds(letters, wanted) { return 1 }
    guard abs(wanted.count - letters.count) <= limit else { return nil }
    return EditDistance.between(wanted, letters, atMost: limit)
  }

  /// Whether the word stands in the letters at the beginning of a word.
  private func holds(_ letters: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard letters.count > word.count else { return false }
    for start in 0...(letters.count - word.count) where start == 0 || letters[start - 1] == " " {
      if letters[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}

/// The number of slips between two words.
///
/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, no letter edited twice.
/// Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964,
/// doi:10.1145/363958.363994.
package enum EditDistance {
  /// O(nm) time, O(m) memory, for words of n and m letters.
  @inlinable
  package static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    let most = max(left.count, right.count)
    return between(left, right, atMost: most) ?? most
  }

  /// The same where it is no more than a limit; else `nil`.
  ///
  /// Only letters whose places differ by no more than the limit can stand for each other: O(kn) time for a limit of k.
  @inlinable
  package static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    let far = limit + 1
    var twoBack = [Int](repeating: far, count: right.count + 1)
    var back = (0...right.count).map { min($0, far) }
    var row = [Int](repeating: far, count: right.count + 1)
    var leastBack = 0
    for i in 1...left.count {
      let first = max(1, i - limit)
      let last = min(right.count, i + limit)
      row[first - 1] = first == 1 ? min(i, far) : far
      var least = row[first - 1]
      if first <= last {
        for j in first...last {
          let change = back[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
          // Beyond the last letter compared a row before, nothing is known, and everything is too far.
          let dropped = j < i + limit ? back[j] + 1 : far
          row[j] = min(dropped, row[j - 1] + 1, change, far)
          if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
            row[j] = min(row[j], twoBack[j - 2] + 1)
          }
          least = min(least, row[j])
        }
      }
      // A swap may still take the row before this one up.
      if least > limit, leastBack > limit { return nil }
      leastBack = least
      (twoBack, back, row) = (back, row, twoBack)
    }
    return back[right.count] <= limit ? back[right.count] : nil
  }
}
