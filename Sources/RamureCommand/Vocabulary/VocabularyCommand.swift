import ArgumentParser
import RamureAnswers
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
    let ecosystem = files.isEmpty ? nil : try reading.read(files, conversation)
    let answer = VocabularyAnswer(ecosystem?.vocabulary ?? .builtIn, language: output.language(about: ecosystem))
    try output.write(answer, conversation)
  }
}
