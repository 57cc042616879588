import ArgumentParser
import RamureAnswers
import RamureModel
import RamureWording

/// `--lang` and `--quiet`: how a command talks.
struct ConversationOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption

  @Flag(name: [.short, .long], help: ArgumentHelp(OptionWords.quiet))
  var quiet = false

  /// Does a long work while whoever waits at a terminal is told how far it is, unless `--quiet`.
  func watched<Found, Fault: Error>(_ work: (Watch) throws(Fault) -> Found) throws(Fault) -> Found {
    let language = Speech.current.language
    let bar = ProgressBar(isShown: !quiet && Terminal.isWatched, language)
    defer { bar.clear() }
    return try work(Watch { bar.report($0[language], $1) })
  }

  /// Tells notes on standard error, unless `--quiet`.
  func tell(_ notes: [LocalizedText], _ language: Language) {
    guard !quiet else { return }
    for note in notes { StandardError.write(note[language] + "\n") }
  }

  /// Tells warnings and notes on standard error, unless `--quiet`.
  func report(_ remarks: ViolationList, _ language: Language) {
    guard !quiet else { return }
    ViolationReport(remarks).write(language)
  }
}
