import RamureNetwork

extension CommunitySearch {
  /// The communities of a view that hardly differs from one whose communities are known.
  ///
  /// Leiden's method starts from those, so that it ends soon and members stay together unless ties tell otherwise; the
  /// others start anew.
  ///
  /// - Parameter start: the community each node was in; -1 for one that was not there.
  func communities(of view: ProjectedNetwork, startingFrom start: NodeGroups) -> Communities {
    guard algorithm == .leiden else { return communities(of: view) }
    let leiden = Leiden(objective: objective, resolution: resolution(in: view.network), seed: seed)
    return Communities(
      view: view, search: self, partition: leiden.partition(of: view.network, startingFrom: start))
  }
}
