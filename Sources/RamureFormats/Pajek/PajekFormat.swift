import RamureWording

extension EcosystemFormat {
  /// Vertices by number, then arcs and edges between them, as Pajek keeps networks.
  public static let pajek = EcosystemFormat(
    id: "pajek",
    title: LocalizedText(en: "Pajek network", fr: "réseau Pajek"),
    asFile: nil,
    endings: [".net"],
    holds: [.kinds, .names, .weights, .isolates],
    recognises: { $0.trimmedLine.lowercased().hasPrefix("*vertices") },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try PajekReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: nil)
}
