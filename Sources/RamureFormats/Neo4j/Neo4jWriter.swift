import RamureModel
import RamureWording

/// Writes the two tables of `neo4j-admin database import`: kinds as labels and types, numbers and lists as such.
struct Neo4jWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = WrittenColumns.nodes(of: ecosystem, &losses)
    let edges = WrittenColumns<CSVEdgeCells>(
      CSVEdgeCells(ecosystem: ecosystem), rows: ecosystem.relations.indices, attributes: ecosystem.relationAttributes,
      .english, &losses)
    // A label is parted from the next by a semicolon.
    for node in ecosystem.nodes where node.kind != .unspecified && node.kind.id.contains(";") {
      losses.note(.nodeKinds, at: node.id)
    }
    return [
      table(nodes, rows: ecosystem.nodes.indices) { column in
        switch column {
        case .id: "id:ID"
        case .kind: ":LABEL"
        default: nil
        }
      },
      table(edges, rows: ecosystem.relations.indices) { column in
        switch column {
        case .source: ":START_ID"
        case .target: ":END_ID"
        case .kind: ":TYPE"
        default: nil
        }
      },
    ]
  }

  private func table<Source: CSVCellSource>(
    _ columns: WrittenColumns<Source>, rows: Range<Int>, naming name: (Source.Column) -> String?
  ) -> [UInt8] {
    let types = columns.types(rows: rows)
    var headings: [String] = []
    for (place, heading) in columns.headings.enumerated() {
      let column = place < columns.columns.count ? columns.columns[place] : nil
      // Ids, kinds and dates are texts, whatever they look like.
      let isText = column != nil && heading != "weight"
      let type = columns.isList(place) ? "string[]" : isText ? "string" : types[place].neo4j
      headings.append(column.flatMap(name) ?? heading + ":" + type)
    }
    return CSVTableText(columns, headings: headings, rows: rows) { place, text in
      columns.isList(place) ? text.replacing("|", with: ";") : text
    }.bytes
  }
}

extension ValueType {
  fileprivate var neo4j: String {
    switch self {
    case .integer, .long: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .text: "string"
    }
  }
}
