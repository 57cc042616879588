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

  /// A map, and how it came about.
  public struct Composition: Sendable {
    public let scene: Scene
    /// The engine that computed the positions.
    public let engine: LayoutEngine
    /// What went wrong with the layouts tried before, in order.
    public let failures: [LayoutFailure]
    public let hiddenLabelCount: Int
  }

  /// Draws the ecosystem.
  ///
  /// - Parameter layout: computes positions. Called again with a faster request after a failure.
  /// - Throws: the last failure, when no layout succeeded.
  public func composition(
    of ecosystem: Ecosystem, layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> Composition {
    let graph = MapGraph(ecosystem)
    let marks = MapMarks(graph, options: options)
    let style = MapStyle(ecosystem, colouring: options.colouring)
    let drawn = graph.connected
    let focus = Set(options.focus)
    let reaches = ecosystem.nodes.map { node in
      // The ring around a mark in focus takes room of its own.
      marks.sizing.radii[node.number] * style.symbol(of: node).reach + (focus.contains(node.number) ? 5 : 0)
    }

    var places = [Int](repeating: 0, count: ecosystem.nodes.count)
    for (place, node) in drawn.enumerated() { places[node] = place }
    let plan = LayoutPlan(
      choice: options.layout, boxes: drawn.map { marks.box($0, reach: reaches[$0]) },
      lines: graph.bundles.map { LayoutRequest.Line(from: places[$0.from], to: places[$0.to]) },
      labelled: marks.isLabelled)
    let (result, engine, failures) = try firstResult(of: plan, layout)

    let arrangement = MapArrangement(
      marks: marks, nodes: drawn, reaches: reaches, result: result, top: PageHead.height(options: options))
    let sheet = MapSheet(
      options: options, graph: graph, marks: marks, style: style, arrangement: arrangement, engine: engine,
      reaches: reaches)
    return Composition(
      scene: sheet.scene(), engine: engine, failures: failures, hiddenLabelCount: sheet.hiddenLabelCount)
  }

  private func firstResult(
    of plan: LayoutPlan, _ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> (LayoutResult, LayoutEngine, [LayoutFailure]) {
    var failures: [LayoutFailure] = []
    for request in plan.attempts {
      if request.boxes.isEmpty { return (LayoutResult(centers: [], routes: []), request.engine, []) }
      do {
        let result = try layout(request)
        if result.fits(request) { return (result, request.engine, failures) }
        failures.append(.refused("positions"))
      } catch {
        failures.append(error)
      }
    }
    throw failures[failures.count - 1]
  }
}
