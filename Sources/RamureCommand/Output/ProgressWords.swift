import RamureAnswers
import RamureWording

/// How someone who waits is told how far a work is.
enum ProgressWords {
  /// - Parameter secondsLeft: an estimate, where there is one.
  static func line(_ label: String, share: Double, secondsLeft: Double?) -> LocalizedText {
    func text(_ language: Language) -> String {
      let percent = Figures.decimal((share * 100).rounded(.down), places: 0, language)
      return "\(label) \(percent)" + (language == .french ? "\u{202F}%" : "%")
    }
    guard let secondsLeft else { return LocalizedText(en: text(.english), fr: text(.french)) }
    let left = duration(secondsLeft)
    return LocalizedText(
      en: "\(text(.english)), about \(left) left", fr: "\(text(.french)), encore \(left) environ")
  }

  /// "8 s", "3 min", "2 h 05".
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 360_000 else { return "100 h" }
    let whole = Int(seconds.rounded(.up))
    if whole < 90 { return "\(whole) s" }
    let minutes = (whole + 59) / 60
    if minutes < 90 { return "\(minutes) min" }
    let rest = minutes % 60
    return "\(minutes / 60) h " + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
