import ArgumentParser
import RamureAnswers
import RamureModel
import RamureWording

/// `--format` and `-o FILE`: the form of an answer, and where it goes.
struct OutputOption: ParsableArguments {
  @Option(help: ArgumentHelp(OptionWords.format, slot: OptionWords.Slot.format))
  var format: AnswerForm?

  @OptionGroup var destination: DestinationOption

  @Flag(help: ArgumentHelp(OptionWords.excel))
  var excel = false

  func validate() throws {
    try OutputForm.check(destination.file, [.csv, .json, .jsonl, .markdown, .table, .workbook], isSaid: format != nil)
    if isWorkbook, format != nil { throw ValidationError(OptionWords.workbookIsItsForm[Speech.current.language]) }
    if excel, chosen != .csv || isWorkbook { throw ValidationError(OptionWords.excelNeedsCSV[Speech.current.language]) }
  }

  /// The language of an answer about an ecosystem.
  func language(about ecosystem: Ecosystem? = nil) -> Language {
    Speech.current.answerLanguage(about: ecosystem, isKept: destination.isKept)
  }

  /// Writes an answer in the form that was chosen, piece by piece as it is made; and on standard error what has to be
  /// known beside forms that have no room for it.
  func write(_ answer: some Answer, _ conversation: ConversationOptions) throws(Failure) {
    if isWorkbook { return try destination.write(try AnswerWorkbook(answer).bytes(for: destination.file ?? "")) }
    if chosen == .csv || chosen == .jsonl { conversation.tell(answer.footnotes, answer.language) }
    let page = TextPage(answer.language, columns: Terminal.columns, width: Terminal.width, marksFormulas: excel)
    try destination.writePieces { write throws(Failure) in try answer.write(as: chosen, on: page, to: write) }
  }

  /// Whether the file’s name asks for a workbook.
  var isWorkbook: Bool { OutputForm(ending: destination.fileExtension) == .workbook }

  /// What `--format` says, else the file's name, else a table for a person and CSV for a program.
  var chosen: AnswerForm {
    if let format { return format }
    switch OutputForm(ending: destination.fileExtension) {
    case .csv: return .csv
    case .json: return .json
    case .jsonl: return .jsonl
    case .markdown: return .markdown
    case .table: return .table
    case .svg, .pdf, .png, .dot, .html, .workbook, nil: return destination.isKept ? .csv : .table
    }
  }
}

extension AnswerForm: ExpressibleByArgument {}
