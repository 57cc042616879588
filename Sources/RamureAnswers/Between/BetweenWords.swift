import RamureWording

/// What `ramure between` says.
package enum BetweenWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Between", fr: "Entre deux")

  private static let ties = Counted(en: ("direct tie", "direct ties"), fr: ("lien direct", "liens directs"))
  private static let things = Counted(
    en: ("thing done or made together", "things done or made together"),
    fr: ("chose faite ou produite ensemble", "choses faites ou produites ensemble"))
  private static let brokers = Counted(
    en: ("actor tied to both", "actors tied to both"), fr: ("acteur lié aux deux", "acteurs liés aux deux"))

  /// "Between “Foundation” (26) and “Company” (14): 3 direct ties, 5 things done together, 4 actors tied to both."
  package static func headline(
    _ one: LocalizedText, _ other: LocalizedText, ties tieCount: Int, things thingCount: Int, brokers brokerCount: Int
  ) -> LocalizedText {
    let (ties, things, brokers) = (ties.text(tieCount), things.text(thingCount), brokers.text(brokerCount))
    return LocalizedText(
      en: """
        Between \(one.english) and \(other.english): \(ties.english), \(things.english), \(brokers.english).
        """,
      fr: """
        Entre \(one.french) et \(other.french) : \(ties.french), \(things.french), \(brokers.french).
        """)
  }

  package static func nothing(_ one: LocalizedText, _ other: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "There is nothing between \(one.english) and \(other.english): no tie, and nobody tied to both.",
      fr: "Il n’y a rien entre \(one.french) et \(other.french) : aucun lien, ni personne qui soit lié aux deux.")
  }

  package static func inBoth(_ names: [LocalizedText], more: Int) -> LocalizedText {
    let items = QuestionWording.items(names, more: more)
    return LocalizedText(
      en: "In both groups, and left aside: \(items.english).",
      fr: "Dans les deux groupes, et laissés à part : \(items.french).")
  }

  package static let direct = LocalizedText(en: "Direct ties", fr: "Liens directs")
  package static let together = LocalizedText(en: "Done or made together", fr: "Fait ou produit ensemble")
  package static let brokersHeading = LocalizedText(en: "Actors tied to both", fr: "Acteurs liés aux deux")
  package static let rest = LocalizedText(
    en: "Needs, usages and territories of both", fr: "Besoins, usages et territoires des deux")

  /// "Orange, Generali | Fondation Macif": the members on either side of a third.
  package static func sides(_ ones: LocalizedText, _ others: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(ones.english) ↔ \(others.english)", fr: "\(ones.french) ↔ \(others.french)")
  }

  // MARK: - Columns

  package static let via = LocalizedText(en: "Via", fr: "Via")
  package static let viaName = LocalizedText(en: "Name", fr: "Nom")
  package static let viaKind = LocalizedText(en: "Kind", fr: "Type")
  package static let one = LocalizedText(en: "Of the first", fr: "Du premier groupe")
  package static let other = LocalizedText(en: "Of the second", fr: "Du second groupe")
  package static let pairs = LocalizedText(en: "Pairs", fr: "Paires")
}
