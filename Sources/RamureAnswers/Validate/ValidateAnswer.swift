import RamureModel
import RamureWording

/// What is wrong with files, a row for each fault and remark.
public struct ValidateAnswer: Answer {
  public var sheetTitle: LocalizedText { ValidateWords.sheet }
  public let violations: [Violation]
  public let language: Language

  public init(_ violations: [Violation], language: Language) {
    (self.violations, self.language) = (violations, language)
  }

  public var table: Table {
    var table = Table(columns: [
      Table.Column("file", ValidateWords.file), Table.Column("line", ValidateWords.line, isNumeric: true),
      Table.Column("column", ValidateWords.column, isNumeric: true), Table.Column("severity", ValidateWords.severity),
      Table.Column("code", ValidateWords.code), Table.Column("message", ValidateWords.message),
      Table.Column("remedy", ValidateWords.remedy), Table.Column("sheet", ValidateWords.sheetHeading),
    ])
    for violation in violations {
      let (position, diagnosis) = (violation.position, violation.diagnosis)
      table.append([
        .text(position.file), position.line == 0 ? .empty : .integer(position.line),
        position.column == 0 ? .empty : .integer(position.column), .text(violation.severity.rawValue),
        .text(diagnosis.code), .text(diagnosis.problem[language]), .text(diagnosis.remedy[language]),
        Table.Cell(position.sheet),
      ])
    }
    return table
  }
}

extension ValidateAnswer {
  static var shape: JSONShape { .rows(ValidateAnswer([], language: .english).table.columns) }
}
