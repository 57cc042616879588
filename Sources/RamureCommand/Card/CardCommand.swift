import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureDrawing
import RamureModel
import RamureWording

/// `ramure card`: all that is known of an actor.
struct CardCommand: ParsableCommand {
  /// What an answer is written as, and a page.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonl, markdown, html
  }

  static var configuration: CommandConfiguration { CommandConfiguration("card", .card) }

  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(QuestionOptionWords.one, slot: QuestionOptionWords.Slot.one))
  var actor: String

  @Argument(help: ArgumentHelp(CardWords.others, slot: QuestionOptionWords.Slot.other))
  var others: [String] = []

  @OptionGroup var view: QuestionOptions
  @OptionGroup var reading: ReadingOptions

  @OptionGroup var images: ImageOption

  @Option(help: ArgumentHelp(CardWords.format, slot: OptionWords.Slot.format))
  var format: Form?

  @OptionGroup var destination: DestinationOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    try OutputForm.check(
      destination.file, [.html, .markdown, .csv, .json, .jsonl, .table, .workbook], isSaid: format != nil)
    try images.check(isPage: isPage)
    if output.isWorkbook, format != nil {
      throw ValidationError(OptionWords.workbookIsItsForm[Speech.current.language])
    }
  }

  func run() throws {
    let words = try QuestionWords([file, actor] + others, actors: nil, least: 1, of: Self.self)
    let view = try view.view(in: words.files, about: words.actors, reading, output, conversation)
    let images = self.images.images(of: view.whole, in: words.files, conversation, view.language)
    let answer = try conversation.watched { watch throws(Refusal) in
      try CardAnswer(of: view, images: images, watch: watch)
    }
    guard isPage else { return try output.write(answer, conversation) }
    try destination.write(HTMLWriter().html(of: answer.document))
  }

  private var isPage: Bool { format.map { $0 == .html } ?? (OutputForm(ending: destination.fileExtension) == .html) }

  /// The option of answers that are no page.
  private var output: OutputOption {
    var output = OutputOption()
    output.format = format.flatMap { AnswerForm(rawValue: $0.rawValue) }
    (output.destination, output.excel) = (destination, false)
    return output
  }
}
