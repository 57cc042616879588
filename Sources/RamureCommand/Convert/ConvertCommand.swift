import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// `ramure convert`: the same ecosystem in another format.
struct ConvertCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("convert", .convert) }

  @Argument(help: ArgumentHelp(ConvertWords.files, slot: OptionWords.Slot.file), completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp(ConvertWords.to, slot: OptionWords.Slot.format))
  var to: WrittenFormat?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    guard files.count > 1 else { throw ValidationError(ConvertWords.filesNeeded[Speech.current.language]) }
    _ = try target
  }

  /// Where the last file named leads to: what is said of it is said before anything is read.
  private var target: ConvertTarget {
    get throws(ValidationError) { try ConvertTarget(files.last ?? "", to: to?.format) }
  }

  func run() throws {
    let target = try target
    try target.check()
    let ecosystem = try reading.read(Array(files.dropLast()), conversation)
    let losses = try target.write(ecosystem, isStrict: reading.tables.strict)
    conversation.report(losses, Speech.current.language(about: ecosystem))
  }
}

/// `--to`: a format that is written.
struct WrittenFormat: ExpressibleByArgument {
  let format: EcosystemFormat

  init?(argument: String) {
    guard let format = EcosystemFormat(rawValue: argument), format.isWritten else { return nil }
    self.format = format
  }

  var defaultValueDescription: String { format.id }

  static var allValueStrings: [String] { EcosystemFormat.all.filter(\.isWritten).map(\.id) }
}
