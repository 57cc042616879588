import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// `ramure brokers`: who connects whom.
struct BrokersCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("brokers", .brokers) }

  @OptionGroup var source: EcosystemArgument

  @OptionGroup var group: GroupOption

  @Option(help: ArgumentHelp(BrokersWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many brokers a person is shown, unless they say.
  static let brokersForPeople = 10

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let grouping = try group.grouping(in: whole)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try view.request.applied(to: whole, language)
    let projected = try partners(in: seen).applied(to: seen)
    let grouped = GroupedNodes(of: projected, by: grouping, in: whole)
    let nearness = projected.projection.told(
      seen.nearness.map { projected.description.narrowed(to: $0) } ?? projected.description, reading: [])
    let found = BrokerSurvey().brokers(
      of: projected.network, groups: grouped.groups, betweenness: betweenness(of: projected.network),
      most: top ?? (output.chosen == .table ? Self.brokersForPeople : nil))
    let report = BrokersReport(
      view: projected, groups: grouped, brokers: found.brokers, total: found.total,
      description: grouped.told(as: group.words, beside: nearness))
    let answer = BrokersAnswer(report: report, language: language)
    try output.write(answer, language, isQuiet: conversation.quiet)
  }

  /// Unless another view is asked for, that of partners; of a file that names no actors, that of all.
  private func partners(in seen: SeenPart) -> NetworkOptions {
    guard network.project == nil, !network.directed, network.weight == nil else { return network }
    var partners = network
    if seen.ecosystem.nodes.contains(where: { $0.kind.family == .actor }) { partners.project = .partners }
    return partners
  }

  /// `nil` where it would take long.
  private func betweenness(of network: Network) -> [Double]? {
    guard SearchEffort(of: network).allowsBetweenness else { return nil }
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    return Betweenness().scores(of: network) { bar.report(BrokersWords.betweenness[Speech.current.language], $0) }
  }
}
