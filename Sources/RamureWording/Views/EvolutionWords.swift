/// What counts as there at a date of a series, in words, after the view.
package enum EvolutionWords {
  /// What a sheet of a workbook with the answer is called.
  package static let sheet = LocalizedText(en: "Evolution", fr: "Évolution")

  package static func snapshot(window: Int) -> LocalizedText {
    window <= 1
      ? LocalizedText(
        en: "at each date what may have held on some day of it", fr: "à chaque date, ce qui a pu valoir un de ses jours"
      )
      : LocalizedText(
        en: "at each date what may have held on some day of the last \(window) steps",
        fr: "à chaque date, ce qui a pu valoir un jour des \(window) derniers pas")
  }

  package static let cumulative = LocalizedText(
    en: "at each date whatever may have begun by then, over or not",
    fr: "à chaque date, tout ce qui a pu commencer jusque-là, achevé ou non")

  package static func decaying(halfLife: Double) -> LocalizedText {
    LocalizedText(
      en: """
        \(cumulative.english); what is over weighs half as much every \(steps(halfLife, .english))
        """,
      fr: """
        \(cumulative.french) ; le poids de ce qui est achevé diminue de moitié \(everyStep(halfLife))
        """)
  }

  private static func everyStep(_ count: Double) -> String {
    count == 1 ? "à chaque pas" : "tous les \(number(count, .french)) pas"
  }

  private static func steps(_ count: Double, _ language: Language) -> String {
    count == 1 ? "step" : "\(number(count, language)) steps"
  }

  private static func number(_ count: Double, _ language: Language) -> String {
    guard count != count.rounded() || count >= 1e9 else { return Figures.grouped(Int(count), language) }
    let text = String(count)
    return language == .french ? text.split(separator: ".").joined(separator: ",") : text
  }
}
