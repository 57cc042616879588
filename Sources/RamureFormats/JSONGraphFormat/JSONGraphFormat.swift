import RamureWording

extension EcosystemFormat {
  /// JSON Graph Format, versions 1 and 2.
  public static let jsonGraph = inJSON(
    "jgf",
    title: LocalizedText(
      en: "JSON Graph Format: a “graph” with “nodes” and “edges”",
      fr: "JSON Graph Format : un « graph » avec « nodes » et « edges »"),
    endings: [".jgf", ".jgf.json"],
    kind: .jsonGraph, read: JSONGraphFormatReader.read, writer: JSONGraphFormatWriter())
}
