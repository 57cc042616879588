import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// `ramure merge`: ecosystems of several people in one.
struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("merge", .merge) }

  @OptionGroup var sources: SeveralEcosystems

  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(MergeWords.output, slot: OptionWords.Slot.file),
    completion: .file())
  var output: String

  @Option(help: ArgumentHelp(MergeWords.accept, slot: OptionWords.Slot.file), completion: .file())
  var accept: String?

  @Option(help: ArgumentHelp(ConvertWords.to, slot: OptionWords.Slot.format))
  var to: WrittenFormat?

  @Option(help: ArgumentHelp(MergeWords.format, slot: OptionWords.Slot.format))
  var format: AnswerForm?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    _ = try target
    if format != nil, output == "-" { throw ValidationError(MergeWords.twoAnswers[Speech.current.language]) }
  }

  private var target: ConvertTarget {
    get throws(ValidationError) { try ConvertTarget(output, to: to?.format) }
  }

  func run() throws {
    let target = try target
    try target.check()
    let files = try sources.read(reading, conversation)
    for file in files {
      conversation.report(
        IdentifierReading.remarks(on: file.ecosystem), Speech.current.language(about: file.ecosystem))
    }
    let decisions = try accept.map { try PairDecisions(PairListReader().read($0), on: files).decisions } ?? []
    let answer: MergeAnswer
    do {
      answer = try MergeAnswer(
        of: files, decisions: decisions, language: Speech.current.language(about: files[0].ecosystem))
    } catch {
      throw Failure.invalid(error)
    }
    if reading.tables.strict, answer.hasContradictions {
      throw Failure.invalid(InvalidEcosystem(answer.remarks(isStrict: true)))
    }
    let losses = try target.write(answer.merged.ecosystem, isStrict: reading.tables.strict)
    conversation.report(losses, answer.language)
    try tell(answer)
  }

  private func tell(_ answer: MergeAnswer) throws {
    guard let format else {
      conversation.report(answer.remarks(), answer.language)
      return conversation.tell(answer.summary(), answer.language)
    }
    if format == .csv || format == .jsonl { conversation.tell(answer.footnotes, answer.language) }
    let page = TextPage(answer.language, columns: Terminal.columns, width: Terminal.width)
    try DestinationOption.to("-").writePieces { write throws(Failure) in
      try answer.write(as: format, on: page, to: write)
    }
  }
}
