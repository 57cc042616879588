import RamureWording

extension EcosystemFormat {
  /// The JSON of Cytoscape.js and of Cytoscape’s exports.
  public static let cytoscape = inJSON(
    "cytoscape",
    title: LocalizedText(
      en: "JSON of Cytoscape.js: “elements”, each with its “data”",
      fr: "JSON de Cytoscape.js : « elements », chacun avec ses « data »"),
    endings: [".cyjs"],
    kind: .cytoscape, read: CytoscapeReader.read, writer: CytoscapeWriter())
}
