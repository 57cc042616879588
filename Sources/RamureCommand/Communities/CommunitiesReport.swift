import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// The communities of one view, before they take a form.
struct CommunitiesReport {
  let communities: Communities
  /// The view and the search, in words.
  let description: LocalizedText
  let roles: ModuleRoles.Scores
  /// Those that are shown.
  let shown: ArraySlice<Community>

  /// - Parameter most: how many to show; `nil` for all.
  init(communities: Communities, description: LocalizedText, most: Int?) {
    self.communities = communities
    self.description = description
    roles = ModuleRoles().scores(of: communities.view.network, groups: communities.groups)
    shown = communities.all.prefix(most ?? .max)
  }

  var view: ProjectedNetwork { communities.view }

  func name(_ node: Int) -> LocalizedText { LocalizedText(view.node(node).name).inertLine }
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
    CommunityWords.search(
      algorithm: algorithm.rawValue, objective: objective == .modularity ? .modularity : .constantPotts,
      resolution: algorithm.hasObjective ? resolution(in: network) : nil, seed: algorithm.isRandom ? seed : nil,
      restarts: algorithm.restarts ? restarts : nil)
  }
}
