import RamureModel
import RamureNetwork

/// How communities are looked for in a view of an ecosystem.
public struct CommunitySearch: Hashable, Sendable {
  public enum Algorithm: String, CaseIterable, Sendable {
    case leiden
    case louvain
    case labelPropagation = "label-propagation"
    case infomap
    case girvanNewman = "girvan-newman"
  }

  public var algorithm: Algorithm
  public var objective: CommunityObjective
  public var resolution: Double
  public var seed: UInt64
  public var restarts: Int
  /// Communities of fewer members are not counted as such: their members are in none.
  public var minSize: Int

  public init(
    algorithm: Algorithm = .leiden, objective: CommunityObjective = .modularity, resolution: Double = 1,
    seed: UInt64 = 1, restarts: Int = 10, minSize: Int = 1
  ) {
    self.algorithm = algorithm
    self.objective = objective
    self.resolution = resolution
    self.seed = seed
    self.restarts = restarts
    self.minSize = minSize
  }

  /// The communities of a view.
  public func communities(of view: ProjectedNetwork) -> Communities {
    let groups = Leiden(objective: objective, resolution: resolution, seed: seed, restarts: restarts)
      .partition(of: view.network)
    return Communities(view: view, groups: groups)
  }
}
