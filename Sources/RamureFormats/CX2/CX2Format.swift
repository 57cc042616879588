import RamureWording

extension EcosystemFormat {
  /// The exchange format of Cytoscape and NDEx, version 2.
  public static let cx2 = inJSON(
    "cx2",
    title: LocalizedText(
      en: "CX2 of Cytoscape and NDEx: a list of aspects", fr: "CX2 de Cytoscape et NDEx : une liste d’aspects"),
    endings: [".cx2"],
    kind: .cx2, read: CX2Reader.read, writer: CX2Writer())
}
