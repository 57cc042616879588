import RamureModel

/// Finds nodes that may be one and the same, written twice.
///
/// Two nodes of one family of kinds look alike when a name of the one and a name of the other have the same words, whatever
/// their order, capitals, accents and punctuation; articles do not count. "Fondation Macif" and "La fondation MACIF" look
/// alike, "Enquête 2011" and "Enquête 2012" do not.
public struct SimilarNames: Sendable {
  /// Words too small to tell one name from another.
  private static let articles: Set<String> = ["le", "la", "les", "l", "the", "a", "an", "de", "du", "des", "d", "of"]

  public init() {}

  /// The groups of nodes that look alike, each ascending, by their first member. A node is in one group at most.
  ///
  /// O(n log n) time in the length of all names.
  public func groups(in ecosystem: Ecosystem) -> [[Int]] {
    let families = ecosystem.vocabulary.nodeKinds.map { NodeKind.Family.allCases.firstIndex(of: $0.family) ?? 0 }
    var first: [Key: Int] = [:]
    var groups = MergedGroups(count: ecosystem.nodes.count)
    for node in ecosystem.nodes {
      let name = node.name
      for text in Set([name.main, name.english, name.french].compactMap(\.self)) {
        let words = Self.words(of: text)
        guard !words.isEmpty else { continue }
        let key = Key(family: families[node.kindNumber], words: words)
        if let other = first[key] {
          groups.merge(other, node.number)
        } else {
          first[key] = node.number
        }
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
    let words: [String]
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
