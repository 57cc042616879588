/// How a view of an ecosystem as a network is told beside the figures computed on it.
extension LocalizedText {
  /// - Parameter relations: the labels of the kinds of relation that count; `nil` for all.
  public static func view(relations: [LocalizedText]?, isDirected: Bool) -> LocalizedText {
    LocalizedText(
      en: """
        view: \(relations.map { "relations \(labels($0, .english))" } ?? "all relations"), \
        \(isDirected ? "directed" : "undirected"), parallel relations merged, self-loops dropped, unweighted
        """,
      fr: """
        vue : \(relations.map { "relations \(labels($0, .french))" } ?? "toutes les relations"), \
        \(isDirected ? "orientées" : "non orientées"), relations parallèles fusionnées, boucles écartées, \
        sans pondération
        """)
  }

  private static func labels(_ labels: [LocalizedText], _ language: Language) -> String {
    Enumeration.all(labels.map { Enumeration.quote($0[language], language) }, language)
  }
}
