import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension CommonGroundWords {
  static let others = LocalizedText(
    en: "The others: one or more, each by its id or its name.",
    fr: "Les autres : un ou plusieurs, chacun par son identifiant ou son nom.")
  static let top = LocalizedText(
    en: "Show only so many of each sort, the nearest first; on a terminal 10 unless said.",
    fr: "N’en montrer que tant de chaque sorte, les plus proches d’abord ; dans un terminal 10, sauf mention.")
}
