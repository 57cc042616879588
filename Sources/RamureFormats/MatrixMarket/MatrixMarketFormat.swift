import RamureWording

extension EcosystemFormat {
  /// Matrix Market’s sparse matrices.
  public static let matrixMarket = EcosystemFormat(
    id: "mtx",
    title: LocalizedText(
      en: "Matrix Market, a sparse matrix as SciPy and SuiteSparse have it",
      fr: "Matrix Market, une matrice creuse telle que SciPy et SuiteSparse l’écrivent"),
    asFile: nil,
    endings: [".mtx", ".mm"],
    holds: [.weights, .isolates],
    recognises: { $0.bytes.starts(with: Array("%%MatrixMarket".utf8)) },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try MatrixMarketReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: MatrixMarketWriter())
}
