import RamureWording

/// What `ramure report` writes: the titles of its chapters, and its frame.
package enum ReportWords {
  // MARK: - Chapters

  package static let map = LocalizedText(en: "The map", fr: "La carte")
  package static let content = LocalizedText(en: "What is in it", fr: "Ce qu’on y trouve")
  package static let actors = LocalizedText(en: "Key actors", fr: "Les acteurs clés")
  package static let communities = LocalizedText(en: "Communities", fr: "Les communautés")
  package static let brokers = LocalizedText(en: "Those who connect", fr: "Ceux qui relient")
  package static let fragilities = LocalizedText(en: "Fragilities", fr: "Les fragilités")
  package static let evolution = LocalizedText(en: "Evolution", fr: "L’évolution")
  package static let needs = LocalizedText(en: "Open needs", fr: "Les besoins sans réponse")
  package static let quality = LocalizedText(en: "Quality of the data", fr: "La qualité des données")
  package static let method = LocalizedText(en: "Method", fr: "La méthode")
  package static let sources = LocalizedText(en: "Sources", fr: "Les sources")
  package static let who = LocalizedText(en: "Annex: who is who", fr: "Annexe : qui est qui")

  // MARK: - Frame

  /// What stands below the title.
  package static func subtitle(asOf date: DateWords?) -> LocalizedText {
    guard let date else { return LocalizedText(en: "Report on the ecosystem", fr: "Rapport sur l’écosystème") }
    return LocalizedText(
      en: "Report on the ecosystem as of \(date.text.english)",
      fr: date.day == nil
        ? "Rapport sur l’écosystème, état en \(date.text.french)"
        : "Rapport sur l’écosystème, état au \(date.text.french)")
  }

  package static func foot(version: String) -> LocalizedText {
    LocalizedText(
      en: "Written by ramure \(version) from the file of the ecosystem; the same file gives the same report.",
      fr: "Établi par ramure \(version) d’après le fichier de l’écosystème ; le même fichier donne le même rapport.")
  }

  /// "… and 12 more."
  package static func more(_ rest: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more.",
      fr: "… et \(Figures.grouped(rest, .french)) de plus.")
  }

  /// Why a chapter has no figures.
  package static func withoutView(_ problem: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "This could not be looked at: \(problem.english).", fr: "Cela n’a pas pu être examiné : \(problem.french).")
  }
}
