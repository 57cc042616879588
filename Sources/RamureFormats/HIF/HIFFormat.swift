import RamureWording

extension EcosystemFormat {
  /// The interchange format of hypergraphs, which partnerships are edges of.
  public static let hif = inJSON(
    "hif",
    title: LocalizedText(
      en: "HIF, hypergraphs: partnerships as edges of many",
      fr: "HIF, hypergraphes : les partenariats comme arêtes à plusieurs"),
    endings: [".hif", ".hif.json"],
    kind: .hypergraph, read: HIFReader.read, writer: HIFWriter())
}
