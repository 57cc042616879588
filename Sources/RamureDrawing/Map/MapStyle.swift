import RamureModel

/// Which shape and colour everything on one map has.
struct MapStyle {
  let ecosystem: Ecosystem
  let kinds: [KindStyle]
  let lines: [LineStyle]
  let colouring: NodeColouring
  /// How the communities behind the marks look, where the map has them.
  let communities: CommunityGroups?
  private let drawsRegions: Bool
  private let coloursCommunities: Bool

  init(_ ecosystem: Ecosystem, options: MapOptions) {
    self.ecosystem = ecosystem
    kinds = KindStyle.styles(of: ecosystem.vocabulary)
    var lines = LineStyle.styles(of: ecosystem.vocabulary)
    let drawn = ecosystem.relations.filter { $0.from != $0.to }
    if LineWeight(lines: drawn.count).blursDashes {
      lines = LineStyle.apart(lines, shown: Set(drawn.map(\.kindNumber)).sorted())
    }
    let directed = Set(drawn.lazy.filter { !$0.isSymmetric }.map(\.kindNumber))
    // A kind none of whose relations has a direction shows no head.
    for kind in Set(drawn.map(\.kindNumber)).subtracting(directed) { lines[kind] = lines[kind].headless }
    // A ribbon between communities is seen without a colour.
    self.lines =
      !options.marksAreCommunities
      ? lines : lines.map { LineStyle(colour: Palette.grey, dashes: $0.dashes, head: $0.head) }
    colouring = NodeColouring(ecosystem, by: options.colouring, communities: options.communities)
    let coloursCommunities = options.colouring == .community && options.communities != nil
    // Marks that are communities are explained by their own kind.
    communities =
      coloursCommunities || !options.marksAreCommunities ? options.communities.map(CommunityGroups.init) : nil
    self.coloursCommunities = coloursCommunities
    drawsRegions = options.regions != nil
  }

  func symbol(of node: Node) -> Symbol { kinds[node.kindNumber].symbol }

  /// Whether colour says something of its own, so that shapes alone stand for kinds.
  var hasGroups: Bool { colouring.meaning != nil }

  func kindClass(_ kind: Int) -> String { SceneName.kind(ecosystem.vocabulary.nodeKinds[kind].id) }
  func groupClass(_ group: Int) -> String { coloursCommunities ? communityClass(group) : "c-\(group)" }
  func communityClass(_ group: Int) -> String { "g-\(group)" }
  /// Whether a group of colours is one of regions.
  func isRegion(group: Int) -> Bool { drawsRegions && coloursCommunities && group < communities?.regionCount ?? 0 }
  /// The communities, where colour tells something else: the legend explains them apart.
  var communitiesApart: CommunityGroups? { coloursCommunities ? nil : communities }
  func lineClass(_ kind: Int) -> String { SceneName.relationKind(ecosystem.vocabulary.relationKinds[kind].id) }

  func colourClass(of node: Node) -> String {
    hasGroups ? groupClass(colouring.groupOfNode[node.number]) : kindClass(node.kindNumber)
  }

  /// The styles of the kinds, or of the groups, that are on the map.
  func markStyles(kindsShown: [Int]) -> [MarkStyle] {
    ownStyles(kindsShown)
      + (communitiesApart?.groups.enumerated().map { MarkStyle(cssClass: communityClass($0), colour: $1.colour) } ?? [])
  }

  private func ownStyles(_ kindsShown: [Int]) -> [MarkStyle] {
    if hasGroups {
      return colouring.groups.enumerated().map { MarkStyle(cssClass: groupClass($0), colour: $1.colour) }
        + [MarkStyle(cssClass: "c-none", colour: Palette.grey)]
    }
    return kindsShown.map { MarkStyle(cssClass: kindClass($0), colour: kinds[$0].colour) }
  }
}
