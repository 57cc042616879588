import RamureWording

extension EcosystemFormat {
  /// Lines of a node and its neighbours.
  public static let adjacencyList = EcosystemFormat(
    id: "adjacency",
    title: LocalizedText(
      en: "list of neighbours: lines of “node neighbour neighbour…”",
      fr: "liste de voisins : des lignes « nœud voisin voisin… »"),
    asFile: nil,
    endings: [".adjlist", ".adj"],
    holds: [.isolates],
    // Any list of words could be one: only NetworkX says so, by the comments it begins with.
    recognises: { beginning in
      beginning.lines.contains { $0.hasPrefix("# GMT ") }
        && beginning.wordLines.contains { $0.count == 1 || $0.count > 3 }
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try AdjacencyListReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: AdjacencyListWriter())
}
