import RamureWording

/// A kind of thing an ecosystem is made of: organisation, partnership, solution…
public struct NodeKind: Hashable, Sendable, Identifiable {
  /// What a group of kinds has in common: its place in the story of a map.
  public enum Family: String, CaseIterable, Sendable {
    /// Who acts.
    case actor
    /// What they do together.
    case endeavour
    /// What comes of it.
    case outcome
    /// What it is for, and where.
    case purpose
    /// A kind that a file brought with it.
    case other
  }

  /// A finer kind within a kind: association, foundation, company…
  public struct Subkind: Hashable, Sendable, Identifiable {
    public let id: String
    public let label: LocalizedText

    public init(_ id: String, _ label: LocalizedText) {
      self.id = id
      self.label = label
    }
  }

  public let id: String
  public let family: Family
  public let label: LocalizedText
  public let subkinds: [Subkind]

  public init(_ id: String, family: Family, label: LocalizedText, subkinds: [Subkind] = []) {
    self.id = id
    self.family = family
    self.label = label
    self.subkinds = subkinds
  }

  public func subkind(_ id: String) -> Subkind? {
    subkinds.first { $0.id.isSameText(as: id) }
  }
}
