import RamureModel
import RamureNetwork

/// How communities are looked for in a view of an ecosystem.
///
/// ```swift
/// let communities = CommunitySearch(resolution: 1.5).communities(of: view)
/// for community in communities.all { print(community.number, community.name.english, community.members.count) }
/// ```
public struct CommunitySearch: Hashable, Sendable {
  public enum Algorithm: String, CaseIterable, Sendable {
    case leiden
    case louvain
    case labelPropagation = "label-propagation"
    case infomap
    case girvanNewman = "girvan-newman"

    /// Whether it makes an objective as large as it can, at a resolution.
    public var hasObjective: Bool { self == .leiden || self == .louvain }
    /// Whether it may start several times.
    public var restarts: Bool { hasObjective || self == .infomap }
    /// Whether another seed may find other communities.
    public var isRandom: Bool { self != .girvanNewman }
  }

  public var algorithm: Algorithm
  public var objective: CommunityObjective
  /// γ: above it communities are smaller, below larger. `nil` for the usual: 1 for modularity, and for the constant Potts
  /// model the density of the view, so that a community is denser inside than the whole.
  public var resolution: Double?
  public var seed: UInt64
  /// How many searches to start. `nil` for as many as the size of the network allows: `effort(in:)`.
  public var restarts: Int?
  /// Whether Leiden's method takes what a few passes from one start find: for a first look at a very large network.
  public var isQuick: Bool
  /// `Leiden.keepsOrder`: not where seeds are compared.
  var keepsOrder = true
  /// Communities of fewer members are not counted as such: their members are in none.
  public var minSize: Int

  public init(
    algorithm: Algorithm = .leiden, objective: CommunityObjective = .modularity, resolution: Double? = nil,
    seed: UInt64 = 1, restarts: Int? = nil, isQuick: Bool = false, minSize: Int = 1
  ) {
    self.algorithm = algorithm
    self.objective = objective
    self.resolution = resolution
    self.seed = seed
    self.restarts = restarts
    self.isQuick = isQuick
    self.minSize = minSize
  }

  /// The communities of a view.
  ///
  /// - Parameter progress: told which part of a long search is done, from 0 to 1.
  public func communities(of view: ProjectedNetwork, progress: ((Double) -> Void)? = nil) -> Communities {
    Communities(view: view, search: self, partition: partition(of: view.network, progress: progress))
  }

  /// The resolution it works with in a network.
  public func resolution(in network: Network) -> Double {
    resolution ?? (objective == .modularity ? 1 : min(1, network.undirected().density))
  }

  /// Every node in a community, connected, numbered by size, then by the smallest member.
  func partition(
    of network: Network, threads: Threads = .all, progress: ((Double) -> Void)? = nil
  ) -> NodeGroups {
    let effort = effort(in: network)
    switch algorithm {
    case .leiden:
      var leiden = Leiden(
        objective: objective, resolution: resolution(in: network), seed: seed, restarts: effort.starts,
        isQuick: effort == .quick)
      leiden.keepsOrder = keepsOrder
      return leiden.partition(of: network, threads: threads)
    case .louvain:
      return Louvain(
        objective: objective, resolution: resolution(in: network), seed: seed, restarts: effort.starts ?? 1
      ).partition(of: network, threads: threads)
    case .labelPropagation: return LabelPropagation(seed: seed).partition(of: network)
    case .infomap: return Infomap(seed: seed, restarts: effort.starts ?? 1).partition(of: network, threads: threads)
    case .girvanNewman: return GirvanNewman().partition(of: network, threads: threads, progress: progress)
    }
  }
}
