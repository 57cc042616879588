import RamureWording

extension EcosystemFormat {
  /// Lists of nodes and of edges or links in JSON, as NetworkX and D3 have them.
  public static let nodeLink = inJSON(
    "node-link",
    title: LocalizedText(
      en: "node-link JSON of NetworkX and D3: “nodes” with “edges” or “links”",
      fr: "JSON nœuds-liens de NetworkX et D3 : « nodes » avec « edges » ou « links »"),
    endings: [".nodelink.json"],
    kind: .nodeLink, read: NodeLinkReader.read, writer: NodeLinkWriter())
}
