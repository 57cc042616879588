import RamureWording

extension EcosystemFormat {
  /// A workbook with a sheet of actors and a sheet of relations, as Excel and Google Sheets save it.
  public static let xlsx = EcosystemFormat(
    id: "xlsx",
    title: LocalizedText(
      en: "workbook of Excel, with sheets of actors, relations, partnerships",
      fr: "classeur Excel, avec des feuilles d’acteurs, de relations, de partenariats"),
    asFile: LocalizedText(en: "a workbook (.xlsx, .ods)", fr: "un classeur (.xlsx, .ods)"),
    // The older forms are told what to do.
    endings: [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb"],
    holds: inWorkbooks,
    recognises: { beginning in
      if beginning.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return true }
      guard beginning.bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return false }
      return ["[Content_Types].xml", "xl/", "_rels/.rels"].contains { beginning.text.contains($0) }
    },
    reader: ofWorkbooks,
    writer: nil)

  /// The same as LibreOffice saves it.
  public static let ods = EcosystemFormat(
    id: "ods",
    title: LocalizedText(
      en: "workbook of LibreOffice, with sheets of actors, relations, partnerships",
      fr: "classeur LibreOffice, avec des feuilles d’acteurs, de relations, de partenariats"),
    asFile: nil,
    endings: [".ods", ".ots"],
    holds: inWorkbooks,
    recognises: { beginning in
      beginning.bytes.starts(with: [0x50, 0x4B, 3, 4])
        && beginning.text.contains("application/vnd.oasis.opendocument.spreadsheet")
    },
    reader: ofWorkbooks,
    writer: nil)

  private static let inWorkbooks = FormatContents.everything.subtracting([.header, .vocabulary])

  /// What is in the file decides which of the two it is, whatever it is called.
  private static var ofWorkbooks: Reader {
    Reader(file: { file, settings throws(ReadingError) in
      try WorkbookEcosystem(
        limits: settings.limits, options: settings.tableOptions
      ).read(file.take(), named: file.path, into: settings.plainDraft)
    })
  }
}
