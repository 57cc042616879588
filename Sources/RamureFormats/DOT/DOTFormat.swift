import RamureWording

extension EcosystemFormat {
  /// DOT, the language of Graphviz.
  public static let dot = EcosystemFormat(
    id: "dot",
    title: LocalizedText(en: "DOT, the language of Graphviz", fr: "DOT, le langage de Graphviz"),
    asFile: nil,
    endings: [".dot", ".gv"],
    holds: FormatContents.everything.subtracting([.vocabulary]),
    recognises: { beginning in
      var text = Substring(beginning.text)
      // Comments may come first.
      while let first = text.first, first.isWhitespace || first == "/" || first == "#" {
        if first.isWhitespace {
          text = text.dropFirst()
        } else {
          let end = text.hasPrefix("/*") ? text.firstRange(of: "*/")?.upperBound : text.firstIndex { $0.isNewline }
          guard let end else { return false }
          text = text[end...]
        }
      }
      let words = text.prefix(2_000).lowercased().split { $0.isWhitespace || $0 == "{" }
      guard let word = words.first == "strict" ? words.dropFirst().first : words.first else { return false }
      return (word == "graph" || word == "digraph")
        && text.firstIndex(of: "{").map { brace in text.firstIndex(of: "[").map { brace < $0 } ?? true } ?? false
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try DOTReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: DOTWriter())
}
