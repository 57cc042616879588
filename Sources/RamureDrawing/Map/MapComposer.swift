import RamureModel
import RamureWording

/// Makes a map of an ecosystem: chooses a layout, has it computed, places names, explains the signs.
///
/// ```swift
/// let composer = MapComposer(options: MapOptions(language: .french))
/// let map = try composer.composition(of: ecosystem, layout: GraphvizLayout().result(of:))
/// let svg = SVGWriter().svg(of: map.scene)
/// ```
public struct MapComposer: Sendable {
  public let options: MapOptions

  public init(options: MapOptions) {
    self.options = options
  }

  /// How positions come about.
  public enum Way: Sendable {
    case whole
    /// Each community was laid out by itself.
    case byCommunity
    /// Everybody lies where an earlier map had them.
    case kept
  }

  /// A map, and how it came about.
  public struct Composition: Sendable {
    public let scene: Scene
    /// The engine that computed the positions.
    public let engine: LayoutEngine
    /// How the positions came about.
    public let way: Way
    /// What went wrong with the layouts tried before, in order.
    public let failures: [LayoutFailure]
    public let hiddenLabelCount: Int
    /// Where everything came to lie, but those who stand in rows apart.
    public let positions: MapPositions
    /// How many of them were put where there was no place known, though others had one.
    public let newlyPlacedCount: Int
    /// What a reader has to know of the figures on the map; said in its small print.
    public let remarks: [LocalizedText]
    /// How much of their size marks and names are drawn at, so that all of it fits on the page.
    public let scale: Double
  }

  /// What a page that explores a map has to know of how it was drawn.
  package func drawing(of ecosystem: Ecosystem, _ composition: Composition) -> ExplorerDrawing {
    ExplorerDrawing(
      composition.scene, MapStyle(ecosystem, options: options), options.communities, positions: composition.positions)
  }

  /// Draws the ecosystem.
  ///
  /// - Parameter layout: computes positions. Called again with a faster request after a failure.
  /// - Throws: the last failure, when no layout succeeded.
  public func composition(
    of ecosystem: Ecosystem, layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> Composition {
    let graph = MapGraph(ecosystem, positions: options.positions)
    let marks = MapMarks(graph, options: options)
    let style = MapStyle(ecosystem, options: options)
    let focus = Set(options.focus)
    let reaches = ecosystem.nodes.map { node in
      // The ring around a mark in focus and the sign of what changed take room of their own.
      marks.sizing.radii[node.number] * style.symbol(of: node).reach + (focus.contains(node.number) ? 5 : 0)
        + (options.changes?.nodes[node.number] == nil ? 0 : 5)
    }
    let outcome = try MapLayout(marks: marks, nodes: graph.laidOut, reaches: reaches, options: options)
      .outcome(layout)
    let arrangement = MapArrangement(
      marks: marks, nodes: graph.laidOut, reaches: reaches, natural: outcome.drawing,
      communities: options.regions, titles: outcome.titles
    ) { PageHead(ecosystem, options: options, width: $0).bottom }
    let sheet = MapSheet(
      options: options, graph: graph, marks: marks, style: style, arrangement: arrangement, outcome: outcome,
      reaches: reaches)
    return Composition(
      scene: sheet.scene(), engine: outcome.engine, way: outcome.way, failures: outcome.failures,
      hiddenLabelCount: sheet.hiddenLabelCount, positions: arrangement.positions(of: graph, options: options),
      newlyPlacedCount: outcome.newlyPlacedCount, remarks: sheet.remarks, scale: arrangement.shrink)
  }
}
