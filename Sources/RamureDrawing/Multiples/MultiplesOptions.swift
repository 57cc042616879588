import RamureModel
import RamureWording

/// What a reader asks of small multiples of a map: the same map at several dates, side by side.
public struct MultiplesOptions: Sendable {
  /// The dates, a panel for each, in order.
  public var dates: [PartialDate]
  public var layout: LayoutChoice
  public var theme: Theme
  public var language: Language
  /// The heading; `nil` for the ecosystem's own title.
  public var title: String?
  /// What was left out before drawing, in words for the footer.
  public var filters: [LocalizedText]

  public init(
    dates: [PartialDate], layout: LayoutChoice = .automatic, theme: Theme = .light, language: Language = .english,
    title: String? = nil, filters: [LocalizedText] = []
  ) {
    self.dates = dates
    self.layout = layout
    self.theme = theme
    self.language = language
    self.title = title
    self.filters = filters
  }

  /// More panels than this are too small to be told apart on a page.
  public static let mostSteps = 24
}
