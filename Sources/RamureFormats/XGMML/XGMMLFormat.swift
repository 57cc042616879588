import RamureWording

extension EcosystemFormat {
  /// XGMML, as Cytoscape imports and exports networks.
  public static let xgmml = EcosystemFormat(
    id: "xgmml",
    title: LocalizedText(en: "XGMML, of Cytoscape on the desktop", fr: "XGMML, de Cytoscape de bureau"),
    asFile: nil,
    endings: [".xgmml"],
    holds: FormatContents.everything.subtracting([.vocabulary]),
    recognises: { XMLText.root($0.text) == "graph" },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try XGMMLBody.ecosystem(in: file.take(), named: file.path, settings)
    }),
    writer: XGMMLWriter())
}
