import RamureWording

/// A map ready to be written: everything on the page with its place, in the order it is drawn.
public struct Scene: Sendable {
  public let extent: Extent
  public let theme: Theme
  public let language: Language
  public let title: String
  /// What a reader who cannot see the map is told.
  public let summary: String
  /// The kinds of node and of relation that are on the map, for their styles.
  let markStyles: [MarkStyle]
  let lineStyles: [LineClass]
  /// What lies behind the lines, in the order it is drawn.
  let regions: [SceneRegion]
  let lines: [SceneLine]
  let marks: [SceneMark]
  let legend: [LegendEntry]
  let texts: [SceneText]
  /// Thin rules across the page, by their height.
  let rules: [Double]
  let lineWeight: LineWeight

  /// How many names are written on the map.
  public var shownLabelCount: Int { marks.count { $0.label != nil } }
  public var markCount: Int { marks.count }
  var showsChanges: Bool { lines.contains { $0.badge != nil } || marks.contains { $0.badge != nil } }
}

/// A community behind its marks.
struct SceneRegion: Sendable {
  let id: String
  let colourClass: String
  let tooltip: String
  /// Closed lines; where one lies within another, it is a hole.
  let outlines: [Route]
  let title: SceneText?
  let isFaint: Bool
}

/// How heavy lines are: the more there are, the lighter.
struct LineWeight: Hashable, Sendable {
  let width: Double
  let opacity: Double
  /// Beyond some thousand lines, heads and dashes only blur.
  let showsDirection: Bool

  init(lines: Int) {
    switch lines {
    case ..<400: (width, opacity, showsDirection) = (1.2, 0.78, true)
    case ..<1_500: (width, opacity, showsDirection) = (0.9, 0.5, true)
    case ..<6_000: (width, opacity, showsDirection) = (0.6, 0.28, false)
    default: (width, opacity, showsDirection) = (0.5, 0.16, false)
    }
  }

  /// How strong the lines of one kind are: a kind with very many would drown the others.
  func opacity(ofKindWith count: Int) -> Double {
    let relief = (300 / Double(max(count, 300))).squareRoot()
    return (opacity * max(relief, 0.4) * 100).rounded() / 100
  }
}

/// The colour that marks of a class have.
struct MarkStyle: Hashable, Sendable {
  let cssClass: String
  let colour: ColourPair
}

/// How lines of a kind of relation look.
struct LineClass: Hashable, Sendable {
  let cssClass: String
  let style: LineStyle
  let opacity: Double
}

/// A relation on the map.
struct SceneLine: Sendable {
  let id: String
  let cssClass: String
  let tooltip: String
  let route: Route
  /// `nil` for as wide as all.
  let width: Double?
  /// Whether it only lies around what the map is about.
  let isFaint: Bool
  /// What became of it, and the sign that says so.
  var change: MapChanges.Change?
  var badge: ChangeBadge?
}

/// A node on the map.
struct SceneMark: Sendable {
  let id: String
  /// The class of its kind, and the class its colour comes from.
  let cssClass: String
  let colourClass: String
  let tooltip: String
  let address: String?
  let center: Point
  let radius: Double
  let symbol: Symbol
  let isFocus: Bool
  /// Whether it only stands around what the map is about.
  let isFaint: Bool
  let label: SceneText?
  /// The line that ties the mark to a label some way off.
  let leader: Route?
  /// The sign that says what became of it.
  var badge: ChangeBadge?
}

/// Lines of text on the page.
struct SceneText: Sendable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  enum Role: String, Sendable {
    case title, subtitle, heading, region, label, caption
  }

  let lines: [String]
  let size: Double
  let bold: Bool
  let role: Role
  let anchor: Anchor
  /// Where the first line's baseline begins, has its middle, or ends.
  let origin: Point

  init(_ label: Label, role: Role, anchor: Anchor, x: Double, top: Double) {
    lines = label.lines
    size = label.size
    bold = label.bold
    self.role = role
    self.anchor = anchor
    // The letters of a line sit a little below its middle.
    origin = Point(x, top + label.size * 0.93)
  }

  init(_ text: String, size: Double, bold: Bool = false, role: Role, anchor: Anchor = .start, x: Double, top: Double) {
    self.init(Label(lines: [text], size: size, bold: bold), role: role, anchor: anchor, x: x, top: top)
  }
}

/// A sign of the legend with what it means.
struct LegendEntry: Sendable {
  enum Sign: Sendable {
    case mark(Symbol, colourClass: String, radius: Double)
    case line(cssClass: String)
    case wideLine(cssClass: String, width: Double)
    case region(colourClass: String)
    case badge(MapChanges.Change)
  }

  let sign: Sign
  let center: Point
  let text: SceneText
}
