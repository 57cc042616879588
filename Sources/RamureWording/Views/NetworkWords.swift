/// The options that say how an ecosystem is looked at as a network.
package enum NetworkWords {
  package enum Slot {
    package static let meaning = LocalizedText(en: "meaning", fr: "sens")
    package static let form = LocalizedText(en: "form", fr: "forme")
  }

  package static let directed = LocalizedText(
    en: "Follow ties the way they point. A relation of a symmetric kind points both ways.",
    fr: "Suivre les liens dans leur sens. Une relation d’un type symétrique va dans les deux.")
  package static let weight = LocalizedText(
    en: "Weigh ties by this attribute of the relations; a relation without it weighs 1.",
    fr: "Pondérer les liens par cet attribut des relations ; une relation qui ne l’a pas pèse 1.")
  package static let weightIs = LocalizedText(
    en: "What the weight says: the more, the closer (strength, unless said), or the farther (distance).",
    fr: "Ce que dit le poids : plus il est grand, plus on est proche (strength, sauf mention), ou loin (distance).")
  package static let project = LocalizedText(
    en: """
      Look only at actors, tied by what they do together (actors) or also by the relations between them (partners), or at \
      actors on one side and what they do on the other (bipartite).
      """,
    fr: """
      Ne regarder que les acteurs, liés par ce qu’ils font ensemble (actors) ou aussi par les relations entre eux \
      (partners), ou les acteurs d’un côté et ce qu’ils font de l’autre (bipartite).
      """)
  package static let by = LocalizedText(
    en: """
      What makes a group, for measures that compare groups: kind, subkind, territory, community (as “ramure communities” \
      finds them), or an attribute of the file.
      """,
    fr: """
      Ce qui fait un groupe, pour les mesures qui comparent des groupes : kind (type), subkind (sous-type), territory \
      (territoire), community (communauté, comme « ramure communities » les trouve), ou un attribut du fichier.
      """)
  package static let weightIsAlone = LocalizedText(
    en: "--weight-is says what a weight means; name the attribute too: --weight ATTRIBUTE",
    fr: "--weight-is dit ce que signifie un poids ; donnez aussi l’attribut : --weight ATTRIBUT")

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
