import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Who connects whom: which groups meet through which actor, by how many pairs that are not tied directly.
public struct BrokersAnswer: Answer {
  public var sheetTitle: LocalizedText { BrokersWords.sheet }
  /// What was looked at; see ``partners(_:in:)``.
  public let view: ProjectedNetwork
  public let groups: GroupedNodes
  /// Those that are shown, who connects most first.
  public let brokers: [BrokerSurvey.Broker]
  /// How many brokers there are, shown or not.
  public let total: Int
  /// The view and the groups, in words.
  let description: LocalizedText
  public let language: Language

  /// - Parameters:
  ///   - grouping: what makes a group.
  ///   - most: how many brokers to show; `nil` for all.
  public init(
    of asked: AskedView, by grouping: Grouping = .subkind, most: Int? = nil, watch: Watch = .none
  ) {
    let grouped = GroupedNodes(of: asked.projected, by: grouping, in: asked.whole)
    let network = asked.projected.network
    let found = BrokerSurvey().brokers(
      of: network, groups: grouped.groups, betweenness: Self.betweenness(of: network, watch), most: most)
    (view, groups, language) = (asked.projected, grouped, asked.language)
    (brokers, total) = (found.brokers, found.total)
    description = grouped.told(as: grouping.words, beside: asked.description(reading: []))
  }

  /// The first of those found.
  init(_ whole: BrokersAnswer, most: Int) {
    (view, groups, total) = (whole.view, whole.groups, whole.total)
    (description, language) = (whole.description, whole.language)
    brokers = Array(whole.brokers.prefix(most))
  }

  /// How brokers are looked for unless something else is said: among actors as partners of each other; of a file that
  /// names no actors, among all.
  public static func usualProjection(of ecosystem: Ecosystem) -> Projection {
    Projection(form: ecosystem.nodes.contains { $0.kind.family == .actor } ? .partners : .all)
  }

  /// `nil` where it would take long.
  static func betweenness(of network: Network, _ watch: Watch) -> [Double]? {
    guard SearchEffort(of: network).allowsBetweenness else { return nil }
    return Betweenness().scores(of: network, progress: watch.over(BrokersWords.betweenness))
  }

  var isDirected: Bool { view.network.isDirected }

  func name(_ node: Int, _ language: Language) -> String { view.node(node).name.text(language) }

  func label(_ group: Int32) -> LocalizedText { groups.labels[Int(group)] }
}
