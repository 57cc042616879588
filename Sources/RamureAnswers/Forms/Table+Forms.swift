import RamureDrawing
import RamureNetwork
import RamureWording

extension Table {
  /// Columns side by side under their titles, for a terminal.
  package func aligned(_ language: Language) -> String {
    let lines = [columns.map { $0.title[language] }] + rows.map { $0.map { $0.text(language).inertLine } }
    let widths = columns.indices.map { column in lines.map { $0[column].displayWidth }.max() ?? 0 }
    return lines.map { line in
      let cells = columns.indices.map { line[$0].padded(to: widths[$0], before: columns[$0].isNumeric) }
      return cells.joined(separator: "  ").droppingTrailingSpaces + "\n"
    }.joined()
  }

  /// A table of Markdown. No name can become a link, an emphasis or a tag in it.
  ///
  /// - Parameter notes: paragraphs that follow the table.
  package func markdown(_ language: Language, below notes: [LocalizedText] = []) -> String {
    let title = columns.map { MarkdownText.escaped($0.title[language]) }
    let rule = columns.map { $0.isNumeric ? "--:" : "---" }
    let head = [title, rule].map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    return head + rows.map { Self.markdownLine($0, language) }.joined()
      + notes.map { Self.markdownNote($0, language) }.joined()
  }

  /// A row of a table of Markdown.
  static func markdownLine(_ row: [Cell], _ language: Language) -> String {
    "| " + row.map { MarkdownText.escaped($0.text(language).inertLine) }.joined(separator: " | ") + " |\n"
  }

  /// A paragraph below a table of Markdown.
  static func markdownNote(_ note: LocalizedText, _ language: Language) -> String {
    "\n" + MarkdownText.escaped(note[language].inertLine) + "\n"
  }

  /// Comma-separated values (RFC 4180) in UTF-8, with the ids of the columns first. Lines end in a line feed. They are
  /// handed on piece by piece; the pieces are written on several threads.
  package func csv<Fault: Error>(
    on threads: Threads = .all, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    var heading = CSVText(for: spreadsheet, isBeginning: true)
    heading.append((headings ?? columns.map(\.id)).map { .text($0) })
    try write(heading.bytes)
    let size = CSVText.thingsInPiece
    try threads.inOrder(
      pieces: (count + size - 1) / size, scratch: { CSVText(for: spreadsheet) },
      work: { piece, text in
        forEachRow(of: piece * size..<min((piece + 1) * size, count)) { text.append($0) }
      },
      take: { _, text throws(Fault) in
        try write(text.bytes)
        text.clear()
      })
  }

  /// An array with an object for each row.
  package var json: JSONValue { .array(rows.map(object)) }

  /// A line with an object for each row, handed on some hundred at a time.
  package func jsonLines<Fault: Error>(to write: ([UInt8]) throws(Fault) -> Void) throws(Fault) {
    let size = CSVText.thingsInPiece
    for first in stride(from: 0, to: count, by: size) {
      var bytes: [UInt8] = []
      forEachRow(of: first..<min(first + size, count)) { row in
        var text = JSONText(isPretty: false)
        text.append(object(row))
        bytes += text.finished()
      }
      try write(bytes)
    }
  }

  private func object(_ row: [Cell]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for (column, cell) in zip(columns, row) { members[column.id] = cell.json }
    return .object(members)
  }
}

extension String {
  fileprivate var droppingTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
