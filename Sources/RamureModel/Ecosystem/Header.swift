import RamureWording

/// What an ecosystem says about itself: its title, its date, where its facts come from.
public struct Header: Hashable, Sendable {
  /// A document, a page or a conversation that facts refer to by its id.
  public struct Source: Hashable, Sendable, Identifiable {
    public let id: String
    public let title: String?
    /// One or more addresses, as written.
    public let address: String?

    public init(id: String, title: String? = nil, address: String? = nil) {
      self.id = id
      self.title = title
      self.address = address
    }
  }

  public var title: Name?
  public var summary: Name?
  /// The language the names are written in.
  public var language: Language?
  /// When the data was last true.
  public var date: PartialDate?
  public var sources: [Source]

  public init(
    title: Name? = nil, summary: Name? = nil, language: Language? = nil, date: PartialDate? = nil,
    sources: [Source] = []
  ) {
    self.title = title
    self.summary = summary
    self.language = language
    self.date = date
    self.sources = sources
  }
}
