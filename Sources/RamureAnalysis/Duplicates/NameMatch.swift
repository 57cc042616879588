/// How two names agree and differ, word by word, and what that makes.
struct NameMatch: Sendable {
  /// What words of one have to do with words of the other.
  enum Tie: Sendable {
    case same
    /// A letter added, dropped, changed, or two swapped.
    case slip
    case plural, synonym, abbreviation, acronym
    /// The same letters, spaced otherwise.
    case spacing
    /// An article mistyped, which says nothing.
    case trifle
  }

  struct Part: Sendable {
    let tie: Tie
    /// By places in the names; one word each but for acronyms and spacing.
    let first: Range<Int>
    let second: Range<Int>
  }

  var parts: [Part] = []
  /// The places of words that only one of the two has.
  var onlyFirst: [Int] = []
  var onlySecond: [Int] = []
  /// From 0 to 1.
  var score = 0.0

  /// Whether the words that are the same come in another order.
  var isReordered: Bool {
    let places = parts.filter { $0.tie != .trifle }.sorted { $0.first.lowerBound < $1.first.lowerBound }
      .map(\.second.lowerBound)
    return zip(places, places.dropFirst()).contains { $0 > $1 }
  }
}
