import RamureModel
import RamureWording

extension EcosystemFormat {
  /// A format of graphs in JSON, told from others by the outermost keys of its files.
  ///
  /// - Parameter read: reads a file of it, called by its path, under the settings of a reader.
  static func inJSON(
    _ id: String, title: LocalizedText, endings: [String], kind: JSONKind,
    read: @escaping @Sendable (consuming [UInt8], String, EcosystemReader) throws(ReadingError) -> ValidatedEcosystem,
    writer: any EcosystemWriter
  ) -> EcosystemFormat {
    EcosystemFormat(
      id: id, title: title, asFile: nil, endings: endings,
      holds: FormatContents.everything.subtracting(.vocabulary),
      recognises: { $0.json == kind },
      reader: Reader(file: { file, settings throws(ReadingError) in
        let path = file.path
        return try read(file.take(), path, settings)
      }),
      writer: writer)
  }
}
