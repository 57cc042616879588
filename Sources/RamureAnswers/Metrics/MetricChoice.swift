import RamureAnalysis
import RamureModel
import RamureWording

/// Which measures are asked for.
package struct MetricChoice: Sendable {
  /// In the order they were named; that of the catalogue where they were not.
  package let metrics: [Metric]
  /// Whether each was named, so that it is a failure where none has figures.
  let areNamed: Bool
  /// Whether nothing was said, so that what takes long is left out.
  let areUsual: Bool

  /// - Parameters:
  ///   - lists: what `--metrics` says: ids parted by commas, or `all`.
  ///   - subject: what `--of` says.
  ///   - wantsWhole: whether the figures of the whole are shown with those of the nodes, unless said.
  package init(_ lists: [String], of subject: Metric.Subject?, wantsWhole: Bool) throws(Refusal) {
    let words = lists.flatMap(WordList.words)
    areUsual = lists.isEmpty
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
        throw .question(.metricOfOther(other.id, subject: other.subject.rawValue))
      }
      metrics = found
      areNamed = true
    }
  }

  package static func metric(_ id: String) throws(Refusal) -> Metric {
    if let metric = MetricCatalogue.metric(id) { return metric }
    let nearest = NearestNames().to(id, in: MetricCatalogue.all.map(\.id))
    throw .question(.unknownMetric(id, nearest: nearest))
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

  package var subjects: [Metric.Subject] {
    Metric.Subject.allCases.filter { subject in metrics.contains { $0.subject == subject } }
  }

  /// The whole first, then who and what it is made of.
  var shown: [Metric.Subject] { [.network, .node, .edge].filter { subjects.contains($0) } }
}
