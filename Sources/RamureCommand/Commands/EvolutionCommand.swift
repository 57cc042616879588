import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure evolution`: what became of the network, date by date.
struct EvolutionCommand: ParsableCommand {
  enum View: String, CaseIterable, ExpressibleByArgument {
    case snapshot, cumulative, decaying
  }

  static var configuration: CommandConfiguration { CommandConfiguration("evolution", .evolution) }

  @OptionGroup var source: UnformattedSource
  @OptionGroup var dates: SeriesOptions

  @Option(help: ArgumentHelp(EvolutionWords.view, slot: EvolutionWords.Slot.view))
  var view: View = .snapshot

  @Option(help: ArgumentHelp(EvolutionWords.window, slot: EvolutionWords.Slot.steps))
  var window: Int?

  @Option(help: ArgumentHelp(EvolutionWords.halfLife, slot: EvolutionWords.Slot.steps))
  var halfLife: Double?

  @Option(help: ArgumentHelp(EvolutionWords.metrics, slot: MetricsWords.Slot.metrics))
  var metrics: [String] = []

  @Option(help: ArgumentHelp(EvolutionWords.actor, slot: MapWords.Slot.actor))
  var actor: [String] = []

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(EvolutionWords.communities))
  var communities = true

  @OptionGroup var part: PartOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var group: GroupOption
  @OptionGroup var search: CommunityOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  static let halfLives = 0.01...1e6
  static let usualHalfLife = 2.0

  func validate() throws {
    let language = Speech.current.language
    if let window, window < 1 { throw ValidationError(EvolutionWords.windowRange[language]) }
    if let halfLife, !Self.halfLives.contains(halfLife) {
      throw ValidationError(EvolutionWords.halfLifeRange[language])
    }
    if window != nil, view != .snapshot { throw ValidationError(EvolutionWords.windowAlone[language]) }
    if halfLife != nil, view != .decaying { throw ValidationError(EvolutionWords.halfLifeAlone[language]) }
    if !communities, let idle = search.saidOption {
      throw ValidationError(EvolutionWords.idleSearch(idle)[language])
    }
  }

  func run() throws {
    let choice = try EvolutionMetrics(metrics, follows: !actor.isEmpty)
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try part.request().applied(to: whole, language)
    let series = try dates.series(of: seen.ecosystem)
    let actors = try followed(in: whole, seen, language)
    let survey = EvolutionSurvey(
      series, view: evolutionView, projection: network.projection(of: seen.selection),
      metrics: choice.metrics(of: seen.ecosystem, at: series.steps.count), actors: actors,
      search: communities ? search.search : nil, grouping: try group.grouping(in: whole))
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    let evolution: Evolution
    do {
      evolution = try survey.evolution(of: seen.selected) {
        bar.report(EvolutionWords.happenings[Speech.current.language], $0)
      }
    } catch {
      throw Failure(error)
    }
    bar.clear()
    let report = EvolutionReport(
      evolution, leftOut: choice.leftOut(of: seen.ecosystem, at: series.steps.count), nearness: seen.nearness,
      isForPeople: output.chosen == .table)
    try output.write(
      EvolutionAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
  }

  private var evolutionView: EvolutionView {
    switch view {
    case .snapshot: .snapshot(window: window ?? 1)
    case .cumulative: .cumulative
    case .decaying: .decaying(halfLife: halfLife ?? Self.usualHalfLife)
    }
  }

  /// The ids of those whose own figures are followed, each once, in the order they were named.
  private func followed(
    in whole: Ecosystem, _ seen: SeenPart, _ language: Language
  ) throws(Failure) -> [String] {
    let lookup = ActorLookup(in: whole)
    var ids: [String] = []
    for name in actor {
      let node = whole.nodes[try lookup.one(name)]
      guard seen.ecosystem.node(id: node.id) != nil else {
        throw .problem(.wrongUsage, .followedLeftOut(node.name.text(language)), at: nil)
      }
      if !ids.contains(where: { $0.isSameText(as: node.id) }) { ids.append(node.id) }
    }
    return ids
  }
}
