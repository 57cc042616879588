import RamureWording

extension EcosystemFormat {
  /// A table of nodes and a table of edges, as spreadsheets save them.
  public static let csv = EcosystemFormat(
    id: "csv",
    title: LocalizedText(en: "CSV, a table of nodes and one of edges", fr: "CSV, une table de nœuds et une d’arêtes"),
    asFile: LocalizedText(
      en: "a folder with nodes.csv and edges.csv, two CSV files (nodes, then edges)",
      fr: "un dossier avec nodes.csv et edges.csv, deux fichiers CSV (les nœuds, puis les arêtes)"),
    endings: [".csv", ".tsv"],
    holds: FormatContents.everything.subtracting([.header, .sourceList, .vocabulary]),
    recognises: { beginning in
      if beginning.trimmedLine.lowercased().hasPrefix("sep=") { return true }
      let cells = beginning.cells
      return cells.count > 1 && (CSVNodeColumn.recognises(cells) || CSVEdgeColumn.recognises(cells))
    },
    reader: Reader(
      file: { file, settings throws(ReadingError) in
        try CSVPairReader(settings).read(edgesAlone: file.take(), named: file.path)
      },
      set: FileSet(
        names: ["nodes.csv", "edges.csv"],
        read: { files, settings throws(ReadingError) in
          try CSVPairReader(settings).read(
            nodes: files[0].take(), named: files[0].path, edges: files[1].take(), named: files[1].path)
        })),
    writer: CSVPairWriter())
}

extension CSVPairReader {
  init(_ settings: EcosystemReader) {
    self.init(
      policy: settings.vocabulary, encoding: settings.encoding, allowsNodesAlone: settings.allowsNodesAlone)
  }
}
