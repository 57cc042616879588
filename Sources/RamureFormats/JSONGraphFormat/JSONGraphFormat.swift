import RamureWording

extension EcosystemFormat {
  /// JSON Graph Format, versions 1 and 2.
  public static let jsonGraph = EcosystemFormat(
    id: "jgf",
    title: LocalizedText(
      en: "JSON Graph Format: a “graph” with “nodes” and “edges”",
      fr: "JSON Graph Format : un « graph » avec « nodes » et « edges »"),
    asFile: nil,
    endings: [".jgf", ".jgf.json"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.json == .jsonGraph },
    reader: Reader(file: { file, settings throws(ReadingError) in
      let path = file.path
      return try JSONGraphFormatReader.read(file.take(), named: path, settings)
    }),
    writer: JSONGraphFormatWriter())
}
