import RamureWording

extension EcosystemFormat {
  /// LAD, as programs that look for subgraphs have it.
  public static let lad = EcosystemFormat(
    id: "lad",
    title: LocalizedText(
      en: "LAD: how many nodes, then for each how many neighbours and which",
      fr: "LAD : le nombre de nœuds, puis pour chacun le nombre de ses voisins et lesquels"),
    asFile: nil,
    endings: [".lad"],
    holds: [.isolates],
    recognises: { LADReader.recognises($0) },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try LADReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: nil)
}
