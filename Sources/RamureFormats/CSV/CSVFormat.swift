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
      // Nodes in JSON have ids and names as well.
      if beginning.json != nil { return false }
      if beginning.trimmedLine.lowercased().hasPrefix("sep=") { return true }
      let cells = beginning.cells
      return cells.count > 1
        && (CSVNodeColumn.recognises(cells) || CSVEdgeColumn.recognises(cells) || PartnershipColumn.recognises(cells))
    },
    reader: Reader(
      file: { file, settings throws(ReadingError) in
        var files = [file]
        _ = file.take()
        return try CSVFiles(settings).read(&files, into: settings.plainDraft)
      },
      set: FileSet(
        names: ["nodes.csv", "edges.csv"],
        read: { files, settings throws(ReadingError) in
          try CSVFiles(settings).read(&files, into: settings.plainDraft)
        })),
    writer: CSVPairWriter())
}
