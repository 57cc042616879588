import ArgumentParser
import RamureAnswers
import RamureWording

/// `--lang`: the language to speak.
///
/// Its value is read by `Speech` before the line is parsed, wherever it stands; this declares it, checks it and documents
/// it.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: ArgumentHelp(OptionWords.language, slot: OptionWords.Slot.language))
  var language: Language?
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
  /// Help in the language of the invocation under way.
  ///
  /// - Parameter slot: what stands for the value: `<file>`.
  init(_ text: LocalizedText, slot: LocalizedText? = nil) {
    let language = Speech.current.language
    self.init(text[language], valueName: slot?[language])
  }
}
