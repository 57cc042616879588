import RamureWording

extension EcosystemFormat {
  /// GraphML, which nearly every program for networks reads and writes.
  public static let graphML = EcosystemFormat(
    id: "graphml",
    title: LocalizedText(
      en: "GraphML, as NetworkX, igraph, yEd and Gephi have it",
      fr: "GraphML, tel que NetworkX, igraph, yEd et Gephi l’écrivent"),
    asFile: nil,
    endings: [".graphml"],
    holds: FormatContents.everything.subtracting([.vocabulary]),
    recognises: { XMLText.root($0.text) == "graphml" },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try GraphMLBody.ecosystem(in: file.take(), named: file.path, settings)
    }),
    writer: GraphMLWriter())
}
