import ArgumentParser
import RamureModel
import RamureQuery
import RamureWording

/// Which part of an ecosystem is looked at, and at what date.
struct ViewOptions: ParsableArguments, PartOptions {
  @Option(help: ArgumentHelp(MapWords.focus, slot: MapWords.Slot.actor))
  var focus: [String] = []

  @Option(help: ArgumentHelp(MapWords.depth, slot: MapWords.Slot.count))
  var depth = 1

  @Option(help: ArgumentHelp(MapWords.kindsShown, slot: MapWords.Slot.kinds))
  var kinds: [String] = []

  @Option(help: ArgumentHelp(MapWords.relationsShown, slot: MapWords.Slot.kinds))
  var relations: [String] = []

  @Option(help: ArgumentHelp(MapWords.without, slot: MapWords.Slot.actor))
  var without: [String] = []

  @Option(help: ArgumentHelp(MapWords.at, slot: MapWords.Slot.date))
  var at: PartialDate?

  func validate() throws {
    guard depth >= 0 else { throw ValidationError(MapWords.depthRange[Speech.current.language]) }
  }

  /// The part of an ecosystem that the options ask for, and how to say so.
  struct Seen {
    let selection: Selection
    let selected: SelectedEcosystem
    /// The nodes in focus, by their numbers in the part.
    let focus: [Int]
    /// What the focus left of the selection, where there is one.
    let nearness: LocalizedText?
    /// All that was left out, for the foot of a map.
    let filters: [LocalizedText]

    var ecosystem: Ecosystem { selected.ecosystem }
  }

  /// The words of a list such as `funds,leads`.
  static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { word in
      var word = word
      while word.first == " " { word.removeFirst() }
      while word.last == " " { word.removeLast() }
      return String(word)
    }.filter { !$0.isEmpty }
  }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
