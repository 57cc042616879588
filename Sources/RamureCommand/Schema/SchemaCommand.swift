import ArgumentParser
import RamureAnswers
import RamureWording

/// `ramure schema`: what the JSON of an answer looks like.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("schema", .schema) }

  @Argument(help: ArgumentHelp(CommandHelp.schemaVerb, slot: HelpWords.subcommandName))
  var verb: String?

  @OptionGroup var destination: DestinationOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws { try OutputForm.check(destination.file, [.json]) }

  func run() throws {
    let language = Speech.current.answerLanguage(isKept: destination.isKept)
    let answer = try SchemaAnswer(verb, language: language, others: [EcosystemSchema.schema])
    let form: AnswerForm = verb == nil && destination.file == nil ? .table : .json
    try destination.writePieces { write throws(Failure) in
      try answer.write(as: form, on: TextPage(language, columns: Terminal.columns), to: write)
    }
  }
}
