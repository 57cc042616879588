import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureWording

/// `ramure duplicates`: who is likely the same as whom.
struct DuplicatesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("duplicates", .duplicates) }

  @OptionGroup var sources: SeveralEcosystems
  @OptionGroup var top: TopOption<DuplicatesLimit>

  @Option(help: ArgumentHelp(DuplicateWords.minScore, slot: OptionWords.Slot.number))
  var minScore = DuplicateSearch.usualScore

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    guard (0...1).contains(minScore) else {
      throw ValidationError(DuplicateWords.minScoreRange[Speech.current.language])
    }
  }

  func run() throws {
    let files = try sources.read(reading, conversation)
    let first = files.first?.ecosystem
    for file in files {
      conversation.report(
        IdentifierReading.remarks(on: file.ecosystem), Speech.current.language(about: file.ecosystem))
    }
    let answer = DuplicatesAnswer(
      in: files, leastScore: minScore, most: top.most(output), language: output.language(about: first))
    try output.write(answer, conversation)
  }
}

/// How many pairs are shown.
enum DuplicatesLimit: TopLimit {
  static var help: LocalizedText { DuplicateWords.top }
  static var forPeople: Int { 20 }
}
