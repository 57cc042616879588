import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// The FILE argument of every command that reads an ecosystem, and how to read it.
struct EcosystemArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var files: [String]

  @OptionGroup var reading: ReadingOptions

  /// Reads the ecosystem, and tells what its author should know about it.
  func read(_ conversation: ConversationOptions) throws(Failure) -> Ecosystem {
    try reading.read(files, conversation)
  }
}

/// `--from`, `--vocabulary`, `--encoding`, `--alias-limit` and `--unpacked-limit`: how to read a file.
struct ReadingOptions: ParsableArguments, EcosystemReading {
  @Option(help: ArgumentHelp(OptionWords.from, slot: OptionWords.Slot.format))
  var from: EcosystemReader.Format?

  @Option(help: ArgumentHelp(OptionWords.vocabulary, slot: OptionWords.Slot.policy))
  var vocabulary: EcosystemReader.VocabularyPolicy = .automatic

  @Option(help: ArgumentHelp(OptionWords.encoding, slot: OptionWords.Slot.encoding))
  var encoding: TextEncoding = .utf8

  @Option(help: ArgumentHelp(OptionWords.aliasLimit, slot: OptionWords.Slot.megabytes))
  var aliasLimit = EcosystemReader.aliasLimit

  @OptionGroup var tables: TableReadingOptions

  @Option(help: ArgumentHelp(OptionWords.unpackedLimit, slot: OptionWords.Slot.megabytes))
  var unpackedLimit: Int?

  func validate() throws { try checkLimits() }
}

/// The FILE of a command whose `--from` means something else than the format of a file.
struct UnformattedSource: ParsableArguments {
  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var files: [String]

  @OptionGroup var reading: ReachReadingOptions

  /// Reads the ecosystem, and tells what its author should know about it.
  func read(_ conversation: ConversationOptions) throws(Failure) -> Ecosystem {
    try reading.read(files, conversation)
  }
}

/// The same where `--from` means something else: the format is `--read-as`.
struct ReachReadingOptions: ParsableArguments, EcosystemReading {
  @Option(name: .customLong("read-as"), help: ArgumentHelp(OptionWords.from, slot: OptionWords.Slot.format))
  var from: EcosystemReader.Format?

  @Option(help: ArgumentHelp(OptionWords.vocabulary, slot: OptionWords.Slot.policy))
  var vocabulary: EcosystemReader.VocabularyPolicy = .automatic

  @Option(help: ArgumentHelp(OptionWords.encoding, slot: OptionWords.Slot.encoding))
  var encoding: TextEncoding = .utf8

  @Option(help: ArgumentHelp(OptionWords.aliasLimit, slot: OptionWords.Slot.megabytes))
  var aliasLimit = EcosystemReader.aliasLimit

  @OptionGroup var tables: TableReadingOptions

  @Option(help: ArgumentHelp(OptionWords.unpackedLimit, slot: OptionWords.Slot.megabytes))
  var unpackedLimit: Int?

  func validate() throws { try checkLimits() }
}

/// Options that say how to read a file.
protocol EcosystemReading {
  var from: EcosystemReader.Format? { get }
  var vocabulary: EcosystemReader.VocabularyPolicy { get }
  var encoding: TextEncoding { get }
  var aliasLimit: Int { get }
  var tables: TableReadingOptions { get }
  var unpackedLimit: Int? { get }
}

extension EcosystemReading {
  /// Reads the ecosystem, and tells what its author should know about it.
  func read(_ files: [String], _ conversation: ConversationOptions) throws(Failure) -> Ecosystem {
    do {
      let validated = try reader.read(files)
      WrittenFile.remember(read: files)
      conversation.report(validated.remarks, Speech.current.language(about: validated.ecosystem))
      return validated.ecosystem
    } catch {
      throw Failure(error)
    }
  }

  var reader: EcosystemReader { reader(as: from) }

  /// - Parameter format: the format of the files; `nil` to tell it from their names or their content.
  func reader(as format: EcosystemReader.Format?) -> EcosystemReader {
    var reader = EcosystemReader(vocabulary: vocabulary, format: format, encoding: encoding, aliasLimit: aliasLimit)
    reader.tables = tables.options
    reader.undirected = tables.undirected
    reader.unpackedLimit = unpackedLimit
    return reader
  }

  fileprivate func checkLimits() throws {
    let language = Speech.current.language
    guard aliasLimit >= 0 else { throw ValidationError(OptionWords.aliasLimitRange[language]) }
    guard unpackedLimit ?? 0 >= 0 else { throw ValidationError(OptionWords.unpackedLimitRange[language]) }
  }
}

extension EcosystemReader.Format: ExpressibleByArgument {
  /// What `--from` takes: formats that are read.
  public init?(argument: String) {
    self.init(rawValue: argument)
    if !isRead { return nil }
  }

  public static var allValueStrings: [String] { all.filter(\.isRead).map(\.id) }
}
extension EcosystemReader.VocabularyPolicy: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}

extension OptionWords {
  /// What FILE may be: the formats say so themselves.
  static var file: LocalizedText { file(of: EcosystemFormat.all.compactMap(\.asFile)) }
}
