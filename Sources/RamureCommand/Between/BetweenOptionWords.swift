import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension GroupWords {
  static let one = LocalizedText(
    en: """
      A group: a kind (foundation), a territory, an actor with its members, community:NAME, or attribute=value.
      """,
    fr: """
      Un groupe : un type (foundation), un territoire, un acteur avec ses membres, community:NOM, ou attribut=valeur.
      """)
  static let other = LocalizedText(en: "The other group, likewise.", fr: "L’autre groupe, de même.")
}

extension BetweenWords {
  static let top = LocalizedText(
    en: "Show only so many of each sort, the first; on a terminal 10 unless said.",
    fr: "N’en montrer que tant de chaque sorte, les premiers ; dans un terminal 10, sauf mention.")
}
