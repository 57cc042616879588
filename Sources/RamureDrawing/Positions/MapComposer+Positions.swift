import RamureModel

extension MapComposer {
  /// A map drawn from the very positions it gives: whoever draws the same again from them gets the same map.
  ///
  /// - Throws: the last failure, when no layout succeeded.
  public func lastingComposition(
    of ecosystem: Ecosystem, layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> Composition {
    let draft = try draft(of: ecosystem, layout: layout)
    var options = options
    options.positions = draft.positions
    let final = try MapComposer(options: options).composition(of: ecosystem, layout: layout)
    return Composition(
      scene: final.scene, engine: draft.engine, way: draft.way, failures: draft.failures + final.failures,
      hiddenLabelCount: final.hiddenLabelCount, positions: final.positions, newlyPlacedCount: draft.newlyPlacedCount,
      remarks: final.remarks, scale: final.scale)
  }

  /// Where everything comes to lie, without the time it takes to lead lines around it.
  ///
  /// - Throws: the last failure, when no layout succeeded.
  public func positions(
    of ecosystem: Ecosystem, layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> MapPositions {
    try draft(of: ecosystem, layout: layout).positions
  }

  private func draft(
    of ecosystem: Ecosystem, layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> Composition {
    try composition(of: ecosystem) { request throws(LayoutFailure) in
      guard request.places.isEmpty else {
        return LayoutResult(centers: request.places, routes: request.lines.map { _ in [] })
      }
      var request = request
      // Layers come with their lines; no other engine puts boxes elsewhere for them.
      if request.engine != .dot { request.routes = .straight }
      return try layout(request)
    }
  }
}
