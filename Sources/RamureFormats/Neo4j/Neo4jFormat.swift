import RamureWording

extension EcosystemFormat {
  /// The tables that `neo4j-admin database import` takes.
  public static let neo4j = EcosystemFormat(
    id: "neo4j",
    title: LocalizedText(
      en: "tables for Neo4j’s import: headings such as “:ID”, “:LABEL”, “:START_ID”",
      fr: "tables pour l’import de Neo4j : des titres comme « :ID », « :LABEL », « :START_ID »"),
    asFile: nil,
    endings: [],
    holds: FormatContents.everything.subtracting([.header, .sourceList, .vocabulary, .language]),
    // Tables are told by their headings once they are read as tables.
    recognises: { _ in false },
    reader: Reader(
      file: { file, settings throws(ReadingError) in
        var files = [file]
        _ = file.take()
        return try CSVFiles(settings).read(&files, into: settings.plainDraft)
      },
      set: FileSet(
        names: ["nodes.csv", "relationships.csv"],
        read: { files, settings throws(ReadingError) in
          try CSVFiles(settings).read(&files, into: settings.plainDraft)
        })),
    writer: Neo4jWriter())
}
