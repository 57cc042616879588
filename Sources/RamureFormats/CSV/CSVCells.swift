import RamureModel
import RamureWording

/// What cells of both tables hold alike: dates, addresses, lists of sources, attributes.
struct CSVCells {
  /// The cell without the spaces that quotation marks kept.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first] == .space || bytes[first] == .tab {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, bytes[last] == .space || bytes[last] == .tab { range = range.lowerBound..<last }
    return range
  }

  /// The sources a cell names.
  static func sources(_ table: CSVTable, _ column: Int?, reportingTo draft: inout EcosystemDraft) -> [String] {
    guard let column else { return [] }
    return sourceList(table.text(table[column])).compactMap { draft.source($0, at: table.place(ofColumn: column)) }
  }

  /// Ids are parted by spaces too; the words of a title, such as “Annual report 2019”, are not.
  private static func sourceList(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == "|" || $0 == ";" || $0 == "\n" || $0 == "\r" }.flatMap { part -> [String] in
      let part = String(Substring(part))
      let words = part.split { $0 == " " || $0 == "\t" }.map { String($0) }
      let areIDs = words.allSatisfy { word in word.contains { $0.isNumber || "-_:/.#".contains($0) } }
      return words.count < 2 || areIDs ? words : [words.joined(separator: " ")]
    }
  }

  /// The ids in a cell, parted by spaces, bars or semicolons.
  static func list(_ table: CSVTable, _ column: Int?) -> [String] {
    guard let column, !table[column].isEmpty else { return [] }
    let range = table[column]
    return table.bytes[range].split(whereSeparator: isSeparator).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension CSVCells {
  /// Whether a sign parts the ids of a list.
  static func isSeparator(_ byte: UInt8) -> Bool {
    [.space, .tab, .lineFeed, .carriageReturn, UInt8(ascii: "|"), UInt8(ascii: ";")].contains(byte)
  }
}

/// The columns of a table that are kept as attributes, with the attribute each fills.
struct CSVAttributes {
  let columns: [(column: Int, attribute: Int)]
  /// The columns whose cells are said to hold several values, and what parts these.
  private let splits: [Int: ColumnSplit]
  /// Columns without a heading, which must be empty.
  let unnamed: [Int]

  init<Column>(
    _ table: CSVTable, _ meanings: [Column?], _ options: TableOptions = TableOptions(), attribute: (String) -> Int
  ) {
    let free = meanings.indices.filter { meanings[$0] == nil && !table.hidden.contains($0) }
    columns = free.filter { !table.headings[$0].isEmpty }.map { ($0, attribute(table.headings[$0])) }
    unnamed = free.filter { table.headings[$0].isEmpty }
    var splits: [Int: ColumnSplit] = [:]
    for column in free {
      splits[column] =
        options.split(ofHeading: table.headings[column]) ?? (table.lists.contains(column) ? .atSemicolons : nil)
    }
    self.splits = splits
  }

  /// Hands over what the record says of each attribute; values of a cell that is said to hold several, parted by bars.
  func visit(_ table: CSVTable, _ body: (_ bytes: [UInt8], _ range: Range<Int>, _ attribute: Int) -> Void) {
    for (column, attribute) in columns {
      guard !splits.isEmpty, let split = splits[column] else {
        body(table.bytes, table[column], attribute)
        continue
      }
      let values = Array(ListCell.values(table.text(table[column]), by: split.separator).joined(separator: "|").utf8)
      body(values, values.indices, attribute)
    }
  }

  /// Reports what stands under no heading, rather than lose it.
  func reportUnnamed(_ table: CSVTable, to draft: inout EcosystemDraft) {
    for column in unnamed where !table[column].isEmpty {
      draft.report(.error, .cellWithoutHeading, at: table.place(ofColumn: column))
    }
  }
}
