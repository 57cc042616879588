import RamureDrawing
import RamureWording

/// What the chapters of a report are written with.
extension ReportMatter {
  func text(_ words: LocalizedText) -> DocumentText { DocumentText(words[language]) }

  func paragraph(_ words: LocalizedText) -> DocumentBlock { .paragraph(text(words)) }

  /// A paragraph of several sentences; those that are not there are passed over.
  func paragraph(_ sentences: [LocalizedText?]) -> DocumentBlock { paragraph(LocalizedText.sentences(sentences)) }

  func heading(_ words: LocalizedText) -> DocumentBlock { .heading(words[language]) }

  /// What figures were computed on, in small print.
  func note(_ words: LocalizedText) -> DocumentBlock { .note(text(words.inParentheses)) }

  func list(_ items: [LocalizedText]) -> DocumentBlock { .list(items.map(text)) }

  func column(_ title: LocalizedText, isNumeric: Bool = false) -> DocumentTable.Column {
    DocumentTable.Column(title[language], isNumeric: isNumeric)
  }

  func count(_ number: Int) -> DocumentText { DocumentText(Figures.grouped(number, language)) }

  func percent(_ share: Double) -> DocumentText { DocumentText(Figures.percent(share, language)) }

  /// An answer in rows, as a table of a document.
  func table(_ caption: LocalizedText, _ table: Table) -> DocumentBlock {
    .table(
      DocumentTable(
        caption: caption[language],
        columns: table.columns.map { column($0.title, isNumeric: $0.isNumeric) },
        rows: table.rows.map { row in row.map { DocumentText($0.text(language).inertLine) } }))
  }

  /// The line after a list that does not show all; `nil` where it does.
  func more(_ rest: Int) -> LocalizedText? { rest > 0 ? ReportWords.more(rest) : nil }
}
