import RamureAnalysis
import RamureModel
import RamureWording

/// Who stands where in the network, in figures.
public struct MetricsAnswer: Answer {
  public var sheetTitle: LocalizedText { MetricsWords.sheet }
  /// A measure and what came of it; `nil` where it does not settle.
  public struct Column: Sendable {
    public let metric: Metric
    public let figures: MetricFigures?
  }

  public let view: ProjectedNetwork
  public let columns: [Column]
  public let language: Language
  /// The view in words, with what was narrowed and which groups were compared.
  let description: LocalizedText
  /// Remarks on some figures.
  let remarks: [(metric: Metric, text: LocalizedText)]
  /// What of nodes, edges and the whole is shown, in this order.
  let subjects: [Metric.Subject]
  private let settings: MetricsSettings

  /// Takes the measures. One without figures leaves its column empty, with the reason.
  ///
  /// - Throws: a refusal where some were named and none of them has figures.
  public init(of asked: AskedView, _ settings: MetricsSettings, watch: Watch = .none) throws(Refusal) {
    (view, language, self.settings) = (asked.projected, asked.language, settings)
    subjects = settings.choice.shown
    let grouping = try Grouping(settings.grouping, in: asked.whole)
    var description =
      asked.seen.nearness.map { asked.projected.description.narrowed(to: $0) } ?? asked.projected.description
    var grouped: GroupedNodes?
    if settings.choice.metrics.contains(where: { $0.reads.contains(.groups) }) {
      let found = GroupedNodes(of: view, by: grouping, in: asked.whole)
      grouped = found
      description = found.told(as: grouping.words, beside: description)
    }
    self.description = description
    let run = MetricRun(
      of: view, groups: grouped?.groups, shared: grouped?.shared, settings: settings.measuring
    ) { metric, share in watch.report(metric.title, share) }
    (columns, remarks) = try Self.figures(settings, run)
  }

  private static func figures(
    _ settings: MetricsSettings, _ run: MetricRun
  ) throws(Refusal) -> (columns: [Column], remarks: [(metric: Metric, text: LocalizedText)]) {
    let left = settings.leftOut(of: run.view)
    let isDirected = run.view.network.isDirected
    var columns: [Column] = []
    var remarks = left.map { (metric: $0, text: MetricsWords.leftOutForSize) }
    var refused: Refusal?
    for metric in settings.choice.metrics where !left.contains(where: { $0.id == metric.id }) {
      do {
        let figures = try run.figures(of: metric)
        columns.append(Column(metric: metric, figures: figures))
        if let remark = figures.remark { remarks.append((metric, remark)) }
        if let remark = run.view.projection.remark(onWeightsIn: metric) { remarks.append((metric, remark)) }
      } catch {
        let reason = error.reason(isDirected: isDirected)
        refused = refused ?? .unavailable(.withoutFigures(metric.id, reason, isDirected: isDirected))
        columns.append(Column(metric: metric, figures: nil))
        remarks.append((metric, MetricsWords.withoutFigures(reason)))
      }
    }
    if settings.choice.areNamed, let refused, columns.allSatisfy({ $0.figures == nil }) { throw refused }
    return (columns, remarks)
  }

  func columns(of subject: Metric.Subject) -> [Column] { columns.filter { $0.metric.subject == subject } }

  func count(_ subject: Metric.Subject) -> Int {
    subject == .edge ? view.network.edgeCount : view.network.nodeCount
  }

  /// The places of nodes or edges that are shown, by the figures of one measure, highest first unless said; those without
  /// a figure last; equals by number.
  func order(_ subject: Metric.Subject) -> [Int] {
    let count = count(subject)
    let columns = columns(of: subject)
    let sorting = columns.first { $0.metric.id == settings.sort } ?? columns.first
    guard let figures = sorting?.figures?.numbers else { return Array(0..<min(count, settings.most ?? count)) }
    let keys = figures.map { $0.map { settings.isAscending ? $0 : -$0 } ?? .infinity }
    let order = (0..<count).sorted { (keys[$0], $0) < (keys[$1], $1) }
    return Array(order.prefix(settings.most ?? count))
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    let blocks = subjects.map { subject in
      subject == .network
        ? MetricBlock(self).text(language)
        : MetricListing(answer: self, subject: subject, width: page.width).text(language)
    }
    return blocks.joined(separator: "\n") + footnotes.map { page.line($0, hanging: 1) }.joined()
  }

  /// The view, then what has to be known of some figures.
  public var footnotes: [LocalizedText] {
    // One remark may be on several measures.
    var texts: [LocalizedText] = []
    for remark in remarks where !texts.contains(remark.text) { texts.append(remark.text) }
    return [description.inParentheses]
      + texts.map { text in
        MetricsWords.remark(on: remarks.filter { $0.text == text }.map(\.metric.title), text).inParentheses
      }
  }
}
