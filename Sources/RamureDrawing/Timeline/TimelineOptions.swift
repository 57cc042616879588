import RamureModel
import RamureWording

/// What a reader asks of a timeline.
public struct TimelineOptions: Sendable {
  public var theme: Theme
  public var language: Language
  /// The heading; `nil` for the ecosystem's own title.
  public var title: String?
  /// The first and the last date shown; `nil` for those of the data.
  public var from: PartialDate?
  public var to: PartialDate?
  /// How many of each kind are shown, those tied to the most others; `nil` for as many as can be read on a page.
  public var most: Int?
  /// What was left out before drawing, in words for the footer.
  public var filters: [LocalizedText]

  public init(
    theme: Theme = .light, language: Language = .english, title: String? = nil, from: PartialDate? = nil,
    to: PartialDate? = nil, most: Int? = nil, filters: [LocalizedText] = []
  ) {
    self.theme = theme
    self.language = language
    self.title = title
    self.from = from
    self.to = to
    self.most = most
    self.filters = filters
  }

  /// How many rows can be read on a page.
  public static let readableRows = 220
  /// More rows than this make no picture.
  public static let mostRows = 2_000
}
