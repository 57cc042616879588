import RamureWording

/// What is wrong with files, a line each, in the order of the files and their lines.
///
/// Beyond the first twenty errors, and the first twenty warnings and notes, only their number is told: the first ones
/// mended, most of the rest is gone.
extension ViolationList {
  public static let told = 20

  /// - Parameter errorsOnly: whether warnings and notes are left out.
  public func text(_ language: Language, errorsOnly: Bool = false) -> String {
    var lines: [String] = []
    var errors = 0
    var remarks = 0
    for violation in inOrder {
      if violation.severity == .error {
        errors += 1
        if errors <= Self.told { lines.append(line(violation, language)) }
      } else if !errorsOnly {
        remarks += 1
        if remarks <= Self.told { lines.append(line(violation, language)) }
      }
    }
    let moreErrors = errorCount - Self.told
    if moreErrors > 0 { lines.append(ViolationWords.andMoreErrors(moreErrors)[language]) }
    let moreRemarks = remarks - Self.told
    if moreRemarks > 0 { lines.append(ViolationWords.andMoreRemarks(moreRemarks)[language]) }
    return lines.joined(separator: "\n")
  }

  /// Files, and the sheets of a workbook, in the order they first come up, then lines and columns; what stands at one place stays as it was found.
  public var inOrder: [Violation] {
    var files: [String?: [String: Int]] = [:]
    var count = 0
    for violation in items where files[violation.position.sheet]?[violation.position.file] == nil {
      files[violation.position.sheet, default: [:]][violation.position.file] = count
      count += 1
    }
    func file(_ position: SourcePosition) -> Int { files[position.sheet]?[position.file] ?? 0 }
    return items.enumerated().sorted { left, right in
      let (one, other) = (left.element.position, right.element.position)
      return (file(one), one.line, one.column, left.offset)
        < (file(other), other.line, other.column, right.offset)
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

extension InvalidEcosystem: ToldError {
  public func text(_ language: Language) -> String { violations.text(language) }
}

extension InvalidSelection: ToldError {
  public func text(_ language: Language) -> String {
    diagnoses.map { $0.text(language) }.joined(separator: "\n")
  }
}

extension InvalidDateSeries: ToldError {
  public func text(_ language: Language) -> String { diagnosis.text(language) }
}
