import RamureWording

extension EcosystemFormat {
  /// Lines of `source target [weight]`.
  public static let edgeList = EcosystemFormat(
    id: "edges",
    title: LocalizedText(
      en: "list of edges: lines of “source target [weight]”",
      fr: "liste d’arêtes : des lignes « source cible [poids] »"),
    asFile: nil,
    endings: [".txt", ".edges", ".edgelist", ".el"],
    holds: [.weights],
    recognises: { beginning in
      guard let first = beginning.trimmedLine.first else { return false }
      var lines = WordLines(Array(beginning.bytes))
      return beginning.line != nil && lines.next() && (2...3).contains(lines.words.count) && !"<{[".contains(first)
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try EdgeListReader(encoding: settings.encoding).read(file.take(), named: file.path, into: settings.plainDraft)
    }),
    writer: EdgeListWriter())
}
