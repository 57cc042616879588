import RamureModel
import RamureWording

/// Reads an ecosystem from the files people keep it in: YAML written by hand, tables of a spreadsheet, lists of edges.
///
/// All that is wrong with a file is reported in one reading, each at its line and column; what is merely odd comes with
/// the ecosystem, as its remarks.
public struct EcosystemReader: Sendable {
  /// What becomes of kinds of nodes and relations that the vocabulary does not know.
  public enum VocabularyPolicy: String, CaseIterable, Sendable {
    /// Refused in ecosystem files, which can declare kinds of their own; taken from formats that cannot.
    case automatic
    /// Taken as they come, whatever the format.
    case open
    /// Refused, with the nearest names, whatever the format.
    case closed
  }

  /// A format that can be read.
  public typealias Format = EcosystemFormat

  let vocabulary: VocabularyPolicy
  let format: Format?
  let encoding: TextEncoding
  let aliasLimit: Int
  /// What a user says of tables that they do not say themselves.
  package var tables = TableOptions()
  /// Kinds of relations that have no direction.
  package var undirected: [String] = []
  /// How many megabytes a workbook or a packed file may unpack to; `nil` for 1,024 and at most 200 times the size of the file.
  public var unpackedLimit: Int?
  /// Whether a table of nodes may stand without one of edges: a list of actors, with nothing said of their relations.
  package var allowsNodesAlone = false
  /// What is known of the file before it is read.
  fileprivate var told = ViolationList()

  /// How many megabytes the aliases of a YAML file stand for at most, unless more are asked for.
  public static let aliasLimit = 10

  /// - Parameters:
  ///   - format: the format of the files; `nil` to tell it from their names or their content.
  ///   - aliasLimit: how many megabytes the aliases of a YAML file may stand for: a few of them can stand for more than any
  ///     memory holds.
  public init(
    vocabulary: VocabularyPolicy = .automatic, format: Format? = nil, encoding: TextEncoding = .utf8,
    aliasLimit: Int = EcosystemReader.aliasLimit
  ) {
    precondition(aliasLimit >= 0, "a limit is not negative")
    self.vocabulary = vocabulary
    self.format = format
    self.encoding = encoding
    self.aliasLimit = aliasLimit
  }

  /// The ecosystem in one file, in a folder that holds `nodes.csv` and `edges.csv`, in two CSV files (nodes, then edges),
  /// or on standard input, written `-`.
  ///
  /// Takes time and memory in proportion to the size of the files, which may be 2 GiB each.
  ///
  /// - Throws: `ReadingError.usage` when the paths do not go together or the format of standard input is not said,
  ///   `.missing` when a file is not there, `.failed` when the system cannot read it, `.invalid` with all violations.
  public func read(_ paths: [String]) throws(ReadingError) -> ValidatedEcosystem {
    if let path = paths.first, paths.count == 1 { return try read(path) }
    guard let usual = Format.all.first(where: { $0.fileNames.count == paths.count }), !paths.isEmpty else {
      throw .usage(.filesDoNotGoTogether(count: paths.count), at: SourcePosition(file: paths.last ?? ""))
    }
    let named = paths.lazy.compactMap { Format(ofName: $0) }.first { $0.fileNames.count == paths.count }
    return try read(paths, together: format ?? named ?? usual)
  }

  private func read(_ path: String) throws(ReadingError) -> ValidatedEcosystem {
    if InputFile.isFolder(path) { return try readFolder(path) }
    if path == InputFile.standardInput, format == nil {
      throw .usage(.formatNeeded, at: SourcePosition(file: path))
    }
    return try read(InputContent(path: path, bytes: try InputFile.unpackedBytes(of: path, limits)))
  }

  private func read(_ file: consuming InputContent) throws(ReadingError) -> ValidatedEcosystem {
    var content = file
    let path = content.path
    // Whatever it is called.
    if let foreign = ForeignFile.diagnosis(content.bytes) {
      throw .invalid(InvalidEcosystem(foreign, at: SourcePosition(file: path)))
    }
    let isNamedJSON = format == nil && Format(ofName: path) == .json
    if isNamedJSON, FileBeginning(content.bytes).json == nil { throw JSONKind.refusal(content.bytes, named: path) }
    if format == nil, Format(ofName: path) == .edgeList, let found = Format(ofContentOfList: content.bytes) {
      return try reading(as: found, sayingSoOf: path).read(&content)
    }
    return try read(&content)
  }

  private func read(_ content: inout InputContent) throws(ReadingError) -> ValidatedEcosystem {
    let path = content.path
    guard let format = format ?? Format(saidByName: path) ?? Format(ofContent: content.bytes) else {
      if FileBeginning(content.bytes).json != nil { throw JSONKind.refusal(content.bytes, named: path) }
      let diagnosis: Diagnosis = content.bytes.isEmpty ? .emptyFile : .formatNotRecognised
      throw .invalid(InvalidEcosystem(diagnosis, at: SourcePosition(file: path)))
    }
    guard let reader = format.reader else {
      throw .invalid(InvalidEcosystem(.formatOnlyWritten(format.title), at: SourcePosition(file: path)))
    }
    return try reader.file(&content, self)
  }

  /// A folder is of the format whose files are all in it; where none is whole, what the usual one lacks is told.
  private func readFolder(_ path: String) throws(ReadingError) -> ValidatedEcosystem {
    let names = InputFile.names(inFolder: path)
    let kept = Format.all.filter { !$0.fileNames.isEmpty && (format == nil || $0 == format) }
    let whole = kept.first { $0.fileNames.allSatisfy { Packing.name(of: $0, among: names) != nil } }
    if whole == nil, format == nil || format == .csv, let pair = TableFileName.pair(among: names) {
      return try read(pair.map { (path.hasSuffix("/") ? path : path + "/") + $0 }, together: .csv)
    }
    guard let folder = whole ?? kept.first ?? Format.all.first(where: { !$0.fileNames.isEmpty }) else {
      throw .missing(.isFolder, at: SourcePosition(file: path))
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    var files: [String] = []
    for wanted in folder.fileNames {
      guard let name = Packing.name(of: wanted, among: names) else {
        throw .missing(.folderLacks(wanted, found: names), at: SourcePosition(file: path))
      }
      files.append(prefix + name)
    }
    return try read(files, together: format ?? folder)
  }

  private func read(_ paths: [String], together format: Format) throws(ReadingError) -> ValidatedEcosystem {
    for path in paths {
      guard path != InputFile.standardInput, !InputFile.isFolder(path), format.fileNames.count == paths.count,
        self.format != nil || (Format(ofName: path) ?? format) == format
          || format.fileNames.contains(Packing.fileName(path))
      else { throw .usage(.pairIsNotCSV, at: SourcePosition(file: path)) }
    }
    var files: [InputContent] = []
    for path in paths {
      files.append(InputContent(path: path, bytes: try InputFile.unpackedBytes(of: path, limits)))
    }
    return try read(files, together: format)
  }

  private func read(_ files: [InputContent], together format: Format) throws(ReadingError) -> ValidatedEcosystem {
    guard let set = format.reader?.set else { throw .usage(.pairIsNotCSV, at: SourcePosition(file: files[0].path)) }
    for file in files {
      if let foreign = ForeignFile.diagnosis(file.bytes) {
        throw .invalid(InvalidEcosystem(foreign, at: SourcePosition(file: file.path)))
      }
    }
    var contents = files
    return try set.read(&contents, self)
  }

  /// What files of these names would give, were these their bytes: no file is opened.
  package func read(_ names: [String], holding contents: [[UInt8]]) throws(ReadingError) -> ValidatedEcosystem {
    precondition(names.count == contents.count && !names.isEmpty, "every name has its bytes")
    var files: [InputContent] = []
    for (name, bytes) in zip(names, contents) {
      files.append(InputContent(path: name, bytes: try Unpacking(limits: limits).unpacked(bytes, named: name)))
    }
    if files.count == 1 { return try read(files[0]) }
    return try read(files, together: format ?? .csv)
  }
}

extension EcosystemReader.VocabularyPolicy {
  /// What a format that cannot declare kinds does with those it brings.
  var forPlainFormats: EcosystemDraft.UnknownKinds { self == .closed ? .refused : .taken }
}

extension EcosystemReader {
  /// The same reader for a file whose name says too little, with a note of what it is read as.
  fileprivate func reading(as format: Format, sayingSoOf path: String) -> EcosystemReader {
    var reader = EcosystemReader(vocabulary: vocabulary, format: format, encoding: encoding, aliasLimit: aliasLimit)
    (reader.tables, reader.undirected) = (tables, undirected)
    (reader.unpackedLimit, reader.allowsNodesAlone) = (unpackedLimit, allowsNodesAlone)
    let position = SourcePosition(file: path, line: 1, column: 1)
    reader.told.append(Violation(.note, at: position, .readAs(format.title)))
    return reader
  }

  /// How tables are read, in files and in sheets.
  var tableOptions: TableOptions {
    var options = tables
    options.allowsNodesAlone = allowsNodesAlone
    return options
  }

  /// What formats fill that cannot declare kinds.
  var plainDraft: EcosystemDraft {
    var draft = EcosystemDraft(unknownKinds: vocabulary.forPlainFormats)
    draft.undirected = undirected
    draft.report(told)
    return draft
  }
}

extension EcosystemDraft {
  /// The end of every reading.
  consuming func finished() throws(ReadingError) -> ValidatedEcosystem {
    do {
      return try validated()
    } catch {
      throw .invalid(error)
    }
  }
}
