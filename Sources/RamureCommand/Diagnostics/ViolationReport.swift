import RamureModel
import RamureWording

/// Tells what is wrong with files, a line each, in the order of the files and their lines.
///
/// Beyond the first twenty errors, and the first twenty warnings and notes, only their number is told: the first ones
/// mended, most of the rest is gone.
struct ViolationReport {
  static let shown = 20

  private let violations: ViolationList

  init(_ violations: ViolationList) {
    self.violations = violations
  }

  func write(_ language: Language) {
    StandardError.write(text(language))
  }

  /// - Parameter errorsOnly: whether warnings and notes are left out.
  func text(_ language: Language, errorsOnly: Bool = false) -> String {
    var lines: [String] = []
    var errors = 0
    var remarks = 0
    for violation in ViolationReport.inOrder(violations.items) {
      if violation.severity == .error {
        errors += 1
        if errors <= ViolationReport.shown { lines.append(line(violation, language)) }
      } else if !errorsOnly {
        remarks += 1
        if remarks <= ViolationReport.shown { lines.append(line(violation, language)) }
      }
    }
    let moreErrors = violations.errorCount - ViolationReport.shown
    if moreErrors > 0 { lines.append(ViolationWords.andMoreErrors(moreErrors)[language]) }
    let moreRemarks = remarks - ViolationReport.shown
    if moreRemarks > 0 { lines.append(ViolationWords.andMoreRemarks(moreRemarks)[language]) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Files in the order they first come up, then lines and columns; what stands at one place stays as it was found.
  static func inOrder(_ violations: [Violation]) -> [Violation] {
    var files: [String: Int] = [:]
    for violation in violations where files[violation.position.file] == nil {
      files[violation.position.file] = files.count
    }
    return violations.enumerated().sorted { left, right in
      let (one, other) = (left.element.position, right.element.position)
      return (files[one.file] ?? 0, one.line, one.column, left.offset)
        < (files[other.file] ?? 0, other.line, other.column, right.offset)
    }.map(\.element)
  }

  private func line(_ violation: Violation, _ language: Language) -> String {
    let severity =
      switch violation.severity {
      case .error: ""
      case .warning: ViolationWords.warning[language]
      case .note: ViolationWords.note[language]
      }
    return "\(violation.position): \(severity)\(violation.diagnosis.text(language))"
  }
}
