import RamureModel
import RamureWording

/// Writes a table of nodes and a table of edges: the columns that are used, the nodes ordered by id, the relations as they
/// are.
///
/// Cells hold what is in the ecosystem, a leading `=` or `+` too: the file is read again by programs. An apostrophe before
/// it, as `--excel` puts in answers, would be a part of the name from then on.
struct CSVPairWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    // Headings of French are how a table says that its names are.
    let language = ecosystem.header.language == .french ? Language.french : .english
    if ecosystem.header.language == .english { losses.note(.language) }
    let nodes = CSVTableText(
      CSVNodeCells(ecosystem: ecosystem), rows: ecosystem.nodes.indices, attributes: ecosystem.nodeAttributes, language,
      &losses)
    let edges = CSVTableText(
      CSVEdgeCells(ecosystem: ecosystem), rows: ecosystem.relations.indices, attributes: ecosystem.relationAttributes,
      language, &losses)
    return [nodes.bytes, edges.bytes]
  }
}

/// What the cells of a table hold, row by row.
protocol CSVCellSource {
  associatedtype Column: CSVColumn
  /// The attributes that have a column of ours.
  static var ownAttributes: [String] { get }
  /// The columns that cannot hold everything.
  static var lossyColumns: Set<Column> { get }
  /// What is lost where an attribute has a heading that means something else.
  static var attributeLoss: LossSort { get }
  var ecosystem: Ecosystem { get }
  func cell(_ column: Column, row: Int, _ losses: inout LossReport) -> String
  func attributes(row: Int) -> [(name: String, value: String)]
  func place(row: Int) -> String
}

/// A table as text.
struct CSVTableText {
  private(set) var bytes: [UInt8] = []

  init<Source: CSVCellSource>(
    _ source: Source, rows: Range<Int>, attributes names: [String], _ language: Language, _ losses: inout LossReport
  ) {
    var used = Set(Source.Column.allCases.filter(\.isRequired) + Source.Column.allCases.prefix(1))
    let lossy = Source.lossyColumns
    var usedAttributes: Set<UTF8Key> = []
    for row in rows {
      for column in Source.Column.allCases where !used.contains(column) || lossy.contains(column) {
        if !source.cell(column, row: row, &losses).isEmpty { used.insert(column) }
      }
      for attribute in source.attributes(row: row) { usedAttributes.insert(UTF8Key(attribute.name)) }
    }
    let own = Set(Source.ownAttributes.map { UTF8Key($0) })
    let further = names.filter { !own.contains(UTF8Key($0)) && usedAttributes.contains(UTF8Key($0)) }
    let headings = CSVHeadings<Source.Column>(used: used, attributes: further, language)
    let lost = Set(headings.lost.map { UTF8Key($0) })
    for (place, heading) in headings.texts.enumerated() { add(heading, isFirst: place == 0, isHeading: true) }
    bytes.append(.lineFeed)
    var noted = LossReport()
    for row in rows {
      let attributes = source.attributes(row: row)
      for (place, column) in headings.columns.enumerated() {
        add(source.cell(column, row: row, &noted), isFirst: place == 0)
      }
      var next = 0
      for name in headings.attributes {
        // They come in the order of their columns: most often the next one is the one.
        let place =
          next < attributes.count && attributes[next].name.isSameText(as: name)
          ? next : attributes.firstIndex { $0.name.isSameText(as: name) }
        if let place { next = place + 1 }
        add(place.map { attributes[$0].value } ?? "", isFirst: false)
      }
      bytes.append(.lineFeed)
      if !lost.isEmpty {
        losses.note(
          Source.attributeLoss, attributes.count { lost.contains(UTF8Key($0.name)) }, at: source.place(row: row))
      }
    }
  }

  /// A cell, between quotation marks where it holds what would part it, or spaces at its ends.
  ///
  /// - Parameter isHeading: any sign that may part cells is then quoted: the reader counts them to tell which does.
  private mutating func add(_ cell: String, isFirst: Bool, isHeading: Bool = false) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    guard Self.isQuoted(cell, isHeading) else {
      bytes += cell.utf8
      return
    }
    bytes.append(.quote)
    for byte in cell.utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  private static func isQuoted(_ cell: String, _ isHeading: Bool) -> Bool {
    let bytes = cell.utf8
    guard let first = bytes.first, let last = bytes.last else { return false }
    if [first, last].contains(where: { $0 == .space || $0 == .tab }) { return true }
    return bytes.contains { byte in
      byte == .quote || byte == UInt8(ascii: ",") || byte == .lineFeed || byte == .carriageReturn
        || (isHeading && (byte == UInt8(ascii: ";") || byte == .tab))
    }
  }
}
