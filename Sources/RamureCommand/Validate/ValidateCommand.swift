import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// `ramure validate`: what is wrong with files, and where.
struct ValidateCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("validate", .validate) }

  @Argument(help: ArgumentHelp(OptionWords.filesToCheck, slot: OptionWords.Slot.file), completion: .file())
  var files: [String]

  @OptionGroup var reading: ReadingOptions

  @Option(help: ArgumentHelp(OptionWords.validateFormat, slot: OptionWords.Slot.format))
  var format: AnswerForm?

  @Option(
    help: ArgumentHelp(ValidateWords.annotate, slot: OptionWords.Slot.file), completion: .file(extensions: ["xlsx"]))
  var annotate: String?

  @OptionGroup var destination: DestinationOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    if let annotate { try AnnotatedCopy.check(annotate, of: files) }
    try OutputForm.check(destination.file, form.map { [$0] } ?? [.table], isSaid: format != nil)
  }

  /// What `--format` asks for.
  private var form: OutputForm? {
    switch format {
    case .csv: .csv
    case .json: .json
    case .jsonl: .jsonl
    case .markdown: .markdown
    case .table: .table
    case nil: nil
    }
  }

  func run() throws {
    let verdicts = ValidateCommand.units(of: files).map { Verdict(on: $0, reader: reading.reader) }
    if let format {
      let rows = verdicts.flatMap { $0.violations.inOrder }
      let answer = ValidateAnswer(rows, language: Speech.current.language)
      let page = TextPage(answer.language, columns: Terminal.columns)
      try destination.writePieces { write throws(Failure) in try answer.write(as: format, on: page, to: write) }
    } else {
      for verdict in verdicts {
        StandardError.write(
          ViolationReport(verdict.violations).text(verdict.language, errorsOnly: conversation.quiet))
      }
      if !conversation.quiet {
        try destination.write(verdicts.map { $0.sentence + "\n" }.joined())
        tellMore(of: verdicts)
      }
    }
    // What could not be read at all has no cells to mark.
    if let annotate, let verdict = verdicts.first, verdict.status == .done || verdict.status == .wrongData {
      try AnnotatedCopy(
        source: verdict.files[0], target: annotate, language: verdict.language, unpackedLimit: reading.unpackedLimit
      ).write(verdict.violations)
    }
    if let worst = verdicts.map(\.status).max(by: { $0.rank < $1.rank }), worst != .done { throw Failure.told(worst) }
  }

  /// Says how to learn more of the first kinds of errors.
  private func tellMore(of verdicts: [Verdict]) {
    var codes: [String] = []
    for violation in verdicts.lazy.flatMap(\.violations.items) where violation.severity == .error {
      let code = violation.diagnosis.code
      if codes.count < 3, !codes.contains(code) { codes.append(code) }
    }
    if let language = verdicts.first?.language, !codes.isEmpty {
      conversation.tell([ExplainWords.more(codes)], language)
    }
  }

  /// What is checked together: two CSV files are one ecosystem, every other file is one by itself.
  static func units(of files: [String]) -> [[String]] {
    let areTables = files.allSatisfy { file in
      [".csv", ".tsv", ".txt"].contains { file.lowercased().hasSuffix($0) }
    }
    return files.count == 2 && areTables ? [files] : files.map { [$0] }
  }
}

/// What came of reading one file, or one pair.
private struct Verdict {
  let files: [String]
  let violations: ViolationList
  let status: ExitStatus
  let language: Language
  private let counts: (nodes: Int, relations: Int)?

  init(on files: [String], reader: EcosystemReader) {
    self.files = files
    do {
      let validated = try reader.read(files)
      violations = validated.remarks
      status = .done
      language = Speech.current.language(about: validated.ecosystem)
      counts = (validated.ecosystem.nodes.count, validated.ecosystem.relations.count)
    } catch {
      violations = error.violations
      status = Failure(error).status
      language = Speech.current.language(about: violations)
      counts = nil
    }
  }

  /// "file: 143 nodes, 206 relations, valid".
  var sentence: String {
    let verdict =
      counts.map { ValidateWords.valid(nodes: $0.nodes, relations: $0.relations) }
      ?? ValidateWords.invalid(errors: violations.errorCount, warnings: violations.warningCount)
    return "\(files.map(\.inertLine).joined(separator: " + ")): \(verdict[language])"
  }
}

extension ExitStatus {
  /// Which of several outcomes the exit code tells: the data's faults before a missing file before a line mistyped.
  fileprivate var rank: Int {
    switch self {
    case .done: 0
    case .wrongUsage: 1
    case .inputOutput: 2
    case .noInput: 3
    default: 4
    }
  }
}
