import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Figures taken of one view, with what has to be said beside them.
struct MetricReport {
  /// A measure and what came of it; `nil` where it does not settle.
  struct Column {
    let metric: Metric
    let figures: MetricFigures?
  }

  let view: ProjectedNetwork
  /// The view in words, with what was narrowed and which groups were compared.
  let description: LocalizedText
  let columns: [Column]
  /// Remarks on some figures, by the id of their measure.
  let remarks: [(metric: Metric, text: LocalizedText)]

  func columns(of subject: Metric.Subject) -> [Column] { columns.filter { $0.metric.subject == subject } }

  /// Takes the measures. One without figures leaves its column empty, with the reason.
  ///
  /// - Throws: a failure where some were named and none of them has figures.
  init(
    _ choice: MetricChoice, run: MetricRun, description: LocalizedText, left: [Metric]
  ) throws(Failure) {
    view = run.view
    self.description = description
    var columns: [Column] = []
    var remarks = left.map { (metric: $0, text: MetricsWords.leftOutForSize) }
    var refused: Failure?
    for metric in choice.metrics where !left.contains(where: { $0.id == metric.id }) {
      do {
        let figures = try run.figures(of: metric)
        columns.append(Column(metric: metric, figures: figures))
        if let remark = figures.remark { remarks.append((metric, remark)) }
        if let remark = view.projection.remark(onWeightsIn: metric) { remarks.append((metric, remark)) }
      } catch {
        let isDirected = view.network.isDirected
        let reason = error.reason(isDirected: isDirected)
        refused =
          refused ?? .problem(.unavailable, .withoutFigures(metric.id, reason, isDirected: isDirected), at: nil)
        columns.append(Column(metric: metric, figures: nil))
        remarks.append((metric, MetricsWords.withoutFigures(reason)))
      }
    }
    if choice.areNamed, let refused, columns.allSatisfy({ $0.figures == nil }) { throw refused }
    self.columns = columns
    self.remarks = remarks
  }

  /// The places of nodes or edges, by the figures of one measure, highest first unless said; those without a figure
  /// last; equals by number.
  func order(of subject: Metric.Subject, by id: String?, ascending: Bool, top: Int?) -> [Int] {
    let count = subject == .edge ? view.network.edgeCount : view.network.nodeCount
    let columns = columns(of: subject)
    let sorting = columns.first { $0.metric.id == id } ?? columns.first
    guard let figures = sorting?.figures?.numbers else { return Array(0..<min(count, top ?? count)) }
    let keys = figures.map { $0.map { ascending ? $0 : -$0 } ?? .infinity }
    let order = (0..<count).sorted { (keys[$0], $0) < (keys[$1], $1) }
    return Array(order.prefix(top ?? count))
  }
}
