import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension FragilityWords {
  static let observer = LocalizedText(
    en: "Leave out beforehand whoever drew the map, given by id or by name: they are tied to what they saw.",
    fr: """
      Laisser d’emblée de côté qui a dressé la carte, par identifiant ou par nom : il est lié à ce qu’il a vu.
      """)
  static let top = LocalizedText(
    en: "Show only so many of each, the first; on a terminal 10 unless said.",
    fr: "N’en montrer que tant de chaque, les premiers ; dans un terminal 10, sauf mention.")
}
