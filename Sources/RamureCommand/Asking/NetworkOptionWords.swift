import RamureWording

/// What the help and the errors say of how an ecosystem is looked at as a network.
extension NetworkWords {
  enum Slot {
    static let meaning = LocalizedText(en: "meaning", fr: "sens")
    static let form = LocalizedText(en: "form", fr: "forme")
  }

  static let directed = LocalizedText(
    en: "Follow ties the way they point. A relation of a symmetric kind points both ways.",
    fr: "Suivre les liens dans leur sens. Une relation d’un type symétrique va dans les deux.")
  static let weight = LocalizedText(
    en: "Weigh ties by this attribute of the relations; a relation without it weighs 1.",
    fr: "Pondérer les liens par cet attribut des relations ; une relation qui ne l’a pas pèse 1.")
  static let weightIs = LocalizedText(
    en: "What the weight says: the more, the closer (strength, unless said), or the farther (distance).",
    fr: "Ce que dit le poids : plus il est grand, plus on est proche (strength, sauf mention), ou loin (distance).")
  static let project = LocalizedText(
    en: """
      Look only at actors, tied by what they do together (actors) or also by the relations between them (partners), or at \
      actors on one side and what they do on the other (bipartite).
      """,
    fr: """
      Ne regarder que les acteurs, liés par ce qu’ils font ensemble (actors) ou aussi par les relations entre eux \
      (partners), ou les acteurs d’un côté et ce qu’ils font de l’autre (bipartite).
      """)
  static let by = LocalizedText(
    en: """
      What makes a group, for measures that compare groups: kind, subkind, territory, community (as “ramure communities” \
      finds them), or an attribute of the file.
      """,
    fr: """
      Ce qui fait un groupe, pour les mesures qui comparent des groupes : kind (type), subkind (sous-type), territory \
      (territoire), community (communauté, comme « ramure communities » les trouve), ou un attribut du fichier.
      """)
  static let weightIsAlone = LocalizedText(
    en: "--weight-is says what a weight means; name the attribute too: --weight ATTRIBUTE",
    fr: "--weight-is dit ce que signifie un poids ; donnez aussi l’attribut : --weight ATTRIBUT")
}
