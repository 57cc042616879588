import RamureModel
import RamurePattern
import RamureQuery
import RamureWording

/// What a query of the pattern language gives: rows, in columns with the names that its RETURN gives them.
public struct QueryAnswer: Answer {
  public var sheetTitle: LocalizedText { QueryWords.sheet }
  public let columns: [String]
  public let language: Language
  private let rows: [[Value]]
  private let cells: QueryCells

  public var rowCount: Int { rows.count }

  /// - Parameter parameters: what stands for the names behind `$`, each as it is written on a line: a number, a truth, or a text.
  /// - Throws: `QueryFailure` with what is wrong with the query, and where.
  public init(
    _ query: String, in ecosystem: Ecosystem, parameters: [String: String] = [:], language: Language? = nil
  ) throws(QueryFailure) {
    let graph = PropertyGraph(of: ecosystem)
    do {
      let bound = try PatternQuery(query, on: graph, parameters: parameters.mapValues { Self.value($0) })
      columns = bound.columns
      rows = try bound.rows()
    } catch {
      throw QueryFailure(error, in: query)
    }
    self.language = language ?? ecosystem.header.language ?? .english
    cells = QueryCells(ecosystem, self.language)
  }

  /// Typed, never spliced into the text of the query.
  private static func value(_ text: String) -> Value {
    if let whole = Int64(text) { return .integer(whole) }
    if let number = Double(text), number.isFinite { return .float(number) }
    return switch text {
    case "true": .boolean(true)
    case "false": .boolean(false)
    case "null": .null
    default: .string(text)
    }
  }

  public func text(on page: TextPage) -> String {
    rows.isEmpty
      ? page.paragraph(QueryWords.nothing) : table.aligned(language) + page.paragraph(QueryWords.rows(rows.count))
  }

  public var table: Table {
    var table = Table(
      columns: columns.enumerated().map { place, name in
        Table.Column(name, LocalizedText(verbatim: name), isNumeric: isNumeric(place))
      })
    for row in rows { table.append(row.map(cells.cell)) }
    return table
  }

  /// Whether all that stands in a column are numbers.
  private func isNumeric(_ place: Int) -> Bool {
    var hasNumber = false
    for row in rows {
      switch row[place] {
      case .integer, .float: hasNumber = true
      case .null: continue
      default: return false
      }
    }
    return hasNumber
  }

  public var json: JSONValue {
    .object([
      "columns": .array(columns.map(JSONValue.text)),
      "rows": .array(rows.map { .array($0.map(cells.json)) }),
    ])
  }

  static var shape: JSONShape {
    .object(["columns": .list(.text), "rows": .list(.list(.optional(.oneOf(QueryCells.shapes))))])
  }
}

/// What is wrong with a query: where, and what to do.
public struct QueryFailure: Error, Sendable {
  public let diagnosis: Diagnosis
  /// The line of the query, and the column in it, from 1; `nil` where no place of the text is to blame.
  public let place: (line: Int, column: Int)?
  /// The line itself, and signs below what is wrong.
  public let excerpt: (line: String, mark: String)?

  /// As it is told: the place, what is wrong and what to do, and the line with the place marked.
  package func text(_ language: Language) -> String {
    let address = place.map { ":\($0.line):\($0.column)" } ?? ""
    let marked = excerpt.map { "  \($0.line)\n  \($0.mark)\n" } ?? ""
    return (QueryWords.Slot.query[language] + "\(address): \(diagnosis.text(language))\n" + marked)
      .inert(keepingLayout: true)
  }

  init(_ fault: QueryFault, in query: String) {
    diagnosis = fault.diagnosis
    guard let span = fault.span else {
      (place, excerpt) = (nil, nil)
      return
    }
    let bytes = Array(query.utf8)
    let start = min(span.start, bytes.count)
    let lineStart = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let before = text(lineStart..<start)
    let width = text(start..<max(start, min(span.end, lineEnd))).count
    place = (bytes[..<start].count { $0 == 0x0A } + 1, before.unicodeScalars.count + 1)
    excerpt = (
      text(lineStart..<lineEnd),
      String(repeating: " ", count: before.displayWidth) + String(repeating: "^", count: max(1, width))
    )
  }
}
