import RamureWording

extension EcosystemFormat {
  /// The exchange format of Cytoscape and NDEx, version 2.
  public static let cx2 = EcosystemFormat(
    id: "cx2",
    title: LocalizedText(
      en: "CX2 of Cytoscape and NDEx: a list of aspects", fr: "CX2 de Cytoscape et NDEx : une liste d’aspects"),
    asFile: nil,
    endings: [".cx2"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.json == .cx2 },
    reader: Reader(file: { file, settings throws(ReadingError) in
      let path = file.path
      return try CX2Reader.read(file.take(), named: path, settings)
    }),
    writer: CX2Writer())
}
