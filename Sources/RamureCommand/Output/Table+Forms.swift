import RamureDrawing
import RamureNetwork
import RamureWording

extension Table {
  /// Columns side by side under their titles, for a terminal.
  func aligned(_ language: Language) -> String {
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
  func markdown(_ language: Language, below notes: [LocalizedText] = []) -> String {
    let title = columns.map { MarkdownText.escaped($0.title[language]) }
    let rule = columns.map { $0.isNumeric ? "--:" : "---" }
    let body = rows.map { $0.map { MarkdownText.escaped($0.text(language).inertLine) } }
    return ([title, rule] + body).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
      + notes.map { "\n" + MarkdownText.escaped($0[language].inertLine) + "\n" }.joined()
  }

  /// Comma-separated values (RFC 4180) in UTF-8, with the ids of the columns first. Lines end in a line feed.
  func csv() -> String {
    var bytes: [UInt8] = []
    csv { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, handed on piece by piece; the pieces are written on several threads.
  func csv<Fault: Error>(
    on threads: Threads = .all, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    var heading = CSVText(marksFormulas: marksFormulas)
    heading.append(columns.map { .text($0.id) })
    try write(heading.bytes)
    let size = CSVText.thingsInPiece
    try threads.inOrder(
      pieces: (count + size - 1) / size, scratch: { CSVText(marksFormulas: marksFormulas) },
      work: { piece, text in
        forEachRow(of: piece * size..<min((piece + 1) * size, count)) { text.append($0) }
      },
      take: { _, text throws(Fault) in
        try write(text.bytes)
        text.clear()
      })
  }

  /// An array with an object for each row.
  func json() throws(Failure) -> String {
    try JSONValue.array(rows.map(object)).rendered(isPretty: true)
  }

  /// A line with an object for each row.
  func jsonLines() throws(Failure) -> String {
    var text = ""
    for row in rows { text += try object(row).rendered(isPretty: false) }
    return text
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
