import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension DuplicateWords {
  static let top = LocalizedText(
    en: "Show only so many, the likeliest; on a terminal 20 unless said.",
    fr: "N’en montrer que tant, les plus probables ; dans un terminal 20, sauf mention.")
  static let minScore = LocalizedText(
    en: "Show pairs from this score on, between 0 and 1: lower finds more, and more that are two.",
    fr:
      "Montrer les paires à partir de ce score, entre 0 et 1 : plus bas, on en trouve davantage, dont plus de fausses.")
  static let minScoreRange = LocalizedText(
    en: "--min-score takes a number between 0 and 1", fr: "--min-score attend un nombre entre 0 et 1")
}
