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
  public enum Format: String, CaseIterable, Sendable {
    /// The ecosystem file, or plain lists of nodes and edges, in YAML.
    case yaml
    /// A table of nodes and a table of edges.
    case csv
    /// Lines of `source target [weight]`.
    case edgeList = "edges"
  }

  let vocabulary: VocabularyPolicy
  let format: Format?
  let encoding: TextEncoding
  let aliasLimit: Int

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
    switch paths.count {
    case 1: return try read(paths[0])
    case 2: return try readPair(nodes: paths[0], edges: paths[1])
    default: throw .usage(.filesDoNotGoTogether(count: paths.count), at: SourcePosition(file: paths.last ?? ""))
    }
  }

  private func read(_ path: String) throws(ReadingError) -> ValidatedEcosystem {
    if InputFile.isFolder(path) { return try readFolder(path) }
    if path == InputFile.standardInput, format == nil {
      throw .usage(.formatNeeded, at: SourcePosition(file: path))
    }
    let content = try InputFile.bytes(of: path)
    switch format ?? FileRecognition.format(ofName: path) ?? FileRecognition.format(ofContent: content) {
    case .yaml:
      return try YAMLReader(policy: vocabulary, encoding: encoding, aliasLimit: aliasLimit).read(content, named: path)
    case .csv:
      return try CSVPairReader(policy: vocabulary, encoding: encoding).read(edgesAlone: content, named: path)
    case .edgeList:
      return try EdgeListReader(policy: vocabulary, encoding: encoding).read(content, named: path)
    case nil:
      let diagnosis: Diagnosis = content.isEmpty ? .emptyFile : .formatNotRecognised
      throw .invalid(InvalidEcosystem(diagnosis, at: SourcePosition(file: path)))
    }
  }

  private func readFolder(_ path: String) throws(ReadingError) -> ValidatedEcosystem {
    let names = InputFile.names(inFolder: path)
    for wanted in ["nodes.csv", "edges.csv"] where !names.contains(wanted) {
      throw .missing(.folderLacks(wanted, found: names), at: SourcePosition(file: path))
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return try readPair(nodes: prefix + "nodes.csv", edges: prefix + "edges.csv")
  }

  private func readPair(nodes: String, edges: String) throws(ReadingError) -> ValidatedEcosystem {
    for path in [nodes, edges] {
      guard path != InputFile.standardInput, !InputFile.isFolder(path),
        (format ?? FileRecognition.format(ofName: path) ?? .csv) == .csv
      else { throw .usage(.pairIsNotCSV, at: SourcePosition(file: path)) }
    }
    let nodeContent = try InputFile.bytes(of: nodes)
    let edgeContent = try InputFile.bytes(of: edges)
    return try CSVPairReader(policy: vocabulary, encoding: encoding).read(
      nodes: nodeContent, named: nodes, edges: edgeContent, named: edges)
  }
}

extension EcosystemReader.VocabularyPolicy {
  /// What a format that cannot declare kinds does with those it brings.
  var forPlainFormats: EcosystemDraft.UnknownKinds { self == .closed ? .refused : .taken }
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
