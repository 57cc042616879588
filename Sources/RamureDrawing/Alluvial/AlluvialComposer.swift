import RamureModel
import RamureWording

/// Draws communities over time: which went on, which parted, which joined, who came and who left.
///
/// A column for each date, a block for each community, as high as it has members; ribbons are members who go on, in the
/// same community or in another. Arrivals fade in, departures fade out. A community keeps its colour and has its name
/// written once.
///
/// Source: Rosvall and Bergstrom 2010, doi:10.1371/journal.pone.0008694.
public struct AlluvialComposer: Sendable {
  public var theme: Theme
  public var language: Language
  /// The heading; `nil` for the ecosystem's own title.
  public var title: String?
  /// What else the footer has to say.
  public var notes: [LocalizedText]

  public init(theme: Theme = .light, language: Language = .english, title: String? = nil, notes: [LocalizedText] = []) {
    self.theme = theme
    self.language = language
    self.title = title
    self.notes = notes
  }

  /// - Parameters:
  ///   - series: at least one date, with at least one community.
  ///   - ecosystem: whose they are, for the heading and the sources.
  public func chart(of series: CommunitySeries, in ecosystem: Ecosystem) -> Chart {
    AlluvialSheet(series: series, ecosystem: ecosystem, composer: self).chart()
  }
}
