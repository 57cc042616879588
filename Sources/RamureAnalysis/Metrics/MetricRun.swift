import RamureNetwork
import RamureWording

/// How measures are to be taken.
public struct MetricSettings: Hashable, Sendable {
  /// Whether betweenness counts pairs, instead of shares of all pairs.
  public var isRaw = false
  /// How far PageRank may be from settled; `nil` for the kernel's own.
  public var tolerance: Double?
  /// The ids of the measures to be estimated.
  public var estimated: Set<String> = []
  /// How near to the exact figures estimates are.
  public var sampling = Sampling()

  public init() {}
}

/// Takes measures of one view, and works out only once what several of them need.
///
/// ```swift
/// let run = MetricRun(of: view)
/// let constraint = try run.figures(of: metric)
/// ```
public final class MetricRun {
  public let view: ProjectedNetwork
  public let settings: MetricSettings
  let groups: NodeGroups
  let shared: SharedGroups?
  /// Told how far a long measure is, from 0 to 1.
  private let progress: ((Metric, Double) -> Void)?
  private let known: Communities?
  private var current: Metric?

  /// - Parameters:
  ///   - groups: the group of each node of the network, for measures that read groups; `nil` for none.
  ///   - shared: all groups of each node, where it may be in several.
  ///   - communities: those of the view, where they are known already.
  public init(
    of view: ProjectedNetwork, groups: NodeGroups? = nil, shared: SharedGroups? = nil, communities: Communities? = nil,
    settings: MetricSettings = MetricSettings(),
    progress: ((Metric, Double) -> Void)? = nil
  ) {
    self.view = view
    self.settings = settings
    self.groups = groups ?? NodeGroups(groupOfNode: [Int32](repeating: -1, count: view.network.nodeCount), count: 0)
    self.shared = shared
    self.progress = progress
    known = communities
  }

  /// Takes a measure.
  ///
  /// - Throws: `IterationError` where a measure that is computed step by step does not settle.
  public func figures(of metric: Metric) throws(IterationError) -> MetricFigures {
    current = metric
    defer { current = nil }
    return try metric.compute(self)
  }

  var network: Network { view.network }

  /// The same run on ties that are all of one length: a star or a random network, with which some measures compare, has no
  /// others.
  private(set) lazy var hops: MetricRun = {
    guard network.distances != nil else { return self }
    let plain = ProjectedNetwork(
      view, network: Network(nodeCount: network.nodeCount, edges: network.ends(), isDirected: network.isDirected))
    return MetricRun(of: plain, groups: groups, shared: shared, settings: settings, progress: progress)
  }()

  /// Passes on how far the measure at hand is.
  var report: ((Double) -> Void)? {
    guard let progress, let current else { return nil }
    return { progress(current, $0) }
  }

  // MARK: - What several measures need

  private(set) lazy var directed = view.directedNetwork()
  private(set) lazy var undirected = network.undirected()
  private(set) lazy var components = ConnectedComponents().partition(of: network)
  private(set) lazy var strongComponents = StrongComponents().partition(of: network)
  private(set) lazy var biconnectivity = BiconnectedComponents().structure(of: network)
  private(set) lazy var holes = StructuralHoles().scores(of: network)
  private(set) lazy var reach = Reach().scores(of: network)
  private(set) lazy var brokerage = BrokerageRoles().counts(of: network, groups: groups)
  private(set) lazy var roles = ModuleRoles().scores(of: network, groups: groups)
  private(set) lazy var eiIndex = EIIndex().scores(of: network, groups: groups, shared: shared)
  private(set) lazy var communities = known ?? CommunitySearch().communities(of: view)
  private(set) lazy var clustering = LocalClustering().scores(of: network)
  private(set) lazy var betweenness = Betweenness().scores(of: network, progress: report)
  private(set) lazy var distances = DistanceSurvey().distances(in: network, progress: report)
  private(set) lazy var undirectedDistances =
    network.isDirected ? DistanceSurvey().distances(in: undirected, progress: report) : distances

  private(set) lazy var closenessEstimate = ClosenessEstimate(settings.sampling)
    .scores(of: network, progress: report)

  private var hitsResult: Result<HITSScores, IterationError>?

  func hits() throws(IterationError) -> HITSScores {
    let result = hitsResult ?? Result { () throws(IterationError) in try HITS().scores(of: network) }
    hitsResult = result
    return try result.get()
  }
}
