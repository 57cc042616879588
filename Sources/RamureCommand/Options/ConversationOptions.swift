import ArgumentParser
import RamureModel
import RamureWording

/// `--lang` and `--quiet`: how a command talks.
struct ConversationOptions: ParsableArguments {
  @OptionGroup var language: LanguageOption

  @Flag(name: [.short, .long], help: ArgumentHelp(OptionWords.quiet))
  var quiet = false

  /// Tells warnings and notes on standard error, unless `--quiet`.
  func report(_ remarks: ViolationList, _ language: Language) {
    guard !quiet else { return }
    ViolationReport(remarks).write(language)
  }
}
