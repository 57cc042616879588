import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities of one view and all that is known of them, before they take a form.
struct CommunitiesReport {
  let communities: Communities
  /// The view and the search, in words.
  let description: LocalizedText
  /// `nil` where no other seed can find anything else.
  let stability: CommunityStability?
  /// `nil` where that was not looked for.
  let chance: CommunityChance?
  let roles: ModuleRoles.Scores
  let conductance: [Double?]
  /// What each community has more of than the rest.
  let traits: [[CommunityTrait]]
  let bridges: CommunityBridges
  /// What became of those of an earlier version, and the file they were in; `nil` where none is given.
  let lineage: (CommunityLineage, file: String)?
  /// Those that are shown.
  let shown: ArraySlice<Community>

  /// - Parameter most: how many communities to show, and pairs of communities; `nil` for all.
  init(
    _ communities: Communities, in whole: Ecosystem, description: LocalizedText, stability: CommunityStability?,
    chance: CommunityChance?, lineage: (CommunityLineage, file: String)?, most: Int?
  ) {
    self.communities = communities
    self.description = description
    self.stability = stability
    self.chance = chance
    self.lineage = lineage
    let network = communities.view.network
    roles = ModuleRoles().scores(of: network, groups: communities.groups)
    conductance = Conductance().scores(of: network.undirected(), groups: communities.groups).ofGroups
    traits = CommunityTraits().traits(of: communities, in: whole)
    bridges = CommunityBridges(of: communities, most: most)
    shown = communities.all.prefix(most ?? .max)
  }

  var view: ProjectedNetwork { communities.view }

  func name(_ node: Int) -> LocalizedText { LocalizedText(view.node(node).name).inertLine }

  /// In which part of the searches the members of a community are with it, on average; `nil` where that is not defined.
  func firmness(of community: Community) -> Double? {
    guard let shares = stability?.firmness.shares else { return nil }
    let known = community.members.compactMap { shares[$0] }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }
}

extension LocalizedText {
  init(_ name: Name) {
    self.init(en: name.text(.english), fr: name.text(.french))
  }

  var inertLine: LocalizedText { LocalizedText(en: english.inertLine, fr: french.inertLine) }
}

extension CommunitySearch {
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
