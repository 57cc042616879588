import RamureWording

extension EcosystemFormat {
  /// The ecosystem file, or plain lists of nodes and edges, in YAML.
  public static let yaml = EcosystemFormat(
    id: "yaml",
    title: LocalizedText(en: "YAML, the ecosystem file", fr: "YAML, le fichier d’écosystème"),
    asFile: LocalizedText(en: "a YAML file", fr: "un fichier YAML"),
    endings: [".yaml", ".yml"],
    holds: .everything,
    recognises: { beginning in
      let trimmed = beginning.trimmedLine
      return trimmed.hasPrefix("---") || trimmed.hasPrefix("- ") || isKey(beginning.line ?? "")
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try YAMLReader(
        policy: settings.vocabulary, encoding: settings.encoding, aliasLimit: settings.aliasLimit,
        tables: settings.tables,
        undirected: settings.undirected
      ).read(file.take(), named: file.path)
    }),
    writer: YAMLWriter())

  /// Whether a line is `word:` with nothing or a value after it, from its first column on.
  private static func isKey(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return false }
    let key = line[..<colon]
    let next = line.index(after: colon)
    return key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      && (next == line.endIndex || line[next] == " ")
  }
}
