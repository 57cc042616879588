import RamureWording

/// What is missing: needs nothing answers, territories where nobody works together.
extension ReportWords {
  package static let noNeeds = LocalizedText(
    en: "The file names no need: which ones are without an answer, it cannot tell.",
    fr: "Le fichier ne nomme aucun besoin : il ne peut dire lesquels restent sans réponse.")

  private static let needCount = Counted(en: ("need", "needs"), fr: ("besoin", "besoins"))
  private static let unanswered = Counted(
    en: ("has no answer today", "have no answer today"),
    fr: ("n’a pas de réponse aujourd’hui", "n’ont pas de réponse aujourd’hui"))

  /// "Of 14 needs, 3 have no answer today."
  package static func needs(_ total: Int, open: Int) -> LocalizedText {
    let counted = needCount.text(total)
    guard open > 0 else {
      return total == 1
        ? LocalizedText(
          en: "The one need of the file has an answer.", fr: "Le seul besoin du fichier a une réponse.")
        : LocalizedText(
          en: "Each of the \(counted.english) has an answer.", fr: "Chacun des \(counted.french) a une réponse.")
    }
    let without = unanswered.text(open)
    return LocalizedText(
      en: "Of \(counted.english), \(without.english).", fr: "Sur \(counted.french), \(without.french).")
  }

  package static let nothingAddresses = LocalizedText(
    en: "Nothing addresses them, nor ever did", fr: "Rien n’y répond, ni n’y a jamais répondu")
  package static let answersEnded = LocalizedText(
    en: "What addressed them has ended", fr: "Ce qui y répondait a pris fin")
  package static let withoutSolution = LocalizedText(
    en: "Addressed, but by no solution", fr: "Une réponse, mais aucune solution")
  package static let singleSolution = LocalizedText(
    en: "A single solution addresses them, and nothing else", fr: "Une seule solution y répond, et rien d’autre")

  /// "Homes for the old: X, until 2014".
  package static func answered(by names: LocalizedText) -> LocalizedText {
    LocalizedText(en: ": \(names.english).", fr: " : \(names.french).")
  }

  /// "Nothing addresses them (3)".
  package static func counted(_ title: LocalizedText, _ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(title.english) (\(Figures.grouped(count, .english)))",
      fr: "\(title.french) (\(Figures.grouped(count, .french)))")
  }

  // MARK: - Territories

  package static let territories = LocalizedText(en: "Territories", fr: "Les territoires")
  package static let noTerritories = LocalizedText(
    en: "The file names no territory: where nobody works together, it cannot tell.",
    fr: "Le fichier ne nomme aucun territoire : il ne peut dire où personne ne travaille ensemble.")
  package static let noPartnerships = LocalizedText(
    en: "The file names no partnership and no alliance: none of its territories can have one.",
    fr: "Le fichier ne nomme ni partenariat ni alliance : aucun de ses territoires ne peut en avoir.")

  private static let territoryCount = Counted(
    en: ("territory", "territories"), fr: ("territoire", "territoires"))
  private static let bare = Counted(
    en: ("has no partnership or alliance", "have no partnership or alliance"),
    fr: ("n’a ni partenariat ni alliance", "n’ont ni partenariat ni alliance"))

  /// "Of 12 territories, 4 have no partnership or alliance: A, B, C and D."
  package static func territories(_ total: Int, bare count: Int, _ names: LocalizedText) -> LocalizedText {
    let counted = territoryCount.text(total)
    guard count > 0 else {
      return LocalizedText(
        en: total == 1
          ? "The one territory of the file has a partnership or an alliance."
          : "Each of the \(counted.english) has a partnership or an alliance.",
        fr: total == 1
          ? "Le seul territoire du fichier a un partenariat ou une alliance."
          : "Chacun des \(counted.french) a un partenariat ou une alliance.")
    }
    let without = bare.text(count)
    return LocalizedText(
      en: "Of \(counted.english), \(without.english): \(names.english).",
      fr: "Sur \(counted.french), \(without.french) : \(names.french).")
  }
}
