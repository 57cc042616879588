import RamureAnalysis
import RamureModel
import RamureWording

/// Which figures are taken, how, and which are shown.
public struct MetricsSettings: Sendable {
  package let choice: MetricChoice
  /// The id of the measure that rows follow; `nil` for the first of each subject.
  let sort: String?
  /// Whether the lowest come first.
  let isAscending: Bool
  /// What makes a group, for measures that compare groups: `kind`, `subkind`, `territory`, `community` or an attribute.
  public var grouping = "subkind"
  /// How exactly figures are taken, and on which scale.
  public var measuring = MetricSettings()
  /// How many rows are shown; `nil` for all.
  public var most: Int?

  /// - Parameters:
  ///   - metrics: ids of the catalogue, alone or in lists parted by commas; `all`; the usual where there is none.
  ///   - subject: what the figures are of: what the metrics are of unless said.
  ///   - wantsWhole: whether the figures of the whole are shown with those of the nodes, unless metrics are named.
  ///   - sort: the id of the measure that rows follow.
  /// - Throws: a refusal where a metric is unknown, or of something else, or where rows would follow what is not taken.
  public init(
    metrics: [String] = [], of subject: Metric.Subject? = nil, wantsWhole: Bool = false, sort: String? = nil,
    isAscending: Bool = false
  ) throws(Refusal) {
    let choice = try MetricChoice(metrics, of: subject, wantsWhole: wantsWhole)
    if let sort {
      let metric = try MetricChoice.metric(sort)
      guard choice.metrics.contains(where: { $0.id == metric.id && $0.subject != .network }) else {
        throw .question(.sortedByOther(sort))
      }
    }
    (self.choice, self.sort, self.isAscending) = (choice, sort, isAscending)
  }

  /// What would take long on a network of this size and was not asked for.
  func leftOut(of view: ProjectedNetwork) -> [Metric] {
    guard choice.areUsual else { return [] }
    let effort = SearchEffort(of: view.network)
    return choice.metrics.filter { !effort.allows($0) && !measuring.estimated.contains($0.id) }
  }
}
