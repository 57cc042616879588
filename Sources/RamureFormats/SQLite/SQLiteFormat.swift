import RamureWording

extension EcosystemFormat {
  /// A database of SQLite: our own tables whole, those of others as the sheets of a workbook.
  public static let sqlite = EcosystemFormat(
    id: "sqlite",
    title: LocalizedText(
      en: "SQLite database, tables of nodes, relations, attributes and sources",
      fr: "base SQLite, des tables de nœuds, de relations, d’attributs et de sources"),
    asFile: nil,
    endings: [".sqlite", ".sqlite3", ".db"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.bytes.starts(with: SQLiteReader.beginning) },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try SQLiteReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: SQLiteWriter())
}
