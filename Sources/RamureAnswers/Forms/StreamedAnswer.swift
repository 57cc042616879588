import RamureDrawing
import RamureWording

/// An answer that is a list of parts which are found while it is written: there may be millions of them, and the first are
/// read before the last are known.
public protocol StreamedAnswer: Answer {
  associatedtype Parts: Sequence

  /// What the answer lists, found one by one.
  var parts: Parts { get }

  /// Whether there is no part at all.
  var isEmpty: Bool { get }

  /// How many parts people are shown; `nil` for all there are.
  var mostForPeople: Int? { get }

  /// A part for people.
  ///
  /// - Parameters:
  ///   - number: which part it is, from 1 on.
  ///   - isOnly: whether there is no other.
  func lines(of part: Parts.Element, number: Int, isOnly: Bool, on page: TextPage) -> String

  /// What people are told after the parts, or where there is none.
  func end(isEmpty: Bool, hasMore: Bool, on page: TextPage) -> String

  /// The columns of the rows.
  var columns: [Table.Column] { get }

  /// The rows of a part.
  func rows(of part: Parts.Element, number: Int) -> [[Table.Cell]]

  /// A part for programs.
  func json(of part: Parts.Element) -> JSONValue

  /// What the list of all parts is called in JSON, and what stands beside it.
  var listName: String { get }
  func members(isEmpty: Bool) -> [String: JSONValue]
}

extension StreamedAnswer {
  public func text(on page: TextPage) -> String {
    var text = ""
    write(to: page) { text += $0 }
    return text
  }

  public var table: Table {
    var table = Table(columns: columns)
    for (place, part) in parts.enumerated() {
      for row in rows(of: part, number: place + 1) { table.append(row) }
    }
    return table
  }

  public var json: JSONValue {
    let list = parts.map(json(of:))
    return JSONValue.object(members(isEmpty: list.isEmpty)).adding([listName: .array(list)])
  }

  public func write<Fault: Error>(
    as form: AnswerForm, on page: TextPage, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    switch form {
    case .table:
      try self.write(to: page) { text throws(Fault) in try write(Array(text.inert(keepingLayout: true).utf8)) }
    case .csv:
      var text = CSVText(for: page.spreadsheet, isBeginning: true)
      text.append(columns.map { .text($0.id) })
      try writeRows(after: text, to: write)
    case .markdown:
      try write(Array(Table(columns: columns).markdown(language).utf8))
      for (place, part) in parts.enumerated() {
        let lines = rows(of: part, number: place + 1).map { Table.markdownLine($0, language) }.joined()
        try write(Array(lines.inert(keepingLayout: true).utf8))
      }
      for note in footnotes { try write(Array(Table.markdownNote(note, language).utf8)) }
    case .jsonl:
      for part in parts {
        var text = JSONText(isPretty: false)
        text.append(json(of: part))
        try write(text.finished())
      }
    case .json: try writeJSON(to: write)
    }
  }

  private func write<Fault: Error>(
    to page: TextPage, _ write: (String) throws(Fault) -> Void
  ) throws(Fault) {
    var parts = parts.makeIterator()
    var (number, next) = (0, parts.next())
    while let part = next, number < mostForPeople ?? .max {
      number += 1
      next = parts.next()
      try write(lines(of: part, number: number, isOnly: number == 1 && next == nil, on: page))
    }
    try write(end(isEmpty: number == 0 && next == nil, hasMore: next != nil, on: page))
  }

  private func writeRows<Fault: Error>(
    after heading: CSVText, to write: ([UInt8]) throws(Fault) -> Void
  ) throws(Fault) {
    var text = heading
    for (place, part) in parts.enumerated() {
      for row in rows(of: part, number: place + 1) { text.append(row) }
      try write(text.bytes)
      text.clear()
    }
    if !text.bytes.isEmpty { try write(text.bytes) }
  }

  /// The list stands among the other members by its name, as in any object.
  private func writeJSON<Fault: Error>(to write: ([UInt8]) throws(Fault) -> Void) throws(Fault) {
    var text = JSONText(isPretty: true)
    var parts = parts.makeIterator()
    var next = parts.next()
    let others = members(isEmpty: next == nil).sorted { $0.key < $1.key }
    text.beginObject()
    for (name, value) in others where name < listName {
      text.key(name)
      text.append(value)
    }
    text.key(listName)
    text.beginArray()
    while let part = next {
      text.append(json(of: part))
      try write(text.taken())
      next = parts.next()
    }
    text.endArray()
    for (name, value) in others where name > listName {
      text.key(name)
      text.append(value)
    }
    text.endObject()
    try write(text.finished())
  }
}
