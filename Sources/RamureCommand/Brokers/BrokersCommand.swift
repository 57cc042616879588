import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureNetwork
import RamureWording

/// `ramure brokers`: who connects whom.
struct BrokersCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("brokers", .brokers) }

  @OptionGroup var source: EcosystemArgument

  @OptionGroup var group: GroupOption

  @OptionGroup var top: TopOption<BrokersLimit>

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let whole = try source.read(conversation)
    let grouping = try Grouping(group.by, in: whole)
    let view = try view.view(of: whole, as: projection(of: whole), output)
    let answer = conversation.watched { BrokersAnswer(of: view, by: grouping, most: top.most(output), watch: $0) }
    try output.write(answer, conversation)
  }

  /// Unless another view is asked for, the usual.
  private func projection(of ecosystem: Ecosystem) -> Projection {
    let isAsked = network.project != nil || network.directed || network.weight != nil
    return isAsked ? network.projection : BrokersAnswer.usualProjection(of: ecosystem)
  }
}

/// How many brokers are shown.
enum BrokersLimit: TopLimit {
  static var help: LocalizedText { BrokersWords.top }
  static var forPeople: Int { 10 }
}
