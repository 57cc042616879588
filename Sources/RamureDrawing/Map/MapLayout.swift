import RamureWording

/// Has the nodes of a map laid out: the layouts to try, in turn, until one succeeds.
struct MapLayout {
  let marks: MapMarks
  /// The nodes that are laid out, and how far the mark of every node reaches.
  let nodes: [Int]
  let reaches: [Double]
  let options: MapOptions

  /// A layout, and how it came about.
  struct Outcome {
    let drawing: NaturalDrawing
    /// The names of the communities, by their places.
    let titles: [Label?]
    let engine: LayoutEngine
    let way: MapComposer.Way
    let failures: [LayoutFailure]
    /// How many had no known place while others had.
    var newlyPlacedCount = 0
  }

  private var graph: MapGraph { marks.graph }

  /// - Throws: the last failure, when no layout succeeded.
  func outcome(_ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult) throws(LayoutFailure) -> Outcome {
    var places = [Int](repeating: 0, count: graph.ecosystem.nodes.count)
    for (place, node) in nodes.enumerated() { places[node] = place }
    let boxes = nodes.map { marks.box($0, reach: reaches[$0]) }
    let lines = graph.bundles.map { LayoutRequest.Line(from: places[$0.from], to: places[$0.to]) }
    let communityOfBox = options.regions.map { communities in nodes.map { communities.communityOfNode[$0] } }
    let titles =
      options.regions.map {
        RegionTitles(
          $0, boxes: boxes, communityOfBox: communityOfBox ?? [], isLabelled: marks.isLabelled,
          language: options.language
        ).labels
      } ?? []
    // Layers keep the room for names of clusters as well; marks without names are spread anew afterwards.
    let named = marks.isLabelled ? titles.indices.filter { titles[$0] != nil } : []
    let plan = LayoutPlan(
      choice: options.layout, boxes: boxes, lines: lines, labelled: marks.isLabelled,
      clusters: communityOfBox.map { $0 + named.map { $0 } }, titles: named.compactMap { titles[$0]?.extent })
    var failures: [LayoutFailure] = []
    var attempts = plan.attempts[...]
    func outcome(_ drawing: NaturalDrawing, _ engine: LayoutEngine, _ way: MapComposer.Way = .whole) -> Outcome {
      Outcome(drawing: drawing, titles: titles, engine: engine, way: way, failures: failures)
    }
    func plain(_ result: LayoutResult) -> NaturalDrawing {
      NaturalDrawing(
        marks: marks, nodes: nodes, reaches: reaches, result: result, titles: titles,
        named: result.centers.count > nodes.count ? named : [])
    }
    if let positions = options.positions,
      let kept = KeptPlaces(
        positions, marks: marks, nodes: nodes, boxes: boxes, reaches: reaches, lines: lines,
        communityOfBox: communityOfBox, titles: titles, communities: options.regions)
    {
      let ways =
        plan.leadsCurves
        ? routes(kept.routingBoxes(), around: kept.centers, kept.titleBoxes, lines, layout, &failures) : []
      var outcome = outcome(
        NaturalDrawing(marks: marks, nodes: nodes, reaches: reaches, kept: kept, routes: ways), plan.engine, .kept)
      outcome.newlyPlacedCount = kept.newCount
      return outcome
    }
    if let communityOfBox, !boxes.isEmpty {
      let kept = attempts.prefix { plan.keepsClusters && $0.engine == plan.engine }
      attempts = attempts.dropFirst(kept.count)
      if let (result, engine) = firstResult(of: kept, layout, &failures) { return outcome(plain(result), engine) }
      let engine = plan.keepsClusters ? .sfdp : plan.engine
      let islands = IslandLayout(
        islands: IslandMembers(communityOfBox: communityOfBox), boxes: boxes, lines: lines, titles: titles,
        isLabelled: marks.isLabelled, engine: engine)
      do {
        let result = try islands.result(layout)
        let routes =
          plan.leadsCurves
          ? self.routes(boxes, around: result.centers, result.titleBoxes, lines, layout, &failures) : []
        return outcome(
          NaturalDrawing(marks: marks, nodes: nodes, reaches: reaches, islands: result, routes: routes), engine,
          .byCommunity)
      } catch {
        failures.append(error)
      }
    }
    if boxes.isEmpty { return outcome(plain(LayoutResult(centers: [], routes: [])), plan.engine) }
    if let (result, engine) = firstResult(of: attempts, layout, &failures) { return outcome(plain(result), engine) }
    throw failures[failures.count - 1]
  }

  /// The ways of the lines around all boxes and all names of communities; none where they cannot be had.
  private func routes(
    _ boxes: [Extent], around centers: [Point], _ titleBoxes: [Box?], _ lines: [LayoutRequest.Line],
    _ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult, _ failures: inout [LayoutFailure]
  ) -> [Route?] {
    guard !boxes.isEmpty else { return [] }
    let titles = titleBoxes.compactMap { $0 }
    var request = LayoutRequest(
      engine: .neato, routes: .curved, separatesBoxes: false,
      boxes: boxes + titles.map { Extent($0.width, $0.height) }, lines: lines)
    request.places = centers + titles.map(\.center)
    do throws(LayoutFailure) {
      let result = try layout(request)
      guard result.fits(request) else { throw .refused("positions") }
      let shift = request.places[0] - result.centers[0]
      return result.routes.map { points in Route(controlPoints: points.map { $0 + shift }) }
    } catch {
      failures.append(error)
      return []
    }
  }

  private func firstResult(
    of attempts: ArraySlice<LayoutRequest>,
    _ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult, _ failures: inout [LayoutFailure]
  ) -> (LayoutResult, LayoutEngine)? {
    for request in attempts {
      do throws(LayoutFailure) {
        let result = try layout(request)
        guard result.fits(request) else { throw .refused("positions") }
        return (narrower(result, of: request, layout) ?? result, request.engine)
      } catch {
        failures.append(error)
      }
    }
    return nil
  }

  /// Layers that run from left to right, where from the top down they are so wide that names could not be read: then each
  /// takes the height of its names instead of their width.
  ///
  /// `nil` where that is no better, or takes too long.
  private func narrower(
    _ result: LayoutResult, of request: LayoutRequest,
    _ layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) -> LayoutResult? {
    func width(_ result: LayoutResult) -> Double {
      let edges = zip(result.centers, request.boxes).map { ($0.x - $1.width / 2, $0.x + $1.width / 2) }
      return (edges.map(\.1).max() ?? 0) - (edges.map(\.0).min() ?? 0)
    }
    guard request.engine == .dot, marks.isLabelled, width(result) > Self.widestLayers else { return nil }
    var turned = request
    turned.isTurned = true
    guard let other = try? layout(turned), other.fits(turned), width(other) < width(result) else { return nil }
    return other
  }

  /// Names written at six tenths of their size are the smallest that can be read.
  private static let widestLayers = (MapPage.widest - 2 * MapPage.margin) / 0.6
}
