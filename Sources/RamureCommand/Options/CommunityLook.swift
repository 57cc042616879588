import ArgumentParser
import RamureAnalysis
import RamureModel
import RamureWording

/// Which communities a map shows, and how.
struct CommunityLook: ParsableArguments {
  enum Whole: String, CaseIterable, ExpressibleByArgument {
    case community
  }

  @Option(help: ArgumentHelp(MapWords.community, slot: MapWords.Slot.community))
  var community: String?

  @Option(help: ArgumentHelp(MapWords.collapse, slot: MapWords.Slot.community))
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
}
