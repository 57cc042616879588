import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureNetwork
import RamureWording

/// `ramure communities`: which groups there are, and how far one may trust them.
struct CommunitiesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("communities", .communities) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var communities: CommunityOptions

  @OptionGroup var top: TopOption<CommunitiesLimit>

  @Option(help: ArgumentHelp(CommunityWords.previous, slot: OptionWords.Slot.file), completion: .file())
  var previous: String?

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    if network.weightIs == .distance, communities.algorithm != .girvanNewman {
      throw ValidationError(CommunityWords.noDistances(communities.algorithm.rawValue)[Speech.current.language])
    }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let view = try view.view(of: whole, as: network.projection, output)
    let search = communities.search
    let earlier = try previous.map { file in
      let version = EarlierVersion(file: file, part: self.view.request, projection: network.projection, search: search)
      return (try version.communities(source.reading, conversation, view.language), name: file)
    }
    let answer = try conversation.watched { watch throws(Refusal) in
      try CommunitiesAnswer(of: view, by: search, since: earlier, most: top.most(output), watch: watch)
    }
    try output.write(answer, conversation)
  }
}

/// How many communities are shown.
enum CommunitiesLimit: TopLimit {
  static var help: LocalizedText { CommunityWords.top }
  static var forPeople: Int { 12 }
}
