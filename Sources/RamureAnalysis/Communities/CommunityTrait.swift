import RamureWording

/// What a community has more of than the rest: a kind, a finer kind, a territory, a need.
public struct CommunityTrait: Hashable, Sendable {
  /// What of.
  public enum Aspect: Hashable, Sendable {
    case kind(id: String, label: LocalizedText)
    case subkind(id: String, label: LocalizedText)
    /// A territory, a need, a usage, or what the file's own vocabulary has of the sort. `id` is `nil` where only an attribute
    /// names it.
    case near(kind: String, kindLabel: LocalizedText, id: String?, name: LocalizedText)
  }

  public let aspect: Aspect
  /// How many members have it.
  public let count: Int
  /// Out of how many members of which the file says something of the sort.
  public let known: Int
  /// The part of the whole view that has it, out of all of which the file says something of the sort.
  public let shareOverAll: Double
  /// How likely chance alone would bring so many or more.
  public let probability: Double

  public var share: Double { Double(count) / Double(known) }
}
