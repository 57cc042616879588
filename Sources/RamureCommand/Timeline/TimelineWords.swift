import RamureAnswers
import RamureWording

/// What `ramure timeline` says: its options, and what stops it.
enum TimelineWords {
  static let from = LocalizedText(
    en: "Begin here: 2006, 2006-03 or 2006-03-14; unless said, with the first date known.",
    fr: "Commencer ici : 2006, 2006-03 ou 2006-03-14 ; sauf mention, à la première date connue.")
  static let to = LocalizedText(
    en: "End here; unless said, with the last date known.",
    fr: "Finir ici ; sauf mention, à la dernière date connue.")
  static let top = LocalizedText(
    en: """
      Of each kind, only so many: those tied to the most others. Unless said, as many as can be read on a page. With \
      --communities, only so many of these: those with the most members over time.
      """,
    fr: """
      De chaque type, seulement tant de nœuds : les plus reliés. Sauf mention, autant qu’on peut en lire sur une page. Avec \
      --communities, seulement tant de celles-ci : celles qui ont le plus de membres au fil du temps.
      """)
  static let steps = LocalizedText(
    en: """
      Instead of bars, the map at so many dates, spread evenly over the years; everybody keeps one place. With \
      --communities, their number of dates.
      """,
    fr: """
      Au lieu de barres, la carte à autant de dates, réparties sur les années ; chacun garde sa place. Avec --communities, \
      leur nombre de dates.
      """)
  static let communities = LocalizedText(
    en: "Instead of bars, the communities at each date, and who goes on in which.",
    fr: "Au lieu de barres, les communautés à chaque date, et qui continue dans laquelle.")
  static func stepsRange(_ most: Int) -> LocalizedText {
    LocalizedText(
      en: "--steps must be from 1 to \(most): more panels cannot be told apart",
      fr: "--steps va de 1 à \(most) : on ne distinguerait plus les vignettes")
  }
  static func idle(_ option: String, with other: String) -> LocalizedText {
    LocalizedText(
      en: "\(option) says nothing with \(other); leave one of the two out",
      fr: "\(option) ne dit rien avec \(other) ; enlevez l’une des deux")
  }
  static let topRange = LocalizedText(
    en: "--top must be 1 or more", fr: "--top vaut 1 ou plus")
  static let reversed = LocalizedText(
    en: "--from is after --to; exchange them", fr: "--from est après --to ; échangez-les")
}

extension Diagnosis {
  static let timelineNeedsFile = Diagnosis(
    code: "timeline-needs-file",
    problem: LocalizedText(en: "a picture is not for a terminal", fr: "une image ne se lit pas dans un terminal"),
    remedy: LocalizedText(
      en: "say where to write it: -o timeline.svg", fr: "dites où l’écrire : -o chronologie.svg"))
}
