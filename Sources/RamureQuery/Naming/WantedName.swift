import RamureModel

/// A text someone looks for, made ready to be compared with many names.
///
/// Names are compared as the bytes of their folded form: of the letters that differ in number of bytes, none is left
/// there in the languages of Europe.
struct WantedName {
  let letters: [UInt8]
  private let words: [[UInt8]]
  private let borders: [Int]

  private static let space = UInt8(ascii: " ")

  init(_ text: String) {
    letters = text.foldedBytes
    words = letters.split(separator: Self.space).map { Array($0) }
    borders = Self.borders(of: letters)
  }

  /// How a name holds the text; `nil` where it does not.
  func fit(_ name: [UInt8]) -> FindQuestion.Fit? {
    guard name.count >= letters.count || words.count > 1 else { return nil }
    if name == letters { return .exact }
    if name.starts(with: letters) { return .beginning }
    var isInside = false
    for start in starts(in: name) {
      if name[start - 1] == Self.space { return .word }
      isInside = true
    }
    if words.count > 1, hasAllWords(name) { return .word }
    return isInside ? .inside : nil
  }

  /// Where the text stands in a name that does not begin with it.
  ///
  /// Linear in both, however often a part of the text stands in it.
  /// Source: D. E. Knuth, J. H. Morris, V. R. Pratt (1977), Fast pattern matching in strings, doi:10.1137/0206024.
  private func starts(in name: [UInt8]) -> [Int] {
    var starts: [Int] = []
    guard !letters.isEmpty else { return [] }
    var matched = 0
    for (place, byte) in name.enumerated() {
      while matched > 0, matched == letters.count || letters[matched] != byte { matched = borders[matched - 1] }
      if letters[matched] == byte { matched += 1 }
      if matched == letters.count, place + 1 > matched { starts.append(place + 1 - matched) }
    }
    return starts
  }

  /// For each beginning of a text, how long the longest shorter beginning is that ends it.
  private static func borders(of letters: [UInt8]) -> [Int] {
    var borders = [Int](repeating: 0, count: letters.count)
    var length = 0
    for place in letters.indices.dropFirst() {
      while length > 0, letters[length] != letters[place] { length = borders[length - 1] }
      if letters[length] == letters[place] { length += 1 }
      borders[place] = length
    }
    return borders
  }

  /// Nobody looks for more words at once; each is compared with each word of a name.
  private static let mostWords = 64

  /// Whether each word wanted begins a word of its own.
  private func hasAllWords(_ name: [UInt8]) -> Bool {
    guard words.count <= Self.mostWords else { return false }
    // Few names get past this, and cutting one up takes far longer.
    guard words.allSatisfy({ Self.begins($0, aWordOf: name) }) else { return false }
    var left = name.split(separator: Self.space)
    for word in words {
      guard let place = left.firstIndex(where: { $0.starts(with: word) }) else { return false }
      left.remove(at: place)
    }
    return true
  }

  private static func begins(_ word: [UInt8], aWordOf name: [UInt8]) -> Bool {
    for start in name.indices where name[start] == word[0] && (start == 0 || name[start - 1] == space) {
      if name[start...].starts(with: word) { return true }
    }
    return false
  }

  /// How many letters are wrong if the name is what was meant; `nil` where it is another.
  func slips(_ name: [UInt8]) -> Int? {
    let inWords = slipsOfWords(name)
    let tolerance = Self.tolerance(letters.count)
    guard abs(letters.count - name.count) <= tolerance, Self.mayBeNear(letters, name[...], tolerance) else {
      return inWords
    }
    guard let whole = EditDistance.between(letters, name, atMost: tolerance) else { return inWords }
    return inWords.map { min($0, whole) } ?? whole
  }

  /// Each word wanted for the word of the name that is nearest to it.
  private func slipsOfWords(_ name: [UInt8]) -> Int? {
    let parts = name.split(separator: Self.space)
    guard parts.count >= words.count, words.count <= Self.mostWords else { return nil }
    var sum = 0
    for word in words {
      let tolerance = Self.tolerance(word.count)
      var least: Int?
      for part in parts where abs(part.count - word.count) <= tolerance {
        guard Self.mayBeNear(word, part, tolerance) else { continue }
        guard let slips = EditDistance.between(word, Array(part), atMost: tolerance) else { continue }
        least = min(least ?? slips, slips)
      }
      guard let least else { return nil }
      sum += least
    }
    return sum
  }

  /// Whether the letters of two words differ little enough: each slip changes at most two of those that come up. Spares
  /// most words the comparison letter by letter.
  private static func mayBeNear(_ word: [UInt8], _ other: ArraySlice<UInt8>, _ tolerance: Int) -> Bool {
    func letters(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
    return (letters(word) ^ letters(other)).nonzeroBitCount <= 2 * tolerance
  }

  private static func tolerance(_ letterCount: Int) -> Int { letterCount < 3 ? 0 : letterCount < 6 ? 1 : 2 }
}
