import RamureWording

extension EcosystemFormat {
  /// Lists of nodes and of edges or links in JSON, as NetworkX and D3 have them.
  public static let nodeLink = EcosystemFormat(
    id: "node-link",
    title: LocalizedText(
      en: "node-link JSON of NetworkX and D3: “nodes” with “edges” or “links”",
      fr: "JSON nœuds-liens de NetworkX et D3 : « nodes » avec « edges » ou « links »"),
    asFile: nil,
    endings: [".nodelink.json"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.json == .nodeLink },
    reader: Reader(file: { file, settings throws(ReadingError) in
      let path = file.path
      return try NodeLinkReader.read(file.take(), named: path, settings)
    }),
    writer: NodeLinkWriter())
}
