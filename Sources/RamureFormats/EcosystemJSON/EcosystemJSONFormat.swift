import RamureWording

extension EcosystemFormat {
  /// The ecosystem file in JSON.
  public static let json = EcosystemFormat(
    id: "json",
    title: LocalizedText(
      en: "JSON, the ecosystem file for programs", fr: "JSON, le fichier d’écosystème pour les programmes"),
    asFile: LocalizedText(en: "a JSON file", fr: "un fichier JSON"),
    endings: [".json"],
    holds: .everything,
    recognises: { $0.json == .ecosystem },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try YAMLReader(
        syntax: .json, policy: settings.vocabulary, encoding: settings.encoding, aliasLimit: settings.aliasLimit,
        tables: settings.tables, undirected: settings.undirected
      ).read(file.take(), named: file.path)
    }),
    writer: EcosystemJSONWriter())
}
