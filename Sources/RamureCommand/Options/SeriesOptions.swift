import ArgumentParser
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

  /// The dates asked for; where a first or last is not, those the ecosystem itself gives.
  func series(of ecosystem: Ecosystem) throws(Failure) -> DateSeries {
    let span = ecosystem.knownSpan
    guard let first = from ?? span?.first, let last = to ?? span?.last else {
      throw .problem(.wrongUsage, .nothingDated, at: nil)
    }
    do {
      return try DateSeries(from: first, to: last, every: every)
    } catch {
      throw .problem(.wrongUsage, error.diagnosis, at: nil)
    }
  }
}

extension DateSeries.Step: ExpressibleByArgument {}
