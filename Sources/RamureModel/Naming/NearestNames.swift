/// Finds the names a mistyped one most likely meant.
public struct NearestNames: Sendable {
  /// How many names to offer at most.
  public let limit: Int

  public init(limit: Int = 3) {
    self.limit = limit
  }

  /// The candidates within a few slips of the word, nearest first, then in the order given.
  ///
  /// A slip is a letter added, dropped, changed, or two neighbours swapped (Damerau 1964). Up to a third of the letters
  /// may be wrong; a candidate one of whose words begins like that counts as one slip away.
  /// Takes time in proportion to the candidates' total length times the word's.
  public func to<S: Sequence>(_ word: String, in candidates: S) -> [String] where S.Element == String {
    let wanted = Array(word.folded.unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let tolerance = max(1, wanted.count / 3)
    var best: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
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
    let distance = EditDistance.between(wanted, letters)
    return distance <= limit ? distance : nil
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
public enum EditDistance {
  /// O(nm) time, O(m) memory, for words of n and m letters.
  @inlinable
  public static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var twoBack = [Int](repeating: 0, count: right.count + 1)
    var back = Array(0...right.count)
    var row = back
    for i in 1...left.count {
      row[0] = i
      for j in 1...right.count {
        let change = back[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        row[j] = min(back[j] + 1, row[j - 1] + 1, change)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], twoBack[j - 2] + 1)
        }
      }
      (twoBack, back, row) = (back, row, twoBack)
    }
    return back[right.count]
  }
}
