/// What `ramure report` writes: the titles of its chapters, and its frame.
public enum ReportWords {
  // MARK: - Chapters

  public static let map = LocalizedText(en: "The map", fr: "La carte")
  public static let content = LocalizedText(en: "What is in it", fr: "Ce qu’on y trouve")
  public static let actors = LocalizedText(en: "Key actors", fr: "Les acteurs clés")
  public static let communities = LocalizedText(en: "Communities", fr: "Les communautés")
  public static let brokers = LocalizedText(en: "Those who connect", fr: "Ceux qui relient")
  public static let fragilities = LocalizedText(en: "Fragilities", fr: "Les fragilités")
  public static let evolution = LocalizedText(en: "Evolution", fr: "L’évolution")
  public static let needs = LocalizedText(en: "Open needs", fr: "Les besoins sans réponse")
  public static let quality = LocalizedText(en: "Quality of the data", fr: "La qualité des données")
  public static let method = LocalizedText(en: "Method", fr: "La méthode")
  public static let sources = LocalizedText(en: "Sources", fr: "Les sources")

  // MARK: - Frame

  /// What stands below the title.
  public static func subtitle(asOf date: DateWords?) -> LocalizedText {
    guard let date else { return LocalizedText(en: "Report on the ecosystem", fr: "Rapport sur l’écosystème") }
    return LocalizedText(
      en: "Report on the ecosystem as of \(date.text.english)",
      fr: date.day == nil
        ? "Rapport sur l’écosystème, état en \(date.text.french)"
        : "Rapport sur l’écosystème, état au \(date.text.french)")
  }

  public static func foot(version: String) -> LocalizedText {
    LocalizedText(
      en: "Written by ramure \(version) from the file of the ecosystem; the same file gives the same report.",
      fr: "Établi par ramure \(version) d’après le fichier de l’écosystème ; le même fichier donne le même rapport.")
  }

  /// "… and 12 more."
  public static func more(_ rest: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more.",
      fr: "… et \(Figures.grouped(rest, .french)) de plus.")
  }

  /// Why a chapter has no figures.
  public static func withoutView(_ problem: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "This could not be looked at: \(problem.english).", fr: "Cela n’a pas pu être examiné : \(problem.french).")
  }
}
