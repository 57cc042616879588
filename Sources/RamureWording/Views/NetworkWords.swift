/// What groups of nodes go by, in words.
package enum NetworkWords {
  /// How groups are told beside the view.
  package static func groups(by grouping: LocalizedText, count: Int) -> LocalizedText {
    LocalizedText(
      en: "groups by \(grouping.english) (\(Figures.grouped(count, .english)))",
      fr: "groupes selon \(grouping.french) (\(Figures.grouped(count, .french)))")
  }

  /// The name of a group that is at several places: "Nord and Sud".
  package static func together(_ names: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: Enumeration.all(names.map(\.english), .english), fr: Enumeration.all(names.map(\.french), .french))
  }

  /// By which rule nodes of several groups are counted.
  package static let firstSubkind = LocalizedText(
    en: "of several finer kinds the first counts", fr: "de plusieurs sous-types, le premier compte")
  package static let sharedValues = LocalizedText(
    en: """
      those with the same several values are a group of their own, but for the E-I index a tie between two that share a \
      value stays within
      """,
    fr: """
      ceux qui ont les mêmes valeurs, à plusieurs, forment un groupe à part ; mais pour l’indice E-I, un lien entre deux \
      qui partagent une valeur reste à l’intérieur
      """)
  package static let sharedTerritories = LocalizedText(
    en: """
      those on the same several territories are a group of their own, but for the E-I index a tie between two that share \
      a territory stays within
      """,
    fr: """
      ceux qui ont les mêmes territoires, à plusieurs, forment un groupe à part ; mais pour l’indice E-I, un lien entre \
      deux qui partagent un territoire reste à l’intérieur
      """)

  package static let byKind = LocalizedText(en: "kind", fr: "le type")
  package static let bySubkind = LocalizedText(en: "finer kind", fr: "le sous-type")
  package static let byTerritory = LocalizedText(en: "territory", fr: "le territoire")
  package static let byCommunity = LocalizedText(en: "community", fr: "la communauté")
  package static func byAttribute(_ name: String) -> LocalizedText {
    LocalizedText(en: "“\(name)”", fr: "« \(name) »")
  }
}
