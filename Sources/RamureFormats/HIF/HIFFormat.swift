import RamureWording

extension EcosystemFormat {
  /// The interchange format of hypergraphs, which partnerships are edges of.
  public static let hif = EcosystemFormat(
    id: "hif",
    title: LocalizedText(
      en: "HIF, hypergraphs: partnerships as edges of many",
      fr: "HIF, hypergraphes : les partenariats comme arêtes à plusieurs"),
    asFile: nil,
    endings: [".hif", ".hif.json"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.json == .hypergraph },
    reader: Reader(file: { file, settings throws(ReadingError) in
      let path = file.path
      return try HIFReader.read(file.take(), named: path, settings)
    }),
    writer: HIFWriter())
}
