import RamureAnalysis
import RamureModel
import RamureWording

/// All that is known of one actor, partnership or solution, in sections of lines: what every form shows, in this order.
public struct Card: Sendable {
  /// The id of the node, and its number in the part that was looked at.
  public let id: String
  public let node: Int
  /// What it is called, and what it is.
  public let name: LocalizedText
  public let kind: LocalizedText
  /// Those that have something to tell.
  public let sections: [Section]
  /// Its figures as they were taken, one for each measure that has some.
  public let figures: [Figure]
  /// The community it belongs to with others; `nil` where it has none, or where nobody looked.
  public let community: Community?
  /// What would be lost without it; `nil` where nobody looked.
  public let departure: Departure?
  /// What it looks like, in images that were taken in.
  public let images: [EmbeddedImage]
  /// The relations that it is an end of, in the order they are told.
  public let relations: [Int]

  /// What a section is about; sections come in the order of the cases.
  public enum Topic: String, CaseIterable, Sendable {
    /// Its names, what it is, when it was there, its stages.
    case short
    /// What its author wrote of it: notes, addresses, pictures, amounts, attributes.
    case written
    /// Who takes part in it, as what, since when.
    case participants
    case relations, figures, community
    /// What hangs on it.
    case departure
    case sources
  }

  /// Lines under a heading.
  public struct Section: Sendable {
    public let topic: Topic
    public let heading: LocalizedText
    public let lines: [Line]
  }

  /// A line: what it is of, what it says, who says so.
  public struct Line: Sendable {
    /// Several lines in a row may have the same: it is written once, above them.
    public var label: LocalizedText?
    public var runs: [Run]
    /// The ids of the sources.
    public var sources: [String] = []
    /// The relation that it tells of, by its number.
    public var relation: Int?
  }

  /// A piece of a line.
  public enum Run: Hashable, Sendable {
    case text(LocalizedText)
    /// To the web or a mailbox.
    case link(String, address: String)
    /// The name of another that may have a card.
    case node(LocalizedText, id: String)

    public var text: LocalizedText {
      switch self {
      case .text(let text), .node(let text, _): text
      case .link(let text, _): LocalizedText(verbatim: text)
      }
    }
  }

  /// A figure, and its place among those of all.
  public struct Figure: Sendable {
    public let metric: Metric
    let value: Table.Cell
    /// `nil` where a high figure does not mean more.
    public let rank: KeyActorSurvey.Rank?
    /// How many have such a figure.
    public let total: Int
  }
}

extension Card.Line {
  init(_ text: LocalizedText, under label: LocalizedText? = nil, sources: [String] = []) {
    self.init(label: label, runs: [.text(text.inertLine)], sources: sources)
  }

  /// The line without its label.
  public var text: LocalizedText {
    LocalizedText(en: runs.map(\.text.english).joined(), fr: runs.map(\.text.french).joined())
  }

  /// "[S1, S2]"; empty where nothing is cited.
  var citation: String {
    sources.isEmpty ? "" : " [\(sources.map(\.inertLine).joined(separator: ", "))]"
  }
}
