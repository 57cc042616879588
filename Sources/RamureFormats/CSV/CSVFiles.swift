import RamureModel
import RamureWording

/// Tables that are text files.
struct CSVFiles {
  var reader: TableSetReader
  let encoding: TextEncoding

  init(encoding: TextEncoding = .utf8, options: TableOptions = TableOptions()) {
    reader = TableSetReader(options: options)
    self.encoding = encoding
  }

  init(_ settings: EcosystemReader) {
    self.init(encoding: settings.encoding, options: settings.tableOptions)
  }

  /// Reads them, whose bytes are taken out.
  func read(_ files: inout [InputContent], into draft: EcosystemDraft) throws(ReadingError) -> ValidatedEcosystem {
    let path = files.first?.path ?? ""
    var sources: [TableSetReader.Source] = []
    for place in files.indices {
      let content = TableContent(files[place].path, files[place].take())
      sources.append(
        TableSetReader.Source(
          begin: { $0.begin(file: content.path) },
          table: { [encoding] draft in content.table(encoding, reportingTo: &draft) },
          named: TableFileName.shape(of: content.path)))
    }
    return try reader.read(sources, draft: draft, named: path)
  }
}

/// The bytes of a table, which are handed over once: those of a large file are not copied.
private final class TableContent {
  let path: String
  private var bytes: [UInt8]

  init(_ path: String, _ bytes: consuming [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  func table(_ encoding: TextEncoding, reportingTo draft: inout EcosystemDraft) -> CSVTable? {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    guard let text = SourceText(taken, encoding: encoding, controls: .replaced, reportingTo: &draft) else { return nil }
    return CSVTable(text, reportingTo: &draft)?.understoodAsNeo4j(reportingTo: &draft)
  }
}
