import RamureWording

extension EcosystemFormat {
  /// Statements of RDF in JSON.
  public static let jsonLD = inJSON(
    "json-ld",
    title: LocalizedText(
      en: "JSON-LD, RDF in JSON: “@context”, “@graph”, “@id”",
      fr: "JSON-LD, du RDF en JSON : « @context », « @graph », « @id »"),
    endings: [".jsonld"], kind: .jsonLD, read: JSONLDReader.read, writer: JSONLDWriter())
}
