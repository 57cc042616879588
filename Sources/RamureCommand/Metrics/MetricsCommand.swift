import ArgumentParser
import RamureAnalysis
import RamureAnswers
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

  @Option(help: ArgumentHelp(MetricsWords.metrics, slot: OptionWords.Slot.metrics))
  var metrics: [String] = []

  @Option(help: ArgumentHelp(MetricsWords.ofWhat, slot: OptionWords.Slot.subject))
  var of: Subject?

  @OptionGroup var top: TopOption<MetricsLimit>

  @Option(help: ArgumentHelp(MetricsWords.sort, slot: OptionWords.Slot.metric))
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

  func validate() throws {
    guard list || !files.isEmpty else {
      // As ArgumentParser words it where the argument may never be missing.
      throw ValidationError("Missing expected argument '<\(OptionWords.Slot.file[Speech.current.language])>'")
    }
  }

  func run() throws {
    if list { return try output.write(CatalogueAnswer(language: output.language()), conversation) }
    var settings = try MetricsSettings(
      metrics: metrics, of: subject, wantsWhole: output.chosen == .table, sort: sort, isAscending: ascending)
    try refuseMixture(settings.choice)
    settings.measuring = try precision.settings(for: settings.choice, isDirected: network.directed)
    (settings.grouping, settings.most) = (group.by, top.most(output))
    let whole = try reading.read(files, conversation)
    let view = try view.view(of: whole, as: network.projection, output)
    let answer = try conversation.watched { watch throws(Refusal) in
      try MetricsAnswer(of: view, settings, watch: watch)
    }
    try output.write(answer, conversation)
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
}

/// How many rows are shown.
enum MetricsLimit: TopLimit {
  static var help: LocalizedText { MetricsWords.top }
  static var forPeople: Int { 20 }
}
