import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureWording

/// Which part of an ecosystem is looked at, and at what date.
struct ViewOptions: ParsableArguments {
  @OptionGroup private var part: PartOptions

  @Option(help: ArgumentHelp(MapWords.at, slot: OptionWords.Slot.date))
  var at: PartialDate?

  var request: PartRequest { part.request(at: at) }

  /// The part of an ecosystem that was asked for, as a network.
  func view(of whole: Ecosystem, as projection: Projection, _ output: OutputOption) throws(Refusal) -> AskedView {
    try AskedView(of: whole, part: request, as: projection, language: output.language(about: whole))
  }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
