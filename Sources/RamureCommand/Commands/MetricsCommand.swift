import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureWording

/// `ramure metrics`: who stands where in the network, in figures.
struct MetricsCommand: ParsableCommand {
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case nodes, edges, network
  }

  static var configuration: CommandConfiguration { CommandConfiguration("metrics", .metrics) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var files: [String] = []

  @Flag(help: ArgumentHelp(MetricsWords.list))
  var list = false

  @Option(help: ArgumentHelp(MetricsWords.metrics, slot: MetricsWords.Slot.metrics))
  var metrics: [String] = []

  @Option(help: ArgumentHelp(MetricsWords.ofWhat, slot: MetricsWords.Slot.subject))
  var of: Subject?

  @Option(help: ArgumentHelp(MetricsWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @Option(help: ArgumentHelp(MetricsWords.sort, slot: MetricsWords.Slot.metric))
  var sort: String?

  @Flag(help: ArgumentHelp(MetricsWords.ascending))
  var ascending = false

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var group: GroupOption
  @OptionGroup var precision: PrecisionOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many rows a person is shown, unless they say.
  static let rowsForPeople = 20

  func validate() throws {
    guard list || !files.isEmpty else {
      // As ArgumentParser words it where the argument may never be missing.
      throw ValidationError("Missing expected argument '<\(OptionWords.Slot.file[Speech.current.language])>'")
    }
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    if list {
      let language = Speech.current.answerLanguage(isKept: output.destination.isKept)
      return try output.write(CatalogueAnswer(language: language), language)
    }
    let choice = try MetricChoice(metrics, of: subject, wantsWhole: output.chosen == .table)
    try refuseMixture(choice)
    try checkSort(choice)
    let settings = try precision.settings(for: choice, isDirected: network.directed)

    let whole = try reading.read(files, conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try view.request.applied(to: whole, language)
    let projected = try network.applied(to: seen)
    let grouping = try group.grouping(in: whole)
    var description = seen.nearness.map { projected.description.narrowed(to: $0) } ?? projected.description
    var grouped: GroupedNodes?
    if choice.metrics.contains(where: { $0.reads.contains(.groups) }) {
      let found = GroupedNodes(of: projected, by: grouping, in: whole)
      grouped = found
      description = found.told(as: group.words, beside: description)
    }

    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    let run = MetricRun(of: projected, groups: grouped?.groups, shared: grouped?.shared, settings: settings) {
      metric, fraction in
      bar.report(metric.title[Speech.current.language], fraction)
    }
    defer { bar.clear() }
    let report = try MetricReport(
      choice, run: run, description: description, left: leftOut(choice, projected, settings))
    bar.clear()
    let isForPeople = output.chosen == .table
    let rows = MetricRows(
      report: report, language: language, sort: sort, isAscending: ascending,
      top: top ?? (isForPeople ? Self.rowsForPeople : nil))
    let answer = MetricsAnswer(report: report, subjects: choice.shown, rows: rows)
    try output.write(answer, language, isQuiet: conversation.quiet)
  }

  private var subject: Metric.Subject? {
    switch of {
    case nil: nil
    case .nodes: .node
    case .edges: .edge
    case .network: .network
    }
  }

  /// A table of rows holds figures of one kind of thing.
  private func refuseMixture(_ choice: MetricChoice) throws(Failure) {
    guard choice.subjects.count > 1, output.chosen != .table, output.chosen != .json else { return }
    let groups = choice.subjects.map { subject in
      choice.metrics.filter { $0.subject == subject }.map(\.id).joined(separator: ",")
    }
    throw .problem(.wrongUsage, .mixedMetrics(groups), at: nil)
  }

  private func checkSort(_ choice: MetricChoice) throws(Failure) {
    guard let sort else { return }
    let metric = try MetricChoice.metric(sort)
    guard !choice.metrics.contains(where: { $0.id == metric.id && $0.subject != .network }) else { return }
    throw .problem(.wrongUsage, .sortedByOther(sort), at: nil)
  }

  /// What would take long on a network of this size and was not asked for by name.
  private func leftOut(_ choice: MetricChoice, _ view: ProjectedNetwork, _ settings: MetricSettings) -> [Metric] {
    guard metrics.isEmpty else { return [] }
    let effort = SearchEffort(of: view.network)
    return choice.metrics.filter { !effort.allows($0) && !settings.estimated.contains($0.id) }
  }
}

extension MetricChoice {
  /// The whole first, then who and what it is made of.
  fileprivate var shown: [Metric.Subject] {
    [.network, .node, .edge].filter { subjects.contains($0) }
  }
}
