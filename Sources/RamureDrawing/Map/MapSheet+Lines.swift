import RamureModel
import RamureWording

/// What lies below the marks of a map: regions and lines.
extension MapSheet {
  // MARK: - Regions

  func sceneRegions() -> [SceneRegion] {
    guard let communities = options.regions, let groups = style.communities else { return [] }
    return arrangement.regions.map { region in
      let community = communities.all[region.community]
      return SceneRegion(
        id: SceneName.community(community.identity),
        colourClass: style.communityClass(groups.group(of: region.community)),
        tooltip: MapWording.region(name: community.name, members: community.size)[language],
        outlines: region.outlines,
        title: region.title.map {
          SceneText($0.label, role: .region, anchor: .middle, x: $0.box.center.x, top: $0.box.y)
        }, plate: region.title.map { RegionPlate.box(around: $0.box) },
        isFaint: communities.home.map { $0 != region.community } ?? false)
    }
  }

  // MARK: - Lines

  func sceneLines(_ sizing: LineSizing?) -> [SceneLine] {
    var placeOfNode = [Int](repeating: 0, count: ecosystem.nodes.count)
    for (place, node) in arrangement.nodes.enumerated() { placeOfNode[node] = place }
    let names = ecosystem.nodes.map { $0.name.text(language) }
    let ids = ecosystem.nodes.map { SceneName.escaped($0.id) }
    var uses: [String: Int] = [:]
    var lines: [SceneLine] = []
    var numbers: [Int] = []
    let hasHeads = LineWeight(lines: graph.bundles.reduce(0) { $0 + $1.relations.count }).headLength != nil
    lines.reserveCapacity(ecosystem.relations.count)
    for (number, bundle) in graph.bundles.enumerated() {
      let along = arrangement.routes[number]
      let spread = along.isStraight ? 9.0 : 3.2
      let parallel = ParallelLines(bundle, in: ecosystem) { relation in
        options.changes?.relations[relation] != nil || !options.isFaint(relation: relation)
      }
      for (place, line) in parallel.lines.enumerated() {
        let relationNumber = line.relation
        let relation = ecosystem.relations[relationNumber]
        let offset = (Double(place) - Double(parallel.lines.count - 1) / 2) * spread
        let bent = along.bent(by: offset)
        let route = relation.from == bundle.from ? bent : bent.reversed
        let from = placeOfNode[relation.from]
        let to = placeOfNode[relation.to]
        let start = edge(of: relation.from, from, toward: route.departure)
        let end = edge(of: relation.to, to, toward: route.reversed.departure)
        // Between marks that touch nothing is left to trim to: the line runs below them, there for whoever looks for it.
        let head = hasHeads && !relation.isSymmetric ? style.lines[relation.kindNumber].head : nil
        let width = sizing?.widths[relationNumber]
        // The line ends where a wide head begins, if there is so much of it.
        let wide = width.flatMap { width in
          width < WideHead.narrowest ? nil : head.map { WideHead.reach(of: $0, width: width) }
        }.flatMap { route.trimmed(start: start + 0.5, end: end + 2 + $0) }
        let drawn = wide ?? route.trimmed(start: start + 0.5, end: end + 2) ?? route
        let cssClass = style.lineClass(relation.kindNumber)
        // No escaped id holds two underscores in a row: the parts cannot be mistaken for each other.
        let base = "e-\(ids[relation.from])__\(cssClass)__\(ids[relation.to])"
        let use = uses[base, default: 0]
        uses[base] = use + 1
        lines.append(
          SceneLine(
            id: use == 0 ? base : "\(base)__\(use + 1)", relations: line.all, cssClass: cssClass,
            tooltip: MapChanges.tooltip(
              MapWording.line(
                from: names[relation.from], relation: relation.kind.label, to: names[relation.to], role: relation.role,
                start: relation.period.start?.description, end: relation.period.end?.description,
                isSymmetric: relation.isSymmetric, figures: FigureTelling(options).told(of: relation, language),
                count: line.count, language),
              options.changes?.relations[relationNumber], options.changes?.relationNotes[relationNumber], language),
            route: drawn, width: width,
            isHeadless: relation.isSymmetric && style.lines[relation.kindNumber].head != nil, hasWideHead: wide != nil,
            isFaint: options.isFaint(relation: relationNumber)))
        numbers.append(relationNumber)
      }
    }
    return badged(lines, numbers)
  }

  /// How far from its centre a mark ends in a direction.
  private func edge(of node: Int, _ place: Int, toward direction: Point) -> Double {
    style.symbol(of: ecosystem.nodes[node]).edge(toward: direction) * arrangement.radii[place]
  }
}
