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

  /// What the section of a file is called that holds the nodes of a kind.
  package struct Section: Hashable, Sendable {
    /// Its names, the documented one first. Case and accents do not matter.
    package let english: [String]
    package let french: [String]
    /// Words that people write for it and that are none of its names: it is suggested then.
    package let synonyms: [String]

    /// - Parameter synonyms: parted by spaces.
    init(en english: String..., fr french: [String], synonyms: String) {
      self.english = english
      self.french = french
      self.synonyms = synonyms.split(separator: " ").map { String($0) }
    }
  }

  public let id: String
  public let family: Family
  public let label: LocalizedText
  public let subkinds: [Subkind]
  /// The section of a file that holds the nodes of the kind; `nil` for kinds of actors, who share one, and for a file’s own,
  /// whose section is called after them.
  package let section: Section?

  public init(_ id: String, family: Family, label: LocalizedText, subkinds: [Subkind] = []) {
    self.init(id, family: family, label: label, subkinds: subkinds, section: nil)
  }

  init(_ id: String, family: Family, label: LocalizedText, subkinds: [Subkind] = [], section: Section?) {
    self.section = section
    self.id = id
    self.family = family
    self.label = label
    self.subkinds = subkinds
  }

  public func subkind(_ id: String) -> Subkind? {
    subkinds.first { $0.id.isSameText(as: id) }
  }
}
