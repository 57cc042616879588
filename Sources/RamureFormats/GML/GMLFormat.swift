import RamureWording

extension EcosystemFormat {
  /// GML, the oldest of the formats that many programs share.
  public static let gml = EcosystemFormat(
    id: "gml",
    title: LocalizedText(en: "GML, the Graph Modelling Language", fr: "GML, le Graph Modelling Language"),
    asFile: nil,
    endings: [".gml"],
    holds: FormatContents.everything.subtracting([.vocabulary]),
    recognises: { beginning in
      var words = beginning.words.prefix(2).map { $0.lowercased() }
      if words.first == "graph[" { return true }
      if words.count == 1 { words.append("[") }
      return words.count == 2
        && (words[0] == "graph" && words[1].hasPrefix("[")
          || ["creator", "version", "comment"].contains(words[0])
            && beginning.text.contains("graph") && beginning.text.contains("["))
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try GMLReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: GMLWriter())
}
