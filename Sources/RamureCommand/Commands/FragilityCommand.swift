import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// `ramure fragility`: what the network hangs on, and what would break.
struct FragilityCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("fragility", .fragility) }

  @OptionGroup var source: EcosystemArgument

  @Option(help: ArgumentHelp(FragilityWords.observer, slot: MapWords.Slot.actor))
  var observer: [String] = []

  @Option(help: ArgumentHelp(FragilityWords.top, slot: MapWords.Slot.count))
  var top: Int?

  /// Its `--without` says here who leaves, not what is left out beforehand.
  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many of each a person is shown, unless they say.
  static let linesForPeople = 10

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let leaving = try named(in: whole)
    var before = view.request
    before.without = observer
    let seen = try before.applied(to: whole, language)
    let projected = try network.applied(to: seen)
    let nodes = try leaving.map { number throws(Failure) in
      let node = whole.nodes[number]
      guard let place = projected.ecosystem.node(id: node.id).flatMap({ projected.networkNode($0.number) }) else {
        throw Failure.problem(.wrongUsage, .leavingLeftOut(node.name.text(language)), at: nil)
      }
      return place
    }
    let description = projected.projection.told(
      seen.nearness.map { projected.description.narrowed(to: $0) } ?? projected.description, reading: [])
    let report = FragilityReport(
      FragilitySurvey(of: projected), leaving: nodes, description: description,
      most: top ?? (output.chosen == .table ? Self.linesForPeople : nil))
    try output.write(
      FragilityAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
  }

  /// The numbers of those that `--without` names, alone or several parted by commas.
  private func named(in whole: Ecosystem) throws(Failure) -> [Int] {
    let lookup = ActorLookup(in: whole)
    var found: Set<Int> = []
    for text in view.request.without {
      // A name may hold a comma itself.
      if case .none = lookup.find(text) {
        for name in WordList.words(text) { found.insert(try lookup.one(name)) }
      } else {
        found.insert(try lookup.one(text))
      }
    }
    return found.sorted()
  }
}
