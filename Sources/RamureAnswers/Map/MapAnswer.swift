import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// Which communities a map shows.
public struct MapCommunityScope: Sendable {
  public enum Part: Sendable {
    /// Everything, with a region for each community.
    case all
    /// One, given by number, by name or by a member, and whom its members are tied to in the others.
    case one(String)
    /// One mark for each.
    case collapsed
  }

  let part: Part
  let search: CommunitySearch
  let past: PastCommunities?

  /// - Parameter past: those of an earlier version: communities that go on keep number, name and colour.
  public init(_ part: Part, by search: CommunitySearch = CommunitySearch(), since past: PastCommunities? = nil) {
    (self.part, self.search, self.past) = (part, search, past)
  }
}

/// The map of an ecosystem, or of a part of it, before it is drawn.
public struct MapAnswer: Sendable {
  public let language: Language
  private let whole: Ecosystem
  let drawn: Ecosystem
  let options: MapOptions
  private let isOfCommunities: Bool

  /// - Parameters:
  ///   - part: which part of the ecosystem, and at what date.
  ///   - communities: which of them are shown; `nil` where they are not asked for.
  ///   - language: of the map; that of the ecosystem unless said, else English.
  /// - Throws: a refusal where a name, a kind, a community, an attribute or a metric is unknown, where figures cannot be
  ///   shown by area or width, or where the map would hold more than anyone can read.
  public init(
    of whole: Ecosystem, part: PartRequest = PartRequest(), _ look: MapLook = MapLook(),
    communities: MapCommunityScope? = nil, language: Language? = nil, isForGraphviz: Bool = false, watch: Watch = .none
  ) throws(Refusal) {
    let language = language ?? whole.header.language ?? .english
    let seen = try part.applied(to: whole, language)
    let scope = try communities.map { asked throws(Refusal) in
      try CommunityScope(asked, in: seen.ecosystem, language, watch)
    }
    let drawn = scope?.ecosystem ?? seen.ecosystem
    let widths: MapOptions.Widths? =
      if let graph = scope?.graph {
        MapOptions.Widths(graph.tieCounts.map(Double.init), title: MapWording.tiesBetween)
      } else {
        try look.widths(of: drawn)
      }
    if look.layout == .automatic, !isForGraphviz { try Self.refuseCrowd(drawn) }
    let figures = MapFigures(of: drawn, in: whole) { metric, share in watch.report(metric.title, share) }
    var options = MapOptions(
      layout: look.layout,
      colouring: try look.colouring(of: drawn, figures, unlessSaid: scope == nil ? .kind : .community),
      sizing: try look.sizing(of: drawn, figures, unlessSaid: scope?.graph.map(Self.sizing) ?? .degree),
      theme: look.theme, language: language, title: look.title,
      date: part.at, filters: (scope?.filters ?? []) + seen.filters,
      focus: seen.focus.compactMap { drawn.node(id: seen.ecosystem.nodes[$0].id)?.number },
      communities: scope?.communities, marksAreCommunities: scope?.graph != nil,
      widths: widths,
      subtitle: look.subtitle.map { LocalizedText(verbatim: $0) } ?? scope?.subtitle(date: part.at))
    options.widthAttribute = look.widthBy
    (self.language, self.whole, self.drawn, self.options) = (language, whole, drawn, options)
    isOfCommunities = scope != nil
  }

  /// The area of a mark that is a community.
  private static func sizing(_ graph: CommunityGraph) -> MapOptions.Sizing {
    .figures(graph.memberCounts.map(Double.init), MapOptions.Meaning(title: MapWording.members, definition: nil))
  }

  private static func refuseCrowd(_ ecosystem: Ecosystem) throws(Refusal) {
    let lines = MapDrawing.lines(of: ecosystem)
    guard lines <= MapDrawing.mostLines else {
      throw .unavailable(.tooManyLinesToDraw(lines, most: MapDrawing.mostLines))
    }
    guard ecosystem.nodes.count > MapDrawing.mostNodes else { return }
    throw .unavailable(.tooManyToDraw(ecosystem.nodes.count, most: MapDrawing.mostNodes, .map))
  }

  /// The map in Graphviz’ own language.
  public func dot() -> [UInt8] { DOTWriter(options: options).dot(of: drawn) }

  /// The map as SVG.
  public func drawn(by layouter: MapLayouter) throws(Refusal) -> DrawnMap {
    try MapDrawing(options: options, by: layouter, advice: .map).drawn(drawn)
  }

  /// The map as SVG, with everybody where an earlier map had them and newcomers beside their neighbours.
  ///
  /// - Parameter earlier: the places of the earlier map; `nil` where there is none yet.
  /// - Returns: the map, with the places of all, those who are not on this map among them.
  public func drawn(
    by layouter: MapLayouter, keeping earlier: MapPositions?
  ) throws(Refusal) -> (map: DrawnMap, positions: MapPositions) {
    let options = try options(by: layouter, keeping: earlier)
    let map = try MapDrawing(options: options, by: layouter, advice: .map).drawn(drawn, isLasting: true)
    guard let positions = map.positions else { preconditionFailure("a lasting map knows its places") }
    return (map, positions.keeping(options.positions))
  }

  /// What is asked of the map, with the places of an earlier one.
  func options(by layouter: MapLayouter, keeping earlier: MapPositions?) throws(Refusal) -> MapOptions {
    // A part is drawn where the whole has it: who is left out here will want a place later.
    let isPart =
      !isOfCommunities && drawn.nodes.count < whole.nodes.count && whole.nodes.count <= MapDrawing.mostNodes
    var options = options
    options.positions = earlier
    if isPart, earlier == nil {
      let plain = MapOptions(layout: options.layout)
      options.positions = try MapDrawing(options: plain, by: layouter, advice: .map).positions(of: whole)
    }
    return options
  }
}

extension CommunityScope {
  /// What is drawn where communities are asked for.
  fileprivate init(
    _ asked: MapCommunityScope, in ecosystem: Ecosystem, _ language: Language, _ watch: Watch
  ) throws(Refusal) {
    var found = try asked.search.communities(of: Projection.plainView(of: ecosystem), watch)
    if let past = asked.past { found = found.following(past).communities }
    let communities = MapCommunities(found, past: asked.past)
    switch asked.part {
    case .one(let name):
      let home = try CommunityLookup(communities: communities, ecosystem: ecosystem, language: language).find(name)
      self.init(home, of: communities, in: ecosystem)
    case .all: self.init(all: ecosystem, communities)
    case .collapsed: self.init(collapsing: ecosystem, communities, language)
    }
  }
}
