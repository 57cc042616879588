import RamureModel
import RamureWording

/// What a reader asks of a map.
public struct MapOptions: Sendable {
  /// What the colour of a mark tells.
  public enum Colouring: Hashable, Sendable {
    case kind
    case subkind
    /// The territory it is active in.
    case territory
    /// The community it belongs to: that of `communities`.
    case community
    case attribute(String)
    /// Figures that were computed, one a node, in steps from low to high.
    case figures([Double?], Meaning)
    /// Groups that were computed, by their names, one a node.
    case groups([LocalizedText?], Meaning)
  }

  /// What the area of a mark tells.
  public enum Sizing: Hashable, Sendable {
    /// How many others it is tied to.
    case degree
    case attribute(String)
    /// Figures that were computed, one a node; those below 0 are drawn as none.
    case figures([Double?], Meaning)
  }

  /// Figures, one a relation, from 0 up: the width of its line is in proportion; `nil` for one that is not stated.
  public struct Widths: Hashable, Sendable {
    public let figures: [Double?]
    public let title: LocalizedText

    public init(_ figures: [Double?], title: LocalizedText) {
      self.figures = figures
      self.title = title
    }
  }

  /// The communities that make regions.
  var regions: MapCommunities? { marksAreCommunities ? nil : communities }

  /// What figures say, for the legend.
  public struct Meaning: Hashable, Sendable {
    public let title: LocalizedText
    public let definition: LocalizedText?

    public init(title: LocalizedText, definition: LocalizedText?) {
      self.title = title
      self.definition = definition
    }
  }

  public var layout: LayoutChoice
  public var colouring: Colouring
  public var sizing: Sizing
  public var theme: Theme
  public var language: Language
  /// The heading; `nil` for the ecosystem's own title.
  public var title: String?
  /// The date the map is of; `nil` for that of the data.
  public var date: PartialDate?
  /// What was left out before drawing, in words for the footer.
  public var filters: [LocalizedText]
  /// Marks the map is about; they are ringed.
  public var focus: [Int]
  /// What stands in full, the rest faded; `nil` where all is alike.
  public var emphasis: MapEmphasis?
  /// The communities that are kept together, drawn as regions and named.
  public var communities: MapCommunities?
  /// Whether each mark is a community, and each line all the ties between two: see `CommunityGraph`. There are no regions
  /// then.
  public var marksAreCommunities: Bool
  /// What the width of a line tells; `nil` where all are alike.
  public var widths: Widths?
  /// The attribute of relations that the widths are from, where they are from one.
  public var widthAttribute: String?
  /// What stands below the heading; `nil` for the numbers of nodes and relations.
  public var subtitle: LocalizedText?
  /// Where those lie who were on an earlier map: they stay there, and new ones are put beside their neighbours.
  public var positions: MapPositions?
  /// What came, went or changed since an earlier version; `nil` where nothing is compared.
  public var changes: MapChanges?

  public init(
    layout: LayoutChoice = .automatic, colouring: Colouring = .kind, sizing: Sizing = .degree, theme: Theme = .light,
    language: Language = .english, title: String? = nil, date: PartialDate? = nil, filters: [LocalizedText] = [],
    focus: [Int] = [], communities: MapCommunities? = nil, marksAreCommunities: Bool = false, widths: Widths? = nil,
    subtitle: LocalizedText? = nil
  ) {
    self.layout = layout
    self.colouring = colouring
    self.sizing = sizing
    self.theme = theme
    self.language = language
    self.title = title
    self.date = date
    self.filters = filters
    self.focus = focus
    self.communities = communities
    self.marksAreCommunities = marksAreCommunities
    self.widths = widths
    self.subtitle = subtitle
  }
}
