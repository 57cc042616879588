import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// `--annotate`: the workbook that was checked once more, with all that is said of it at its cells.
struct AnnotatedCopy {
  let source: String
  let target: String
  let language: Language
  var unpackedLimit: Int?

  /// Whether a name can be that of an annotated copy; said before anything is read.
  static func check(_ target: String, of files: [String]) throws(ValidationError) {
    let language = Speech.current.language
    guard files.count == 1 else { throw ValidationError(ValidateWords.annotateOne[language]) }
    let ending = OutputForm.ending(of: target)
    guard ending == "xlsx" || ending == "xlsm" else {
      throw ValidationError(OptionWords.workbookEnding(target)[language])
    }
  }

  func write(_ violations: ViolationList) throws(Failure) {
    let bytes: [UInt8]
    do {
      bytes = try SourceBytes.read(source)
    } catch {
      throw Failure(error)
    }
    let holdsMacros = WorkbookAnnotator.holdsMacros(bytes)
    guard holdsMacros == (OutputForm.ending(of: target) == "xlsm") else {
      throw .problem(
        .wrongUsage, holdsMacros ? .macrosNeedTheirEnding : .noMacrosForEnding, at: SourcePosition(file: target))
    }
    let limits = unpackedLimit.map(UnpackedLimits.init) ?? UnpackedLimits()
    let found = violations.inOrder
    let annotated: [UInt8]
    do {
      annotated = try WorkbookAnnotator(limits: limits).annotated(
        bytes, found.compactMap(remark), listing(found, violations))
    } catch {
      // What kept the workbook from being read has been said.
      guard !found.contains(where: { $0.diagnosis == error.diagnosis }) else { throw .told(.wrongData) }
      throw .problem(.wrongData, error.diagnosis, at: SourcePosition(file: source, sheet: error.sheet))
    }
    WrittenFile.remember(read: [source])
    try WrittenFile.write(annotated, to: target)
    if WorkbookAnnotator.isSigned(bytes) { StandardError.write(ValidateWords.signatureLost(target)[language] + "\n") }
  }

  /// What is said at a cell; `nil` for what is said of a sheet or of the workbook.
  private func remark(_ violation: Violation) -> WorkbookAnnotator.Remark? {
    let position = violation.position
    guard let sheet = position.sheet, position.line > 0 else { return nil }
    return WorkbookAnnotator.Remark(
      sheet: sheet, row: position.line, column: max(0, position.column - 1),
      text: inBook(violation.diagnosis.text(language)),
      isFault: violation.severity != .note)
  }

  /// Places in the workbook itself are told without its name: it will be known by another.
  private func inBook(_ text: String) -> String { text.replacing(source + ":", with: "") }

  private func listing(_ found: [Violation], _ all: ViolationList) -> WorkbookAnnotator.Listing {
    var listing = WorkbookAnnotator.Listing(
      name: ValidateWords.sheet[language],
      headings: [
        ValidateWords.sheetHeading, ValidateWords.cell, ValidateWords.severity, ValidateWords.message,
        ValidateWords.remedy,
      ].map { $0[language] }, rows: [])
    for violation in found {
      let remark = remark(violation)
      let position = violation.position
      let cell =
        position.line == 0 ? "" : SourcePosition.letters(ofColumn: max(1, position.column)) + String(position.line)
      listing.rows.append(
        (
          [
            position.sheet ?? "", cell, ValidateWords.name(of: violation.severity)[language],
            inBook(violation.diagnosis.problem[language]), inBook(violation.diagnosis.remedy[language]),
          ], remark
        ))
    }
    let rest = all.errorCount - found.count { $0.severity == .error }
    if rest > 0 { listing.rows.append((["", "", "", ViolationWords.andMoreErrors(rest)[language], ""], nil)) }
    if found.isEmpty { listing.rows.append((["", "", "", ValidateWords.nothingToCorrect[language], ""], nil)) }
    return listing
  }
}
