import RamureWording

/// What stands in the workbook that `ramure new --workbook` writes.
enum NewWorkbookWords {
  /// What is said of a cell that is filled in otherwise than expected.
  typealias Told = (title: LocalizedText, message: LocalizedText)

  // MARK: - Sheets and headings

  static let actors = LocalizedText(en: "Actors", fr: "Acteurs")
  static let partnerships = LocalizedText(en: "Partnerships", fr: "Partenariats")
  static let relations = LocalizedText(en: "Relations", fr: "Relations")
  static let helpSheet = LocalizedText(en: "Help", fr: "Aide")

  static let id = LocalizedText(en: "id", fr: "identifiant")
  static let name = LocalizedText(en: "name", fr: "nom")
  static let type = LocalizedText(en: "kind", fr: "type")
  static let start = LocalizedText(en: "start", fr: "début")
  static let end = LocalizedText(en: "end", fr: "fin")
  static let address = LocalizedText(en: "url", fr: "url")
  static let sources = LocalizedText(en: "sources", fr: "sources")
  static let partnership = LocalizedText(en: "partnership", fr: "partenariat")
  static let partners = LocalizedText(en: "partners", fr: "partenaires")
  static let from = LocalizedText(en: "from", fr: "de")
  static let to = LocalizedText(en: "to", fr: "vers")
  static let role = LocalizedText(en: "role", fr: "rôle")
  static let title = LocalizedText(en: "title", fr: "titre")

  // MARK: - Notes on headings

  static let idNote = LocalizedText(
    en: "A short name that never changes; the other sheets refer to it.",
    fr: "Un nom court qui ne change jamais ; les autres feuilles y renvoient.")
  static let dateNote = LocalizedText(
    en: "2019, 2019-03 or 2019-03-15: as much as is known. Empty if it is not.",
    fr: "2019, 2019-03 ou 2019-03-15 : ce que l’on sait. Vide si l’on n’en sait rien.")
  static let partnersNote = LocalizedText(
    en: "The ids of all partners in one cell, parted by semicolons: wheels; mills",
    fr:
      "Les identifiants de tous les partenaires dans une seule cellule, séparés par des points-virgules : roues; moulins"
  )
  static let sourcesNote = LocalizedText(
    en: "Who says so: ids of the sheet Sources, parted by semicolons.",
    fr: "Qui le dit : des identifiants de la feuille Sources, séparés par des points-virgules.")

  // MARK: - What is said of a cell

  static let kindOfActor: Told = kind("actors", "d’acteurs")
  static let kindOfPartnership: Told = kind("partnerships", "de partenariats")
  static let kindOfRelation: Told = kind("relations", "de relations")

  private static func kind(_ english: String, _ french: String) -> Told {
    (
      LocalizedText(en: "Another kind?", fr: "Un autre type ?"),
      LocalizedText(
        en: "This is none of the kinds of \(english) in the list; the sheet Help shows them all.",
        fr: "Ce n’est aucun des types \(french) de la liste ; la feuille Aide les montre tous.")
    )
  }

  static let unknownActor: Told = (
    LocalizedText(en: "Who is that?", fr: "Qui est-ce ?"),
    LocalizedText(
      en: "No actor has this id. Add a line to the sheet Actors first.",
      fr: "Aucun acteur ne porte cet identifiant. Ajoutez d’abord une ligne à la feuille Acteurs.")
  )

  static let unknownDate: Told = (
    LocalizedText(en: "Which date?", fr: "Quelle date ?"),
    LocalizedText(
      en: "Write 2019, 2019-03 or 2019-03-15: the year first, as much as is known.",
      fr: "Écrivez 2019, 2019-03 ou 2019-03-15 : l’année d’abord, puis ce que l’on sait.")
  )

  // MARK: - Examples, their cells parted by bars

  static let exampleActors = [
    LocalizedText(
      en: "wheels|Wheels for All|Association|2011-09||https://example.org/wheels|S1",
      fr: "roues|Des roues pour tous|Association|2011-09||https://example.org/des-roues-pour-tous|S1"),
    LocalizedText(en: "mills|Sage Mills|Company||||", fr: "moulins|Les Moulins de Sauge|Entreprise||||"),
    LocalizedText(en: "hearth|Hearth Foundation|Foundation||||", fr: "foyer|Fondation du Foyer|Fondation||||"),
  ]

  static let examplePartnerships = [
    LocalizedText(
      en: "Solidarity garage|wheels; mills|Societal innovation|2019-03||S1",
      fr: "Garage solidaire|roues; moulins|Innovation sociétale|2019-03||S1")
  ]

  static let exampleRelations = [
    LocalizedText(
      en: "hearth|wheels|funds|2020|2023|pays for the van|S1",
      fr: "foyer|roues|finance|2020|2023|paie la camionnette|S1")
  ]

  static let exampleSources = [
    LocalizedText(
      en: "S1|Report of Wheels for All, 2023|https://example.org/report",
      fr: "S1|Rapport de Des roues pour tous, 2023|https://example.org/rapport")
  ]
}
