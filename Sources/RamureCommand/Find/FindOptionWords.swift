import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension FindWords {
  static let text = LocalizedText(
    en: "What to look for in names and ids: a name, a part of one, or something like it.",
    fr: "Ce qu’il faut chercher dans les noms et les identifiants : un nom, une partie, ou à peu près.")
  static let top = LocalizedText(
    en: "Show only so many, the best first; on a terminal 20 unless said.",
    fr: "N’en montrer que tant, les meilleurs d’abord ; dans un terminal 20, sauf mention.")
}
