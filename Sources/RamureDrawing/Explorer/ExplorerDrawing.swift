import RamureModel

/// What a page that explores a map has to know of how the map was drawn: which mark and which line of the picture stands
/// for what, and what else each could look like.
public struct ExplorerDrawing: Sendable {
  /// The mark of a node on the page.
  public struct Mark: Sendable {
    public let node: Int
    public let x: Double
    public let y: Double
    public let radius: Double
  }

  /// How a kind of relation looks.
  public struct LineLook: Sendable {
    public let colour: ColourPair
    public let dashes: [Double]
    /// What its head is called; `nil` for a kind without direction.
    public let head: String?
  }

  public let width: Double
  public let height: Double
  /// In the order the picture has them.
  public let marks: [Mark]
  /// The relations each line of the picture stands for, in its order.
  public let lines: [[Int]]
  /// How each kind of the vocabulary looks.
  public let kinds: [KindStyle]
  public let relationKinds: [LineLook]
  /// The colour of each community.
  public let communities: [ColourPair]
  /// The edges of the region of each community, as SVG writes a way; empty for one without region.
  public let regions: [String]

  /// The corner of the sheet that places are counted from.
  public let corner: (x: Double, y: Double)
  /// How wide and high the sheet is, and how large marks are drawn on it.
  public let sheet: (width: Double, height: Double, scale: Double)
  /// The nodes that stand in rows of their own.
  public let apart: [Int]

  /// - Parameter positions: where everybody came to lie.
  init(_ scene: Scene, _ style: MapStyle, _ communities: MapCommunities?, positions: MapPositions) {
    let kept = scene.network.lazy.compactMap { mark in
      positions.place(ofNode: style.ecosystem.nodes[mark.node].id).map { (mark.center.x - $0.x, mark.center.y - $0.y) }
    }
    sheet = (positions.width, positions.height, positions.scale)
    corner = kept.first ?? (0, 0)
    apart = scene.apart.marks.map(\.node)
    (width, height) = (scene.extent.width, scene.extent.height)
    marks = scene.marks.map { Mark(node: $0.node, x: $0.center.x, y: $0.center.y, radius: $0.radius) }
    lines = scene.linesByStyle.flatMap { $0.lines.map(\.relations) }
    kinds = style.kinds
    relationKinds = style.lines.map { LineLook(colour: $0.colour, dashes: $0.dashes, head: $0.head?.rawValue) }
    let groups = communities.map(CommunityGroups.init)
    self.communities =
      communities?.all.indices.map { community in
        groups.flatMap { $0.colour(of: community) } ?? Palette.grey
      } ?? []
    var paths: [String: String] = [:]
    for region in scene.regions {
      paths[region.id] = region.outlines.map { SVGText.path($0) + "Z" }.joined()
    }
    regions = communities?.all.map { paths[SceneName.community($0.identity)] ?? "" } ?? []
  }

  /// The corners of a shape around its middle, for a mark of radius 1; none for round ones.
  public static func corners(of symbol: Symbol) -> [(x: Double, y: Double)] { symbol.corners.map { ($0.x, $0.y) } }

  /// The colours a page may give to groups and to steps from low to high, and to what has neither.
  public static let groupColours = Palette.groups
  public static let stepColours = Palette.steps
  public static let plainColour = Palette.grey
}
