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

  @Option(help: ArgumentHelp(CommunityWords.previous, slot: OptionWords.Slot.file), completion: .file())
  var previous: String?

  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  /// How many communities a person is shown, unless they say.
  static let communitiesForPeople = 12

  func validate() throws {
    let language = Speech.current.language
    if let top, top < 0 { throw ValidationError(MetricsWords.topRange[language]) }
    if network.weightIs == .distance, communities.algorithm != .girvanNewman {
      throw ValidationError(CommunityWords.noDistances(communities.algorithm.rawValue)[language])
    }
  }

  func run() throws {
    let whole = try source.read(conversation)
    let language = Speech.current.answerLanguage(about: whole, isKept: output.destination.isKept)
    let seen = try view.request.applied(to: whole, language)
    let projected = try network.applied(to: seen)
    let search = communities.search
    let finding = CommunityFinding(
      search: search, reading: source.reading, part: view.request, conversation: conversation,
      projected: network.applied(to:))
    var found = try finding.communities(of: projected)
    var lineage: (CommunityLineage, file: String)?
    if let previous {
      let following = found.following(try finding.past(in: previous, language))
      found = following.communities
      lineage = (following.lineage, previous)
    }
    let description = projected.projection.told(
      seen.nearness.map { projected.description.narrowed(to: $0) } ?? projected.description,
      reading: search.algorithm == .girvanNewman ? [.strengths, .distances] : .strengths)
    let report = CommunitiesReport(
      found, in: whole, description: description.narrowed(to: search.words(in: projected.network)),
      stability: watched(CommunityWords.progress) { found.search.stability(of: found, progress: $0) },
      chance: watched(CommunityWords.drawing) { found.search.chance(of: found, progress: $0) }, lineage: lineage,
      most: top ?? (output.chosen == .table ? Self.communitiesForPeople : nil))
    try output.write(
      CommunitiesAnswer(report: report, language: language), language, isQuiet: conversation.quiet)
  }

  private func watched<Found>(_ title: LocalizedText, _ search: (@escaping (Double) -> Void) -> Found) -> Found {
    let bar = ProgressBar(isShown: !conversation.quiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    return search { bar.report(title[Speech.current.language], $0) }
  }
}
