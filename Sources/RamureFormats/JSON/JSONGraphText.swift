import RamureModel
import RamureWording

/// Rows of nodes and edges as objects of JSON: numbers bare, lists as lists, what says nothing left out.
struct JSONGraphText {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String) { bytes += Array(text.utf8) }

  mutating func add(quoted text: String) { JSONText.write(text, to: &bytes) }

  /// `"key": ` and a text.
  mutating func add(_ key: String, quoted text: String) {
    add(quoted: key)
    add(": ")
    add(quoted: text)
  }

  /// Items of a list, or members of an object, a line each.
  mutating func lines(_ count: Int, indent: Int, _ body: (inout JSONGraphText, Int) -> Void) {
    guard count > 0 else { return }
    let space = "\n" + String(repeating: " ", count: indent)
    for place in 0..<count {
      add(place == 0 ? space : "," + space)
      body(&self, place)
    }
    add("\n" + String(repeating: " ", count: indent - 2))
  }

  /// What is said of the whole, as members of an object.
  mutating func add(header: Header, leavingOut left: Set<RecordHeader> = []) {
    add("{")
    var isFirst = true
    for (field, value) in RecordHeader.values(of: header) where !left.contains(field) {
      if !isFirst { add(", ") }
      isFirst = false
      add(field.rawValue, quoted: value)
    }
    add("}")
  }
}

/// The rows of an ecosystem’s nodes, or of its relations, with what is to be known of their columns to write them as JSON.
struct JSONGraphRows<Source: CSVCellSource> {
  let columns: WrittenColumns<Source>
  let types: [ValueType]
  /// Attributes whose names mean something to the format: they are lost.
  let reserved: Set<String>
  /// The headings as they are written: attributes by their names, for which came first in a file is nothing that it says.
  let order: [Int]
  /// The row that is written first, which names every column.
  var namingRow = 0

  init(
    _ columns: WrittenColumns<Source>, rows: Range<Int>, reserved: Set<String> = [], _ losses: inout LossReport
  ) {
    self.columns = columns
    self.reserved = reserved
    types = columns.types(rows: rows)
    let own = columns.columns.count
    order =
      Array(0..<own)
      + (own..<columns.headings.count).sorted { columns.headings[$0].precedes(columns.headings[$1]) }
    let lost = columns.headings.indices.dropFirst(columns.columns.count).filter {
      reserved.contains(columns.headings[$0])
    }
    guard !lost.isEmpty else { return }
    for row in rows {
      var count = 0
      columns.visit(row: row) { heading, text in if !text.isEmpty, lost.contains(heading) { count += 1 } }
      losses.note(Source.attributeLoss, count, at: columns.source.place(row: row))
    }
  }

  /// Writes what a row says, as members of an object that has begun.
  ///
  /// - Parameters:
  ///   - left: columns of ours that the format writes otherwise.
  ///   - names: what the format calls columns of ours.
  ///   - isDeclared: whether the columns were named before the rows.
  func write(
    row: Int, to text: inout JSONGraphText, leavingOut left: Set<Source.Column> = [],
    naming names: [Source.Column: String] = [:], isFirst: Bool = false, isDeclared: Bool = false
  ) {
    var isFirst = isFirst
    var values = [String](repeating: "", count: columns.headings.count)
    columns.visit(row: row) { heading, value in values[heading] = value }
    for heading in order {
      let value = values[heading]
      let column = heading < columns.columns.count ? columns.columns[heading] : nil
      if let column, left.contains(column) { continue }
      let name = column.flatMap { names[$0] } ?? columns.headings[heading]
      if column == nil, reserved.contains(name) { continue }
      // A column of ours in which nothing stands keeps an attribute from being taken for it: the row written first names it.
      let isNamed = row == namingRow && column != nil && !isDeclared
      guard !value.isEmpty || isNamed else { continue }
      if !isFirst { text.add(", ") }
      isFirst = false
      text.add(quoted: name)
      text.add(": ")
      write(value, heading, to: &text)
    }
  }

  private func write(_ value: String, _ heading: Int, to text: inout JSONGraphText) {
    if value.isEmpty { return text.add("null") }
    if columns.isList(heading) {
      text.add("[")
      for (place, item) in value.split(separator: "|").enumerated() {
        if place > 0 { text.add(", ") }
        text.add(quoted: String(item))
      }
      return text.add("]")
    }
    if isText(heading) { text.add(quoted: value) } else { text.add(value) }
  }

  /// Whether what stands under a heading is written as texts: ids are, even where all look like numbers.
  func isText(_ heading: Int) -> Bool {
    types[heading] == .text || heading < columns.columns.count && columns.columns[heading].isOfIDs
  }
}

extension CSVColumn {
  /// Whether ids stand in the column, or kinds and dates, which no program should take for numbers.
  fileprivate var isOfIDs: Bool {
    switch self {
    case let column as CSVNodeColumn: column != .stages
    case let column as CSVEdgeColumn: column != .weight
    default: false
    }
  }
}

extension Ecosystem {
  /// Whether one pair of nodes is related twice.
  var hasParallelRelations: Bool {
    var seen = Set<[Int]>()
    for relation in relations where !seen.insert([relation.from, relation.to]).inserted { return true }
    return false
  }

  /// For each relation between nodes that others are between as well, how many come before it.
  var parallelNumbers: [Int?] {
    var counts: [[Int]: Int] = [:]
    for relation in relations { counts[[relation.from, relation.to], default: 0] += 1 }
    var before: [[Int]: Int] = [:]
    return relations.map { relation in
      let ends = [relation.from, relation.to]
      guard counts[ends, default: 0] > 1 else { return nil }
      defer { before[ends, default: 0] += 1 }
      return before[ends, default: 0]
    }
  }

  /// Whether no relation has a direction that a format without directions would lose.
  var saysNoDirection: Bool {
    !relations.isEmpty
      && relations.allSatisfy { relation in
        let word = relation.attribute(RelationDirection.attribute)
        return word == RelationDirection.undirected.rawValue || word == nil && relation.kind.isSymmetric
      }
  }
}
