import RamureModel

/// What a page that explores a map has to know of how the map was drawn: which mark and which line of the picture stands
/// for what, and what else each could look like.
package struct ExplorerDrawing: Sendable {
  /// The mark of a node on the page.
  package struct Mark: Sendable {
    package let node: Int
    package let x: Double
    package let y: Double
    package let radius: Double
  }

  /// How a kind of relation looks.
  package struct LineLook: Sendable {
    package let colour: ColourPair
    package let dashes: [Double]
    /// What its head is called; `nil` for a kind without direction.
    package let head: String?
  }

  package let width: Double
  package let height: Double
  /// In the order the picture has them.
  package let marks: [Mark]
  /// The relations each line of the picture stands for, in its order.
  package let lines: [[Int]]
  /// How each kind of the vocabulary looks.
  package let kinds: [KindStyle]
  package let relationKinds: [LineLook]
  /// The colour of each community.
  package let communities: [ColourPair]
  /// The edges of the region of each community, as SVG writes a way; empty for one without region.
  package let regions: [String]

  /// The corner of the sheet that places are counted from.
  package let corner: (x: Double, y: Double)
  /// How wide and high the sheet is, and how large marks are drawn on it.
  package let sheet: (width: Double, height: Double, scale: Double)
  /// The nodes that stand in rows of their own.
  package let apart: [Int]

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
  package static func corners(of symbol: Symbol) -> [(x: Double, y: Double)] { symbol.corners.map { ($0.x, $0.y) } }

  /// The colours a page may give to groups and to steps from low to high, and to what has neither.
  package static let groupColours = Palette.groups
  package static let stepColours = Palette.steps
  package static let plainColour = Palette.grey
}
