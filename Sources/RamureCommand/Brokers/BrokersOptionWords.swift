import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension BrokersWords {
  static let top = LocalizedText(
    en: "Show only so many, the first; on a terminal 10 unless said.",
    fr: "N’en montrer que tant, les premiers ; dans un terminal 10, sauf mention.")
}
