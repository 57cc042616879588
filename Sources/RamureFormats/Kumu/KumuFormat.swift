import RamureWording

extension EcosystemFormat {
  /// The JSON that Kumu imports, and the blueprint it exports.
  public static let kumu = EcosystemFormat(
    id: "kumu",
    title: LocalizedText(
      en: "JSON of Kumu: “elements” and “connections”", fr: "JSON de Kumu : « elements » et « connections »"),
    asFile: nil,
    endings: [".kumu.json"],
    holds: FormatContents.everything.subtracting(.vocabulary),
    recognises: { $0.json == .kumu },
    reader: Reader(file: { file, settings throws(ReadingError) in
      let path = file.path
      return try KumuReader.read(file.take(), named: path, settings)
    }),
    writer: KumuWriter())
}
