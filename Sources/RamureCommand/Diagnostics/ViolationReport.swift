import RamureAnswers
import RamureModel
import RamureWording

/// Tells what is wrong with files, as lines.
struct ViolationReport {
  private let violations: ViolationList

  init(_ violations: ViolationList) {
    self.violations = violations
  }

  func write(_ language: Language) {
    StandardError.write(text(language))
  }

  /// - Parameter errorsOnly: whether warnings and notes are left out.
  func text(_ language: Language, errorsOnly: Bool = false) -> String {
    let text = violations.text(language, errorsOnly: errorsOnly)
    return text.isEmpty ? "" : text + "\n"
  }
}
