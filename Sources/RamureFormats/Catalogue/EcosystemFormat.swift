import RamureModel
import RamureWording

/// A format ecosystems are kept in: what its files are called, how they begin, what they can hold, who reads and writes
/// them.
///
/// `EcosystemFormat.all` lists them: `--from` and `--to`, recognition, help, the article on formats and the tests go by that
/// list.
public struct EcosystemFormat: Sendable {
  /// What `--from` and `--to` call it.
  public let id: String
  public let title: LocalizedText
  /// How the help of FILE names it; `nil` for formats that only the list of `--from` names.
  public let asFile: LocalizedText?
  /// What the names of its files end in, in lower case: `.yaml`.
  public let endings: [String]
  /// What it has a place for.
  public let holds: FormatContents
  /// Whether a file begins as those of the format do; asked in the order of the list, until one says so.
  let recognises: @Sendable (FileBeginning) -> Bool
  /// Who reads it; `nil` for formats that are only written.
  let reader: Reader?
  /// Who writes it; `nil` for formats that are only read.
  let writer: (any EcosystemWriter)?

  typealias Reading = ValidatedEcosystem

  /// Reads the files of a format, under the settings of an `EcosystemReader`.
  struct Reader: Sendable {
    /// Reads one file, whose bytes may be taken out of it.
    let file: @Sendable (_ file: inout InputContent, _ settings: EcosystemReader) throws(ReadingError) -> Reading
    /// Several files that make up one ecosystem; `nil` where each is one by itself.
    var set: FileSet?
  }

  /// Files that belong together: in a folder, under these names, or named one after the other.
  struct FileSet: Sendable {
    let names: [String]
    let read: @Sendable (_ files: inout [InputContent], _ settings: EcosystemReader) throws(ReadingError) -> Reading
  }

  /// Whether it is read here.
  public var isRead: Bool { reader != nil }

  /// Whether it is written here.
  public var isWritten: Bool { writer != nil }

  /// The names of its files within a folder, where it takes several.
  public var fileNames: [String] { reader?.set?.names ?? [] }
}

/// A file that was read, still as bytes: the readers of binary formats take it as it is.
struct InputContent: Sendable {
  let path: String
  private(set) var bytes: [UInt8]

  /// Hands the bytes over: who takes them may change them where they are, without a copy of a large file.
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}

extension EcosystemFormat: RawRepresentable, CaseIterable, Identifiable, Hashable {
  public static var allCases: [EcosystemFormat] { all }

  /// What `--from` and `--to` call it.
  public var rawValue: String { id }

  public init?(rawValue: String) {
    guard let known = Self.all.first(where: { $0.id == rawValue }) else { return nil }
    self = known
  }

  public static func == (left: EcosystemFormat, right: EcosystemFormat) -> Bool { left.id == right.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
