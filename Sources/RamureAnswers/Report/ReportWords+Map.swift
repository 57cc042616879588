import RamureWording

/// The pictures of a report, and what is in the ecosystem.
extension ReportWords {
  package static let mapByKind = LocalizedText(
    en: "The ecosystem by kind: shape and colour tell what each node is, its area how many others it is tied to.",
    fr: """
      L’écosystème par type : la forme et la couleur disent ce qu’est chaque nœud, sa surface à combien d’autres il est lié.
      """)
  package static let mapByCommunity = LocalizedText(
    en: "The same in its communities: nodes that are tied more to each other than to the rest stand on one ground.",
    fr: """
      Le même par communautés : les nœuds plus liés entre eux qu’avec le reste partagent un même fond.
      """)
  package static let mapByKindAlternative = LocalizedText(
    en: "Map of the ecosystem by kind", fr: "Carte de l’écosystème par type")
  package static let mapByCommunityAlternative = LocalizedText(
    en: "Map of the ecosystem by community", fr: "Carte de l’écosystème par communauté")

  package static func tooManyToDraw(_ count: Int, most: Int) -> LocalizedText {
    LocalizedText(
      en: """
        With \(Figures.grouped(count, .english)) nodes no map can be read: above \(Figures.grouped(most, .english)) none is \
        drawn. A map of a part can be: ramure map FILE --focus ACTOR.
        """,
      fr: """
        Avec \(Figures.grouped(count, .french)) nœuds, aucune carte n’est lisible : au-delà de \
        \(Figures.grouped(most, .french)), elle n’est pas dessinée. Une partie peut l’être : \
        ramure map FICHIER --focus ACTEUR.
        """)
  }

  package static let nothingToDraw = LocalizedText(
    en: "There is nothing to draw yet.", fr: "Il n’y a encore rien à dessiner.")

  package static func notDrawn(_ reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "The map could not be drawn: \(reason.english).", fr: "La carte n’a pas pu être dessinée : \(reason.french).")
  }

  // MARK: - Kinds

  package static let node = LocalizedText(
    en: """
      A node is whatever the file names: an actor, what actors do together, what comes of it, and what it is for. A relation \
      ties two of them.
      """,
    fr: """
      Un nœud est tout ce que le fichier nomme : un acteur, ce que des acteurs font ensemble, ce qui en sort, et ce à quoi \
      cela sert. Une relation en lie deux.
      """)
  package static let nodesByKind = LocalizedText(en: "Nodes by kind", fr: "Les nœuds par type")
  package static let relationsByKind = LocalizedText(en: "Relations by kind", fr: "Les relations par type")
  package static let kind = LocalizedText(en: "Kind", fr: "Type")
  package static let finerKinds = LocalizedText(en: "Of which", fr: "Dont")
  package static let count = LocalizedText(en: "Number", fr: "Nombre")
  package static let share = LocalizedText(en: "Share", fr: "Part")
  package static let noRelations = LocalizedText(
    en: "The file states no relation.", fr: "Le fichier n’énonce aucune relation.")
}
