import RamureWording

extension EcosystemFormat {
  /// The JSON that Kumu imports, and the blueprint it exports.
  public static let kumu = inJSON(
    "kumu",
    title: LocalizedText(
      en: "JSON of Kumu: “elements” and “connections”", fr: "JSON de Kumu : « elements » et « connections »"),
    endings: [".kumu.json"],
    kind: .kumu, read: KumuReader.read, writer: KumuWriter())
}
