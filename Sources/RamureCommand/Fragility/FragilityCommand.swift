import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureQuery
import RamureWording

/// `ramure fragility`: what the network hangs on, and what would break.
struct FragilityCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("fragility", .fragility) }

  @OptionGroup var source: EcosystemArgument

  @Option(help: ArgumentHelp(FragilityWords.observer, slot: OptionWords.Slot.actor))
  var observer: [String] = []

  @OptionGroup var top: TopOption<FragilityLimit>

  /// Its `--without` says here who leaves, not what is left out beforehand.
  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let whole = try source.read(conversation)
    var part = view.request
    part.without = observer
    let asked = try AskedView(of: whole, part: part, as: network.projection, language: output.language(about: whole))
    let answer = try FragilityAnswer(of: asked, leaving: view.request.without, most: top.most(output))
    try output.write(answer, conversation)
  }
}

/// How many of each sort are shown.
enum FragilityLimit: TopLimit {
  static var help: LocalizedText { FragilityWords.top }
  static var forPeople: Int { 10 }
}
