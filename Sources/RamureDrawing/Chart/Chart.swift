import RamureWording

/// A picture other than a map, ready to be written: a timeline, small multiples of a map, communities over time.
public struct Chart: Sendable {
  public let extent: Extent
  public let theme: Theme
  public let language: Language
  public let title: String
  /// What a reader who cannot see the picture is told.
  public let summary: String
  /// The colours that things of the picture have, by their class.
  let colours: [MarkStyle]
  /// Everything on the page, in the order it is drawn and read: the heading first.
  let items: [ChartItem]

  /// - Parameters:
  ///   - extent: the page with a heading of one line; it grows, and all below goes lower, with one that takes more.
  ///   - items: everything below the heading.
  init(
    extent: Extent, theme: Theme, language: Language, head: PageHead, summary: String, colours: [MarkStyle],
    items: [ChartItem]
  ) {
    let lower = head.bottom - PageHead.usual
    self.extent = Extent(extent.width, extent.height + lower.rounded(.up))
    self.theme = theme
    self.language = language
    title = head.title
    self.summary = summary
    self.colours = colours
    self.items =
      head.texts.map { .text($0) } + (lower > 0 ? [.group(ChartGroup("below", lower: lower, items: items))] : items)
  }
}

/// Something on a picture.
indirect enum ChartItem: Sendable {
  case group(ChartGroup)
  case shape(ChartShape)
  case text(SceneText)
}

/// Things that belong together: pointed at, they tell what they are.
struct ChartGroup: Sendable {
  var id: String?
  var cssClass: String
  var tooltip: String?
  var address: String?
  /// How far down everything in it goes.
  var lower: Double
  var items: [ChartItem]

  init(
    _ cssClass: String, id: String? = nil, tooltip: String? = nil, address: String? = nil, lower: Double = 0,
    items: [ChartItem]
  ) {
    self.lower = lower
    self.cssClass = cssClass
    self.id = id
    self.tooltip = tooltip
    self.address = address
    self.items = items
  }
}

/// A shape with the classes that say how it looks.
struct ChartShape: Sendable {
  enum Form: Sendable {
    case box(Box, corner: Double)
    case line(Route)
    case area(Route)
    case symbol(Symbol, center: Point, radius: Double)
    /// Many straight lines that look alike.
    case strokes([Route])
  }

  let form: Form
  let cssClass: String
  /// `nil` for as opaque as its class.
  var opacity: Double?

  init(_ form: Form, _ cssClass: String, opacity: Double? = nil) {
    self.form = form
    self.cssClass = cssClass
    self.opacity = opacity
  }

  static func line(_ from: Point, _ to: Point, _ cssClass: String) -> ChartShape {
    ChartShape(.line(Route(from: from, to: to)), cssClass)
  }
}

extension ChartItem {
  static func box(_ box: Box, corner: Double = 0, _ cssClass: String, opacity: Double? = nil) -> ChartItem {
    .shape(ChartShape(.box(box, corner: corner), cssClass, opacity: opacity))
  }

  static func line(_ from: Point, _ to: Point, _ cssClass: String) -> ChartItem {
    .shape(.line(from, to, cssClass))
  }

  /// All texts and shapes in it, at whatever depth. Nesting is ours, not the data's: it is a few groups deep.
  var leaves: [ChartItem] {
    if case .group(let group) = self { return group.items.flatMap(\.leaves) }
    return [self]
  }
}
