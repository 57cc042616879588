import RamureWording

extension EcosystemFormat {
  /// GEXF, the format of Gephi.
  public static let gexf = EcosystemFormat(
    id: "gexf",
    title: LocalizedText(en: "GEXF, the format of Gephi", fr: "GEXF, le format de Gephi"),
    asFile: nil,
    endings: [".gexf"],
    // Of the header, what else than the title and the summary is lost, its writer says.
    holds: FormatContents.everything.subtracting([.vocabulary, .sourceList, .language]),
    recognises: { XMLText.root($0.text) == "gexf" },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try GEXFBody.ecosystem(in: file.take(), named: file.path, settings)
    }),
    writer: GEXFWriter())
}
