import ArgumentParser
import RamureAnalysis
import RamureAnswers
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

  @Option(help: ArgumentHelp(EvolutionWords.metrics, slot: OptionWords.Slot.metrics))
  var metrics: [String] = []

  @Option(help: ArgumentHelp(EvolutionWords.actor, slot: OptionWords.Slot.actor))
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
    var settings = try EvolutionSettings(metrics: metrics, actors: actor)
    let whole = try source.read(conversation)
    (settings.view, settings.every, settings.from, settings.to) = (evolutionView, dates.every, dates.from, dates.to)
    (settings.projection, settings.grouping) = (network.projection, group.by)
    settings.search = communities ? search.search : nil
    let answer = try conversation.watched { watch throws(Refusal) in
      try EvolutionAnswer(
        of: whole, part: part.request(), settings, language: output.language(about: whole), watch: watch)
    }
    try output.write(answer, conversation)
  }

  private var evolutionView: EvolutionView {
    switch view {
    case .snapshot: .snapshot(window: window ?? 1)
    case .cumulative: .cumulative
    case .decaying: .decaying(halfLife: halfLife ?? Self.usualHalfLife)
    }
  }
}
