import RamureWording

extension EcosystemFormat {
  /// Statements of RDF in Turtle.
  public static let turtle = EcosystemFormat(
    id: "turtle",
    title: LocalizedText(
      en: "Turtle, RDF in the words of W3C ORG, PROV and schema.org",
      fr: "Turtle, du RDF dans les mots de W3C ORG, PROV et schema.org"),
    asFile: nil,
    endings: [".ttl", ".turtle"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { beginning in
      let line = beginning.trimmedLine.lowercased()
      return line.hasPrefix("@prefix ") || line.hasPrefix("@base ") || line.hasPrefix("prefix ") && line.contains("<")
    },
    reader: ofStatements,
    writer: TurtleWriter(isPlain: false))

  /// The same, a statement a line.
  public static let nTriples = EcosystemFormat(
    id: "n-triples",
    title: LocalizedText(en: "N-Triples, RDF a statement a line", fr: "N-Triples, du RDF une affirmation par ligne"),
    asFile: nil,
    endings: [".nt", ".ntriples"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { beginning in
      // Addresses, no elements: `<urn:a> <urn:b> …`.
      let words = beginning.words
      return words.count >= 3 && words[0].hasPrefix("<") && words[0].contains(":") && words[0].hasSuffix(">")
        && words[1].hasPrefix("<") && words[1].hasSuffix(">")
    },
    reader: ofStatements,
    writer: TurtleWriter(isPlain: true))

  private static var ofStatements: Reader {
    Reader(file: { file, settings throws(ReadingError) in
      try TurtleReader(settings: settings).read(file.take(), named: file.path)
    })
  }
}
