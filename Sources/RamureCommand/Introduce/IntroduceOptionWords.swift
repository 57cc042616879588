import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension IntroduceWords {
  static let top = LocalizedText(
    en: "Show only so many, the best placed; on a terminal 5 unless said.",
    fr: "N’en montrer que tant, les mieux placés ; dans un terminal 5, sauf mention.")
}
