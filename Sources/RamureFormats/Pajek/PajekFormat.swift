import RamureWording

extension EcosystemFormat {
  /// Pajek’s networks.
  public static let pajek = EcosystemFormat(
    id: "pajek",
    title: LocalizedText(en: "Pajek, networks in .net and .paj", fr: "Pajek, réseaux en .net et .paj"),
    asFile: nil,
    endings: [".net", ".paj"],
    // Kinds of relations are held; those of nodes that are lost, and periods finer than years, its writer says.
    holds: [.kinds, .dates, .weights, .isolates],
    recognises: { beginning in
      let word = beginning.words.first?.lowercased() ?? ""
      return word == "*vertices" || word == "*network"
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try PajekReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: PajekWriter())
}
