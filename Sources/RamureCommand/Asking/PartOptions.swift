import ArgumentParser
import RamureAnswers
import RamureModel
import RamureWording

/// Which part of an ecosystem is looked at.
struct PartOptions: ParsableArguments {
  @Option(help: ArgumentHelp(MapWords.focus, slot: OptionWords.Slot.actor))
  var focus: [String] = []

  @Option(help: ArgumentHelp(MapWords.depth, slot: OptionWords.Slot.count))
  var depth = 1

  @Option(help: ArgumentHelp(MapWords.kindsShown, slot: OptionWords.Slot.kinds))
  var kinds: [String] = []

  @Option(help: ArgumentHelp(MapWords.relationsShown, slot: OptionWords.Slot.kinds))
  var relations: [String] = []

  @Option(help: ArgumentHelp(MapWords.without, slot: OptionWords.Slot.actor))
  var without: [String] = []

  func validate() throws {
    guard depth >= 0 else { throw ValidationError(MapWords.depthRange[Speech.current.language]) }
  }

  func request(at date: PartialDate? = nil) -> PartRequest {
    PartRequest(focus: focus, depth: depth, kinds: kinds, relations: relations, without: without, at: date)
  }
}
