import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// The metrics that a map shows by colour or area, taken of the plain view of what is drawn; the view is made when the
/// first is asked for.
final class MapFigures {
  private let drawn: Ecosystem
  private let whole: Ecosystem
  private let progress: (Metric, Double) -> Void

  /// - Parameter whole: the ecosystem before some of it was left out.
  init(of drawn: Ecosystem, in whole: Ecosystem, progress: @escaping (Metric, Double) -> Void) {
    (self.drawn, self.whole, self.progress) = (drawn, whole, progress)
  }

  private lazy var view = Projection.plainView(of: drawn)
  private lazy var run: MetricRun = {
    let grouped = GroupedNodes(of: view, by: .subkind, in: whole)
    return MetricRun(of: view, groups: grouped.groups, shared: grouped.shared, progress: progress)
  }()

  /// The metric of nodes that a word means.
  static func metric(_ word: String) -> Metric? {
    MetricCatalogue.metric(word).flatMap { $0.subject == .node ? $0 : nil }
  }

  /// The ids of all metrics of nodes.
  static var ids: [String] { MetricCatalogue.all.filter { $0.subject == .node }.map(\.id) }

  func colouring(_ metric: Metric) throws(Refusal) -> MapOptions.Colouring {
    let figures = try figures(of: metric)
    switch metric.scale {
    case .count, .quantity:
      return .figures(figures, meaning(of: metric))
    case .truth:
      return .groups(figures.map { $0.map { $0 == 0 ? MapWording.no : MapWording.yes } }, meaning(of: metric))
    case .label:
      let labels = figures.map { $0.map { LocalizedText(verbatim: String(Int($0))) } }
      return .groups(labels, meaning(of: metric))
    }
  }

  func sizing(_ metric: Metric) throws(Refusal) -> MapOptions.Sizing {
    let figures = try figures(of: metric)
    if case .label = metric.scale { throw .question(.metricWithoutArea(metric.id)) }
    guard figures.allSatisfy({ $0 ?? 0 >= 0 }) else {
      throw .question(.metricWithoutArea(metric.id))
    }
    return .figures(figures, meaning(of: metric))
  }

  private func meaning(of metric: Metric) -> MapOptions.Meaning {
    MapOptions.Meaning(title: metric.title, definition: metric.definition)
  }

  private func figures(of metric: Metric) throws(Refusal) -> [Double?] {
    do {
      return view.byEcosystemNode(try run.figures(of: metric).numbers)
    } catch {
      let isDirected = view.network.isDirected
      throw .unavailable(.withoutFigures(metric.id, error.reason(isDirected: isDirected), isDirected: isDirected))
    }
  }
}
