import ArgumentParser
import RamureModel
import RamureWording

/// `ramure vocabulary`: the kinds an ecosystem may use.
struct VocabularyCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("vocabulary", .vocabulary) }

  @Argument(help: ArgumentHelp(OptionWords.fileWithVocabulary, slot: OptionWords.Slot.file), completion: .file())
  var files: [String] = []

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    var vocabulary = Vocabulary.builtIn
    var language = Speech.current.language
    if !files.isEmpty {
      let ecosystem = try reading.read(files, conversation)
      vocabulary = ecosystem.vocabulary
      language = Speech.current.language(about: ecosystem)
    }
    try output.write(VocabularyAnswer(vocabulary: vocabulary, language: language), language)
  }
}
