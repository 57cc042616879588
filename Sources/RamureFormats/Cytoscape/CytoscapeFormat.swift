import RamureWording

extension EcosystemFormat {
  /// The JSON of Cytoscape.js and of Cytoscape’s exports.
  public static let cytoscape = EcosystemFormat(
    id: "cytoscape",
    title: LocalizedText(
      en: "JSON of Cytoscape.js: “elements”, each with its “data”",
      fr: "JSON de Cytoscape.js : « elements », chacun avec ses « data »"),
    asFile: nil,
    endings: [".cyjs"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.json == .cytoscape },
    reader: Reader(file: { file, settings throws(ReadingError) in
      let path = file.path
      return try CytoscapeReader.read(file.take(), named: path, settings)
    }),
    writer: CytoscapeWriter())
}
