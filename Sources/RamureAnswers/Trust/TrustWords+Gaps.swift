import RamureWording

/// Which data would answer what the file does not say of trust.
extension TrustWords {
  package static let gaps = LocalizedText(en: "What would answer", fr: "Ce qui permettrait de répondre")

  /// "Nothing says what slows down or speeds up 18 of 19 partnerships, alliances and programmes: A, B…"
  package static func withoutFacts(_ count: Int, of all: Int, _ names: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: """
        Nothing says what slows down or speeds up \(Figures.grouped(count, .english)) of the \
        \(Figures.grouped(all, .english)) partnerships, alliances and programmes: \(names.english). For each, in the file:
        """,
      fr: """
        Rien ne dit ce qui freine ou accélère \(Figures.grouped(count, .french)) des \(Figures.grouped(all, .french)) \
        partenariats, alliances et programmes : \(names.french). Pour chacun, dans le fichier :
        """)
  }

  private static let facts = Counted(en: ("fact", "facts"), fr: ("fait", "faits"))

  package static func withoutStage(_ count: Int) -> LocalizedText {
    let counted = facts.text(count)
    return LocalizedText(
      en: "At which stage is not said of \(counted.english): add stage to the relation.",
      fr: "L’étape n’est pas dite pour \(counted.french) : ajoutez stage à la relation.")
  }

  package static func withoutStrength(_ count: Int) -> LocalizedText {
    let counted = facts.text(count)
    return LocalizedText(
      en: "How strongly is not said of \(counted.english), which count for 1: add strength to the relation.",
      fr: "La force n’est pas dite pour \(counted.french), comptés pour 1 : ajoutez strength à la relation.")
  }

  package static let trustLines = LocalizedText(
    en: "For trust, one line for each who says so of another, from 0 (none) to 1 (full):",
    fr: "Pour la confiance, une ligne pour chacun qui le dit d’un autre, de 0 (aucune) à 1 (entière) :")

  package static let inCSV = LocalizedText(
    en: "In edges.csv the same, with the columns source,target,kind,stage,strength,value.",
    fr: "Dans edges.csv de même, avec les colonnes source,target,kind,stage,strength,value.")

  /// What stands for an id where the file has nothing to name.
  package static let someTool = LocalizedText(en: "your-tool", fr: "votre-outil")
}
