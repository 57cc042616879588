import RamureAnalysis
import RamureModel
import RamureWording

/// Which measures are asked for.
struct MetricChoice {
  /// In the order they were named; that of the catalogue where they were not.
  let metrics: [Metric]
  /// Whether each was named, so that it is a failure where none has figures.
  let areNamed: Bool

  /// - Parameters:
  ///   - lists: what `--metrics` says: ids parted by commas, or `all`.
  ///   - subject: what `--of` says.
  ///   - wantsWhole: whether the figures of the whole are shown with those of the nodes, unless said.
  init(_ lists: [String], of subject: Metric.Subject?, wantsWhole: Bool) throws(Failure) {
    let words = lists.flatMap(WordList.words)
    if words.contains("all") {
      let all = MetricCatalogue.all.filter { $0.subject == subject ?? .node }
      // What is shown first unless said, since rows follow the first.
      metrics = subject == .edge ? Self.usual(of: .edge, wantsWhole: false) : all
      areNamed = false
    } else if words.isEmpty {
      metrics = Self.usual(of: subject, wantsWhole: wantsWhole)
      areNamed = false
    } else {
      var found: [Metric] = []
      for word in words {
        let metric = try Self.metric(word)
        if !found.contains(where: { $0.id == metric.id }) { found.append(metric) }
      }
      if let subject, let other = found.first(where: { $0.subject != subject }) {
        throw .problem(.wrongUsage, .metricOfOther(other.id, subject: other.subject.rawValue), at: nil)
      }
      metrics = found
      areNamed = true
    }
  }

  static func metric(_ id: String) throws(Failure) -> Metric {
    if let metric = MetricCatalogue.metric(id) { return metric }
    let nearest = NearestNames().to(id, in: MetricCatalogue.all.map(\.id))
    throw .problem(.wrongUsage, .unknownMetric(id, nearest: nearest), at: nil)
  }

  private static func usual(of subject: Metric.Subject?, wantsWhole: Bool) -> [Metric] {
    let ids: [String] =
      switch subject {
      case .network: MetricCatalogue.usualOfNetwork
      case .edge: MetricCatalogue.usualOfEdges
      case .node: MetricCatalogue.usual
      case nil: (wantsWhole ? MetricCatalogue.usualOfNetwork : []) + MetricCatalogue.usual
      }
    return ids.compactMap(MetricCatalogue.metric)
  }

  var subjects: [Metric.Subject] {
    Metric.Subject.allCases.filter { subject in metrics.contains { $0.subject == subject } }
  }
}
