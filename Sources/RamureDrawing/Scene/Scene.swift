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
  /// What stands above the network: its title, and a line below it.
  let head: [SceneText]
  /// The marks of the network, and those without any relation in rows of their own.
  let network: [SceneMark]
  let apart: SceneRows
  let legendBlocks: [SceneLegendBlock]
  /// The small print.
  let foot: [SceneText]
  /// Thin rules across the page, by their height.
  let rules: [Double]
  let lineWeight: LineWeight

  var marks: [SceneMark] { network + apart.marks }
  var legend: [LegendEntry] { legendBlocks.flatMap(\.entries) }
  /// All texts but names and those beside signs, in the order they are read.
  var texts: [SceneText] { head + apart.texts + legendBlocks.flatMap(\.texts) + foot }

  /// The lines of each style, in the order they are drawn: those of one kind together.
  var linesByStyle: [(style: LineClass, lines: [SceneLine])] {
    var byClass: [String: [SceneLine]] = [:]
    for line in lines { byClass[line.cssClass, default: []].append(line) }
    return lineStyles.map { ($0, byClass[$0.cssClass] ?? []) }
  }

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
  /// What the title stands on.
  let plate: Box?
  let isFaint: Bool
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
  /// The relations it stands for, by their numbers.
  let relations: [Int]
  let cssClass: String
  let tooltip: String
  let route: Route
  /// `nil` for as wide as all.
  let width: Double?
  /// Whether it has no direction though others of its kind have one.
  let isHeadless: Bool
  /// Whether it is so wide that its head grows with it, and stands beyond its end.
  let hasWideHead: Bool
  /// Whether it only lies around what the map is about.
  let isFaint: Bool
  /// What became of it, and the sign that says so.
  var change: MapChanges.Change?
  var badge: ChangeBadge?
}

/// A node on the map.
struct SceneMark: Sendable {
  let id: String
  /// The node it stands for, by its number.
  let node: Int
  /// The class of its kind, and the class its colour comes from.
  let cssClass: String
  let colourClass: String
  let tooltip: String
  let address: String?
  let center: Point
  let radius: Double
  let symbol: Symbol
  let isFocus: Bool
  /// Whether the figure that its size stands for is not stated.
  let isHollow: Bool
  /// Whether it only stands around what the map is about.
  let isFaint: Bool
  let label: SceneText?
  /// The line that ties the mark to a label some way off.
  let leader: Route?
  /// The sign that says what became of it.
  var badge: ChangeBadge?
}
