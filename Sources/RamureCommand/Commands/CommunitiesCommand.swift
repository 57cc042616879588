import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// `ramure communities`: which groups there are, and how far one may trust them.
struct CommunitiesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("communities", .communities) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var communities: CommunityOptions

  @Option(help: ArgumentHelp(CommunityWords.top, slot: MapWords.Slot.count))
  var top: Int?

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many communities a person is shown, unless they say.
  static let communitiesForPeople = 12

  func validate() throws {
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[Speech.current.language]) }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try view.applied(to: whole, language)
    let projected = try network.applied(to: seen)
    let found = communities.search.communities(of: projected)
    let description = seen.nearness.map { projected.description.narrowed(to: $0) } ?? projected.description
    let report = CommunitiesReport(
      communities: found, description: description.narrowed(to: communities.search.words(in: projected.network)),
      most: top ?? (output.chosen == .table ? Self.communitiesForPeople : nil))
    try output.write(
      CommunitiesAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
  }
}
