import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension GroupWords {
  static let from = LocalizedText(
    en: """
      Those who search: a kind (association), a territory, an actor with its members, community:NAME, or attribute=value.
      """,
    fr: """
      Ceux qui cherchent : un type (association), un territoire, un acteur avec ses membres, community:NOM, ou \
      attribut=valeur.
      """)
  static let to = LocalizedText(en: "Those who know, likewise.", fr: "Ceux qui savent, de même.")
}

extension ReachWords {
  static let newTies = LocalizedText(
    en: "How many new ties to propose, the best first; 0 for none.",
    fr: "Combien de nouveaux liens proposer, les meilleurs d’abord ; 0 pour aucun.")
  static let newTiesRange = LocalizedText(
    en: "--new-ties takes a whole number, 0 or more", fr: "--new-ties attend un nombre entier, 0 ou plus")
  static let top = LocalizedText(
    en: "Name only so many at each distance; on a terminal 8 unless said.",
    fr: "N’en nommer que tant à chaque distance ; dans un terminal 8, sauf mention.")
}
