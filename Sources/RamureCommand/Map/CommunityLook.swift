import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureWording

/// Which communities a map shows, and how.
struct CommunityLook: ParsableArguments {
  enum Whole: String, CaseIterable, ExpressibleByArgument {
    case community
  }

  @Option(help: ArgumentHelp(MapWords.community, slot: OptionWords.Slot.community))
  var community: String?

  @Option(help: ArgumentHelp(MapWords.collapse, slot: OptionWords.Slot.community))
  var collapse: Whole?

  @Option(help: ArgumentHelp(MapWords.previous, slot: OptionWords.Slot.file), completion: .file())
  var previous: String?

  @OptionGroup var search: CommunityOptions

  func validate() throws {
    guard community == nil || collapse == nil else {
      throw ValidationError(MapWords.communityAndCollapse[Speech.current.language])
    }
  }

  /// An option that says how to look for communities, where nobody asks for them: better refused than without effect.
  var idleOption: String? {
    if previous != nil { return "--previous" }
    return search.saidOption
  }

  /// Which communities are shown, those of the earlier version among them.
  func scope(
    _ part: PartRequest, _ reading: ReadingOptions, _ conversation: ConversationOptions, _ language: Language
  ) throws(Failure) -> MapCommunityScope {
    var past: PastCommunities?
    if let previous {
      past = try EarlierVersion(file: previous, part: part, projection: Projection(), search: search.search)
        .communities(reading, conversation, language)
    }
    let shown: MapCommunityScope.Part = community.map { .one($0) } ?? (collapse == nil ? .all : .collapsed)
    return MapCommunityScope(shown, by: search.search, since: past)
  }
}
