import ArgumentParser
import RamureAnswers
import RamureModel
import RamureWording

/// At which dates an ecosystem is looked at.
///
/// Beside it the format of a file is `--read-as`: see `ReachReadingOptions`.
struct SeriesOptions: ParsableArguments {
  @Option(help: ArgumentHelp(SeriesWords.every, slot: SeriesWords.Slot.step))
  var every: DateSeries.Step = .year

  @Option(help: ArgumentHelp(SeriesWords.from, slot: SeriesWords.Slot.date))
  var from: PartialDate?

  @Option(help: ArgumentHelp(SeriesWords.to, slot: SeriesWords.Slot.date))
  var to: PartialDate?
}

extension DateSeries.Step: ExpressibleByArgument {}
