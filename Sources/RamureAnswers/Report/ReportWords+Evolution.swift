import RamureWording

/// What became of an ecosystem.
extension ReportWords {
  package static let nothingDated = LocalizedText(
    en: "No fact of the file has a date: what came when, it cannot tell.",
    fr: "Aucun fait du fichier n’est daté : il ne peut dire ce qui est venu quand.")
  package static let yearByYear = LocalizedText(en: "Year by year", fr: "Année par année")
  package static let cameAndWent = LocalizedText(en: "Who came, who left", fr: "Qui est arrivé, qui est parti")

  package static func lastYears(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "There are earlier dates: the table shows the last \(count) years.",
      fr: "Il y a des dates antérieures : le tableau montre les \(count) dernières années.")
  }

  package static let yearsPicture = LocalizedText(
    en: "Who and what was there when: of each kind those tied to the most others.",
    fr: "Qui et quoi était là quand : de chaque type, ceux qui sont liés au plus grand nombre.")
  package static let yearsAlternative = LocalizedText(
    en: "Bars over the years, a lane for each kind", fr: "Barres au fil des années, un couloir par type")
  package static let flowsPicture = LocalizedText(
    en: "Communities over the years: a block is as high as a community has members, a ribbon is members who go on.",
    fr: """
      Les communautés au fil des années : un bloc est haut comme elle a de membres, un ruban est fait de membres qui \
      continuent.
      """)
  package static let flowsAlternative = LocalizedText(
    en: "Communities over the years, parting and joining",
    fr: "Les communautés au fil des années, qui se séparent et se rejoignent")

  package static let thereTerm = LocalizedText(en: "There in a year", fr: "Présent une année")
  package static let thereMeaning = LocalizedText(
    en: """
      What may have held on some day of the year. Unknown ends rule nothing out: what has a start and no end stays, and a \
      fact without any date is there every year.
      """,
    fr: """
      Ce qui a pu valoir un jour de l’année. Une borne inconnue n’exclut rien : ce qui a un début et pas de fin demeure, et \
      un fait sans date est là chaque année.
      """)
}
