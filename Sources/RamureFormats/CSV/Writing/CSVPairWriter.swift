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
  /// The columns whose cells are several values, parted by bars.
  static var listColumns: Set<Column> { get }
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
    let columns = WrittenColumns(source, rows: rows, attributes: names, language, &losses)
    for (place, heading) in columns.headings.enumerated() { add(heading, isFirst: place == 0, isHeading: true) }
    bytes.append(.lineFeed)
    for row in rows {
      columns.visit(row: row) { place, text in add(text, isFirst: place == 0) }
      bytes.append(.lineFeed)
    }
  }

  /// - Parameters:
  ///   - headings: what the columns are called in the file.
  ///   - cell: what is written of a text under a heading.
  init<Source: CSVCellSource>(
    _ columns: WrittenColumns<Source>, headings: [String], rows: Range<Int>, cell: (Int, String) -> String
  ) {
    for (place, heading) in headings.enumerated() { add(heading, isFirst: place == 0, isHeading: true) }
    bytes.append(.lineFeed)
    for row in rows {
      columns.visit(row: row) { place, text in add(cell(place, text), isFirst: place == 0) }
      bytes.append(.lineFeed)
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
