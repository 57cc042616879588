import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What would break, said in sentences: in a terminal, and in a report.
extension FragilityAnswer {
  var size: LocalizedText {
    let components = survey.components
    return FragilityWords.size(
      nodes: view.network.nodeCount, ties: view.network.undirected().edgeCount, islands: components.islandCount,
      isolates: components.isolates.count, largest: components.sizes.first ?? 0)
  }

  /// Who would be cut off without one node.
  func articulation(_ departure: Departure) -> LocalizedText {
    FragilityWords.articulation(
      titled(departure.leaving[0]), cutOff: departure.cutOffCount,
      names: FragilityWords.list(departure.cutOff.map(name)))
  }

  func bridge(_ bridge: FragilitySurvey.Bridge) -> LocalizedText {
    FragilityWords.bridge(
      near: name(bridge.near)[language], far: name(bridge.far)[language], relations: relations(of: bridge),
      nearSide: bridge.nearSide)
  }

  var fundingSummary: LocalizedText {
    guard let share = funding.share else { return FragilityWords.noFunding }
    return FragilityWords.funding(
      dependents: funding.dependents.count, funded: funding.funded.count, share: share)
  }

  func funder(_ funder: FunderDependence.Funder) -> LocalizedText {
    FragilityWords.funder(
      titled(numbered: funder.node), alone: FragilityWords.list(funder.dependents.map { ecosystemName($0) }))
  }

  /// The solutions nobody would carry without one node.
  func solutions(without departure: Departure) -> LocalizedText {
    FragilityWords.solutionsOf(
      name(departure.leaving[0])[language],
      FragilityWords.list(departure.solutions.map { ecosystemName($0) }, most: 8))
  }
}
