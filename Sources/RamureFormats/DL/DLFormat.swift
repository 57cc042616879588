import RamureWording

extension EcosystemFormat {
  /// DL, the text format of UCINET.
  public static let dl = EcosystemFormat(
    id: "dl",
    title: LocalizedText(en: "DL, the text format of UCINET", fr: "DL, le format texte d’UCINET"),
    asFile: nil,
    endings: [".dl"],
    // Kinds of relations are held; those of nodes that are lost, its writer says.
    holds: [.kinds, .weights, .isolates],
    recognises: { beginning in
      let word = beginning.words.first?.lowercased() ?? ""
      return word == "dl" || word == "dl,"
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try DLReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: DLWriter())
}
