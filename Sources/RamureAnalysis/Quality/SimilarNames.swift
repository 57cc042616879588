import RamureModel

/// Finds nodes that may be one and the same, written twice.
///
/// Two nodes of one family of kinds look alike when a name of the one and a name of the other have the same words, whatever
/// their order, capitals, accents and punctuation; articles do not count. One word of six letters or more may have one
/// letter more in one of them. "Fondation Macif" and "La fondation MACIF" look alike, and "Ventures Fund" and "Venture
/// Fund"; "Enquête 2011" and "Enquête 2012" do not.
public struct SimilarNames: Sendable {
  /// Words too small to tell one name from another.
  private static let articles: Set<String> = ["le", "la", "les", "l", "the", "a", "an", "de", "du", "des", "d", "of"]
  /// The fewest letters of a word of which one may be missing.
  private static let longWord = 6
  /// Above so many nodes a letter more is not looked for: it takes longer than all the rest.
  private static let mostForLetters = 50_000

  public init() {}

  /// The groups of nodes that look alike, each ascending, by their first member. A node is in one group at most.
  ///
  /// O(l log l) time in the length of all names, and that times the length of a name for the letters.
  public func groups(in ecosystem: Ecosystem) -> [[Int]] {
    let families = ecosystem.vocabulary.nodeKinds.map { NodeKind.Family.allCases.firstIndex(of: $0.family) ?? 0 }
    var names: [(key: Key, node: Int)] = []
    for node in ecosystem.nodes {
      let name = node.name
      for text in Set([name.main, name.english, name.french].compactMap(\.self)) {
        let words = Self.words(of: text)
        if !words.isEmpty { names.append((Key(family: families[node.kindNumber], words: words), node.number)) }
      }
    }
    var first: [Key: Int] = [:]
    var groups = MergedGroups(count: ecosystem.nodes.count)
    for (key, node) in names {
      if let other = first[key] { groups.merge(other, node) } else { first[key] = node }
    }
    guard ecosystem.nodes.count <= Self.mostForLetters else { return groups.ofTwoOrMore() }
    for (key, node) in names {
      for shorter in key.withoutALetter(ofWordsFrom: Self.longWord) {
        if let other = first[shorter] { groups.merge(other, node) }
      }
    }
    return groups.ofTwoOrMore()
  }

  /// The words that count, in order.
  static func words(of name: String) -> [String] {
    let all = name.folded.split(separator: " ").map(String.init)
    let telling = all.filter { !articles.contains($0) }
    return (telling.isEmpty ? all : telling).sorted { $0.precedes($1) }
  }

  private struct Key: Hashable {
    let family: Int
    /// In order.
    let words: [String]

    /// The same with one letter less, in each way there is.
    func withoutALetter(ofWordsFrom length: Int) -> [Key] {
      words.indices.flatMap { place -> [Key] in
        let letters = Array(words[place].unicodeScalars)
        guard letters.count >= length else { return [] }
        return letters.indices.compactMap { letter in
          // Figures tell one year or place from another; of letters alike in a row one is enough.
          guard letters[letter].properties.numericType == nil, letter == 0 || letters[letter] != letters[letter - 1]
          else { return nil }
          var rest = letters
          rest.remove(at: letter)
          var shorter = words
          shorter[place] = String(String.UnicodeScalarView(rest))
          return Key(family: family, words: shorter.sorted { $0.precedes($1) })
        }
      }
    }
  }
}

/// Groups that grow together; each is known by its smallest member.
private struct MergedGroups {
  private var smaller: [Int]

  init(count: Int) { smaller = Array(0..<count) }

  mutating func merge(_ one: Int, _ other: Int) {
    let (one, other) = (root(one), root(other))
    if one != other { smaller[max(one, other)] = min(one, other) }
  }

  private mutating func root(_ member: Int) -> Int {
    var member = member
    while smaller[member] != member {
      smaller[member] = smaller[smaller[member]]
      member = smaller[member]
    }
    return member
  }

  func ofTwoOrMore() -> [[Int]] {
    var copy = self
    var members: [Int: [Int]] = [:]
    for member in smaller.indices { members[copy.root(member), default: []].append(member) }
    return members.keys.sorted().compactMap { root in members[root].flatMap { $0.count > 1 ? $0 : nil } }
  }
}
