import RamureModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The distinct words of many names, by numbers, with how much each tells.
///
/// A word that few names have tells who is meant; one that many have tells little (inverse document frequency, Spärck Jones
/// 1972, doi:10.1108/eb026526).
struct WordTable: Sendable {
  enum Role: UInt8, Sendable {
    case ordinary, little, status, aside, number
  }

  private(set) var texts: [[UInt8]] = []
  private(set) var roles: [Role] = []
  /// In how many names it stands.
  private(set) var counts: [Int32] = []
  /// The word that stands for all that mean the same, itself for most: singular for plural, `commune` for `mairie`.
  private(set) var canonical: [Int32] = []
  private(set) var weights: [Double] = []
  /// A word that fewer names have is hardly one.
  private(set) var rareCount: Int32 = 3
  private var numbers: [[UInt8]: Int32] = [:]

  /// The least a word weighs: “association” alone is not nothing.
  private static let leastWeight = 0.3
  private static let asideWeight = 0.15

  var count: Int { texts.count }

  mutating func number(of text: String) -> Int32 {
    let letters = Array(text.utf8)
    if let known = numbers[letters] { return known }
    return add(letters, text)
  }

  private mutating func add(_ letters: [UInt8], _ text: String) -> Int32 {
    let number = Int32(texts.count)
    numbers[letters] = number
    texts.append(letters)
    counts.append(0)
    canonical.append(number)
    roles.append(Self.role(of: text, letters))
    return number
  }

  func known(_ letters: [UInt8]) -> Int32? { numbers[letters] }

  mutating func countName(with words: [Int32]) {
    for (place, word) in words.enumerated() where !words[..<place].contains(word) { counts[Int(word)] += 1 }
  }

  /// Once all names are counted: what each word weighs, and which mean the same.
  mutating func finish(names: Int) {
    let most = log(Double(names) + 1)
    rareCount = Int32(max(3, names / 2_000))
    weights = counts.indices.map { word in
      if roles[word] == .aside { return Self.asideWeight }
      if roles[word] == .little { return 0 }
      let rarity = log((Double(names) + 1) / Double(max(1, counts[word])))
      return max(Self.leastWeight, most > 0 ? rarity / most : 1)
    }
    for word in 0..<texts.count { canonical[word] = canonicalWord(word) }
  }

  private mutating func canonicalWord(_ word: Int) -> Int32 {
    let text = String(decoding: texts[word], as: UTF8.self)
    if let meaning = NameLexicon.synonyms[text] { return numbers[Array(meaning.utf8)] ?? firstSynonym(meaning, word) }
    let letters = texts[word]
    guard letters.count >= 4, roles[word] == .ordinary, let last = letters.last,
      last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
    else { return Int32(word) }
    return numbers[Array(letters.dropLast())] ?? Int32(word)
  }

  /// Where no name has the word that stands for a group, the first of the group that some name has does.
  private mutating func firstSynonym(_ meaning: String, _ word: Int) -> Int32 {
    numbers[Array(meaning.utf8)] = Int32(word)
    return Int32(word)
  }

  private static func role(of text: String, _ letters: [UInt8]) -> Role {
    if NameLexicon.little.contains(text) { return .little }
    if NameLexicon.statuses.contains(text)
      || NameLexicon.synonyms[text].map({ NameLexicon.statuses.contains($0) }) == true
    {
      return .status
    }
    if NameLexicon.asides.contains(text) { return .aside }
    let digits = letters.count { (0x30...0x39).contains($0) }
    return digits > 0 && 2 * digits >= letters.count || NameLexicon.romanNumerals.contains(text) ? .number : .ordinary
  }
}
