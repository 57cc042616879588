import ArgumentParser
import RamureModel
import RamureWording

/// Which part of an ecosystem is looked at, and at what date.
struct ViewOptions: ParsableArguments {
  @OptionGroup private var part: PartOptions

  @Option(help: ArgumentHelp(MapWords.at, slot: MapWords.Slot.date))
  var at: PartialDate?

  var request: PartRequest { part.request(at: at) }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
