import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Which communities there are in a view, how far one may trust them, and what ties them.
public struct CommunitiesAnswer: Answer {
  public var sheetTitle: LocalizedText { CommunityWords.sheet }
  public let communities: Communities
  /// The view and the search, in words.
  let description: LocalizedText
  /// How far other seeds find the same; `nil` where no other seed can find anything else.
  public let stability: CommunityStability?
  /// What networks drawn by chance hold; `nil` where that was not looked for.
  public let chance: CommunityChance?
  let roles: ModuleRoles.Scores
  let conductance: [Double?]
  /// What each community has more of than the rest.
  public let traits: [[CommunityTrait]]
  public let bridges: CommunityBridges
  /// What became of those of an earlier version; `nil` where none is given.
  public let lineage: CommunityLineage?
  /// What that version is called.
  let earlierName: String
  /// Those that are shown.
  public let shown: ArraySlice<Community>
  public let language: Language

  /// Looks for communities, and for all that is to be known of them.
  ///
  /// - Parameters:
  ///   - earlier: the communities of an earlier version, and what that is called: those that go on keep number and name.
  ///   - most: how many communities to show, and pairs of communities; `nil` for all.
  /// - Throws: a refusal where the search would not end within minutes.
  public init(
    of view: AskedView, by search: CommunitySearch = CommunitySearch(),
    since earlier: (PastCommunities, name: String)? = nil,
    most: Int? = nil, watch: Watch = .none
  ) throws(Refusal) {
    self.init(try search.communities(of: view.projected, watch), in: view, since: earlier, most: most, watch: watch)
  }

  /// All that is to be known of communities that were found already.
  init(
    _ found: Communities, in asked: AskedView, since earlier: (PastCommunities, name: String)? = nil, most: Int? = nil,
    watch: Watch = .none
  ) {
    var communities = found
    var lineage: CommunityLineage?
    if let (past, _) = earlier {
      let following = communities.following(past)
      (communities, lineage) = (following.communities, following.lineage)
    }
    self.communities = communities
    self.lineage = lineage
    earlierName = earlier?.name ?? ""
    language = asked.language
    let search = found.search
    let network = communities.view.network
    description = asked.description(
      reading: search.algorithm == .girvanNewman ? [.strengths, .distances] : .strengths
    ).narrowed(to: search.words(in: network))
    stability = communities.search.stability(of: communities, progress: watch.over(CommunityWords.progress))
    chance = communities.search.chance(of: communities, progress: watch.over(CommunityWords.drawing))
    roles = ModuleRoles().scores(of: network, groups: communities.groups)
    conductance = Conductance().scores(of: network.undirected(), groups: communities.groups).ofGroups
    traits = CommunityTraits().traits(of: communities, in: asked.whole)
    bridges = CommunityBridges(of: communities, most: most)
    shown = communities.all.prefix(most ?? .max)
  }

  public func text(on page: TextPage) -> String { CommunitiesText(answer: self, page: page).text }
  public var footnotes: [LocalizedText] {
    (isUntested ? [CommunityWords.untested] : []) + [description.inParentheses]
  }
  public var table: Table { CommunitiesTable(answer: self).table }
  public var json: JSONValue { CommunitiesJSON(answer: self).value }

  var view: ProjectedNetwork { communities.view }

  func name(_ node: Int) -> LocalizedText { LocalizedText(view.node(node).name).inertLine }

  /// In which part of the searches the members of a community are with it, on average; `nil` where that is not defined.
  func firmness(of community: Community) -> Double? {
    guard let shares = stability?.firmness.shares else { return nil }
    let known = community.members.compactMap { shares[$0] }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}

extension CommunitySearch {
  /// Above so many steps a search that takes ties away one by one does not end within minutes.
  private static let mostSteps = 2e11

  /// The communities of a view.
  ///
  /// - Throws: a refusal where the search would not end within minutes.
  package func communities(of view: ProjectedNetwork, _ watch: Watch) throws(Refusal) -> Communities {
    let (nodes, ties) = (view.network.nodeCount, view.network.edgeCount)
    if algorithm == .girvanNewman, Double(nodes) * Double(ties) * Double(ties) > Self.mostSteps {
      throw .unavailable(.tooManyTies(ties, algorithm.rawValue))
    }
    return communities(of: view, progress: watch.over(CommunityWords.searching))
  }

  /// The settings in words, to stand beside the view.
  func words(in network: Network) -> LocalizedText {
    var starts: Int?
    if case .starts(let count) = effort(in: network), algorithm.restarts { starts = count }
    return CommunityWords.search(
      algorithm: algorithm.rawValue, objective: objective == .modularity ? .modularity : .constantPotts,
      resolution: algorithm.hasObjective ? resolution(in: network) : nil, seed: algorithm.isRandom ? seed : nil,
      restarts: starts, isQuick: effort(in: network) == .quick)
  }
}
