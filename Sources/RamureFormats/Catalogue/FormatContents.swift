import RamureWording

/// What a format has a place for. What an ecosystem says beyond that is lost in it, and its writer says so.
public struct FormatContents: OptionSet, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The title, the summary and the date of the ecosystem.
  public static let header = FormatContents(rawValue: 1 << 0)
  /// The titles and addresses of the sources.
  public static let sourceList = FormatContents(rawValue: 1 << 1)
  /// Labels, families and rules of kinds of one’s own, and stages of one’s own.
  public static let vocabulary = FormatContents(rawValue: 1 << 2)
  /// The kind of each node and of each relation.
  public static let kinds = FormatContents(rawValue: 1 << 3)
  /// Finer kinds, several where need be.
  public static let subkinds = FormatContents(rawValue: 1 << 4)
  /// A name beside the id.
  public static let names = FormatContents(rawValue: 1 << 5)
  /// Names in English and in French beside the main one.
  public static let translations = FormatContents(rawValue: 1 << 6)
  /// When nodes and relations began and ended.
  public static let dates = FormatContents(rawValue: 1 << 7)
  /// The stages of a node, with their dates.
  public static let stages = FormatContents(rawValue: 1 << 8)
  /// Which sources state a node or a relation.
  public static let sources = FormatContents(rawValue: 1 << 9)
  /// What else a node says of itself.
  public static let nodeAttributes = FormatContents(rawValue: 1 << 10)
  /// What else a relation says of itself, its role among it.
  public static let relationAttributes = FormatContents(rawValue: 1 << 11)
  /// The weight of a relation.
  public static let weights = FormatContents(rawValue: 1 << 12)
  /// Nodes without a relation.
  public static let isolates = FormatContents(rawValue: 1 << 13)
  /// The language the names are in.
  public static let language = FormatContents(rawValue: 1 << 14)

  public static let everything = FormatContents(rawValue: 1 << 15 - 1)
}
