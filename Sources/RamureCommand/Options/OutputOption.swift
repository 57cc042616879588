import ArgumentParser
import RamureWording

/// `--format` and `-o FILE`: the form of an answer, and where it goes.
struct OutputOption: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json, jsonl, markdown
  }

  @Option(help: ArgumentHelp(OptionWords.format, slot: OptionWords.Slot.format))
  var format: Format?

  @OptionGroup var destination: DestinationOption

  @Flag(help: ArgumentHelp(OptionWords.excel))
  var excel = false

  func validate() throws {
    try OutputForm.check(destination.file, [.csv, .json, .jsonl, .markdown, .table], isSaid: format != nil)
    if excel, chosen != .csv { throw ValidationError(OptionWords.excelNeedsCSV[Speech.current.language]) }
  }

  func write(_ answer: some Answer, _ language: Language) throws(Failure) {
    guard chosen == .csv else { return try destination.write(answer.text(as: chosen, language)) }
    var table = answer.table
    table.marksFormulas = excel
    try destination.writePieces { write throws(Failure) in try table.csv(to: write) }
  }

  /// The same, and on standard error what has to be known beside forms that have no room for it.
  func write(_ answer: some Answer, _ language: Language, isQuiet: Bool) throws(Failure) {
    if !isQuiet, chosen == .csv || chosen == .jsonl {
      for note in answer.footnotes { StandardError.write(note[language] + "\n") }
    }
    try write(answer, language)
  }

  /// What `--format` says, else the file's name, else a table for a person and CSV for a program.
  var chosen: Format {
    if let format { return format }
    switch OutputForm(ending: destination.fileExtension) {
    case .csv: return .csv
    case .json: return .json
    case .jsonl: return .jsonl
    case .markdown: return .markdown
    case .table: return .table
    case .svg, .dot, .html, nil: return destination.isKept ? .csv : .table
    }
  }
}

extension Answer {
  func text(as format: OutputOption.Format, _ language: Language) throws(Failure) -> String {
    switch format {
    case .table: return text(language)
    case .csv: return table.csv()
    case .json:
      guard let json else { return try table.json() }
      return try json.rendered(isPretty: true)
    case .jsonl: return try table.jsonLines()
    case .markdown: return table.markdown(language, below: footnotes)
    }
  }
}
