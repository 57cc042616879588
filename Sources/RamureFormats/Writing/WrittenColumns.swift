import RamureModel
import RamureWording

/// The columns that an ecosystem’s nodes, or its relations, use, and what each row says under them: a writer adds the syntax.
///
/// Headings are such that whoever reads them takes each for what it is; an attribute whose name means something else is lost,
/// and counted.
struct WrittenColumns<Source: CSVCellSource> {
  let source: Source
  /// The headings: first the columns of ours, then the attributes.
  let headings: [String]
  /// The columns of ours; every further heading is an attribute.
  let columns: [Source.Column]
  private let attributes: [String]

  /// - Parameters:
  ///   - held: the columns of ours that the format has a place for; `nil` for all.
  ///   - holdsAttributes: whether it has one for attributes. What it has none for is noted elsewhere.
  init(
    _ source: Source, rows: Range<Int>, attributes names: [String], _ language: Language = .english,
    held: Set<Source.Column>? = nil, holdsAttributes: Bool = true, _ losses: inout LossReport
  ) {
    self.source = source
    let held = held ?? Set(Source.Column.allCases)
    var used = Set(Source.Column.allCases.filter(\.isRequired) + Source.Column.allCases.prefix(1))
    let lossy = Source.lossyColumns
    var usedAttributes: Set<UTF8Key> = []
    for row in rows {
      for column in Source.Column.allCases where held.contains(column) {
        guard !used.contains(column) || lossy.contains(column) else { continue }
        if !source.cell(column, row: row, &losses).isEmpty { used.insert(column) }
      }
      guard holdsAttributes else { continue }
      for attribute in source.attributes(row: row) { usedAttributes.insert(UTF8Key(attribute.name)) }
    }
    let own = Set(Source.ownAttributes.map { UTF8Key($0) })
    let further = names.filter { !own.contains(UTF8Key($0)) && usedAttributes.contains(UTF8Key($0)) }
    let chosen = CSVHeadings<Source.Column>(used: used, attributes: further, language)
    (headings, columns, attributes) = (chosen.texts, chosen.columns, chosen.attributes)
    let lost = Set(chosen.lost.map { UTF8Key($0) })
    guard !lost.isEmpty else { return }
    for row in rows {
      losses.note(
        Source.attributeLoss, source.attributes(row: row).count { lost.contains(UTF8Key($0.name)) },
        at: source.place(row: row))
    }
  }

  /// Hands over what a row says under each heading, in their order; empty where it says nothing.
  func visit(row: Int, _ body: (_ heading: Int, _ text: String) -> Void) {
    // What is lost was noted with the columns.
    var noted = LossReport()
    for (place, column) in columns.enumerated() { body(place, source.cell(column, row: row, &noted)) }
    guard !attributes.isEmpty else { return }
    let said = source.attributes(row: row)
    var next = 0
    for (number, name) in attributes.enumerated() {
      // They come in the order of their columns: most often the next one is the one.
      let place =
        next < said.count && said[next].name.isSameText(as: name)
        ? next : said.firstIndex { $0.name.isSameText(as: name) }
      if let place { next = place + 1 }
      body(columns.count + number, place.map { said[$0].value } ?? "")
    }
  }

  /// The place of a column of ours among the headings; `nil` where no row says anything under it.
  func heading(of column: Source.Column) -> Int? { columns.firstIndex(of: column) }

  /// Whether the texts under a heading are several values, parted by bars.
  func isList(_ heading: Int) -> Bool { heading < columns.count && Source.listColumns.contains(columns[heading]) }

  /// What sort of values stand under each heading, as all their texts allow.
  func types(rows: Range<Int>) -> [ValueType] {
    var types = [ValueType?](repeating: nil, count: headings.count)
    for row in rows {
      visit(row: row) { heading, text in
        guard !text.isEmpty, types[heading] != .text else { return }
        let type = ValueType(of: text)
        types[heading] = types[heading].map { $0.joined(type) } ?? type
      }
    }
    return types.map { $0 ?? .text }
  }
}

/// What sort of values a column holds, in formats that tell numbers from texts.
enum ValueType: Int, Sendable {
  /// A whole number of 32 bits, of 64 bits, any number as JSON writes one.
  case integer, long, number
  case boolean
  case text

  /// The narrowest sort of a text. `010`, `+5` and `1e999` are texts: as numbers they would not come back as they are.
  init(of text: String) {
    let bytes = Array(text.utf8)
    if text == "true" || text == "false" {
      self = .boolean
    } else if bytes.count <= 40, ValueType.isNumber(bytes), NumberParser.number(text) != nil {
      let isWhole = bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "-") } && text != "-0"
      self = !isWhole ? .number : Int32(text) != nil ? .integer : Int64(text) != nil ? .long : .text
    } else {
      self = .text
    }
  }

  /// The narrowest sort that holds values of both.
  func joined(_ other: ValueType) -> ValueType {
    if self == other { return self }
    return self == .boolean || other == .boolean ? .text : rawValue > other.rawValue ? self : other
  }

  /// Whether bytes are a number by the grammar of JSON (RFC 8259, section 6).
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard isDigit(rest.first) else { return false }
    rest = rest.first == 0x30 ? rest.dropFirst() : rest.drop { isDigit($0) }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard isDigit(rest.first) else { return false }
      rest = rest.drop { isDigit($0) }
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard isDigit(rest.first) else { return false }
      rest = rest.drop { isDigit($0) }
    }
    return rest.isEmpty
  }
}

extension WrittenColumns<CSVNodeCells> {
  /// The columns of the nodes of an ecosystem.
  static func nodes(
    of ecosystem: Ecosystem, held: Set<CSVNodeColumn>? = nil, holdsAttributes: Bool = true, _ losses: inout LossReport
  ) -> Self {
    Self(
      CSVNodeCells(ecosystem: ecosystem), rows: ecosystem.nodes.indices, attributes: ecosystem.nodeAttributes,
      held: held, holdsAttributes: holdsAttributes, &losses)
  }
}

extension WrittenColumns<CSVEdgeCells> {
  /// The columns of the relations of an ecosystem, for formats that say of every edge whether it has a direction: what a
  /// relation says of that beside its kind is nothing of its own there.
  static func edges(
    of ecosystem: Ecosystem, held: Set<CSVEdgeColumn>? = nil, holdsAttributes: Bool = true, _ losses: inout LossReport
  ) -> Self {
    for relation in ecosystem.relations where relation.kind.isSymmetric {
      guard relation.attribute(RelationDirection.attribute) == RelationDirection.undirected.rawValue else { continue }
      losses.note(.relationAttributes, at: ecosystem.sentence(relation))
    }
    return Self(
      CSVEdgeCells(ecosystem: ecosystem), rows: ecosystem.relations.indices, attributes: ecosystem.relationAttributes,
      held: held, holdsAttributes: holdsAttributes, &losses)
  }
}
