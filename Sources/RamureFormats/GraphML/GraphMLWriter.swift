import RamureModel
import RamureWording

/// Writes GraphML as NetworkX, igraph and Gephi read it: every value under a declared key, the ids of nodes as they are.
///
/// NetworkX takes no graph in which some edges have a direction and others none: where both are, all are written as directed,
/// and the key `direction` says which are not.
struct GraphMLWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = WrittenColumns.nodes(of: ecosystem, &losses)
    let edges = WrittenColumns.edges(of: ecosystem, &losses)
    let header = RecordHeader.values(of: ecosystem.header)
    var xml = XMLWriter()
    xml.begin(
      "graphml",
      [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
          "xsi:schemaLocation",
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
        ),
      ])
    for (number, value) in header.enumerated() { key(&xml, "g\(number)", "graph", value.field.rawValue, "string") }
    let nodeTypes = nodes.types(rows: ecosystem.nodes.indices)
    for number in 1..<nodes.headings.count {
      key(&xml, "n\(number)", "node", nodes.headings[number], nodeTypes[number].graphML)
    }
    let edgeTypes = edges.types(rows: ecosystem.relations.indices)
    for number in 2..<edges.headings.count {
      key(&xml, "e\(number)", "edge", edges.headings[number], edgeTypes[number].graphML)
    }
    xml.begin("graph", [("edgedefault", ecosystem.hasNoDirection ? "undirected" : "directed")])
    for (number, value) in header.enumerated() { xml.element("data", [("key", "g\(number)")], text: value.value) }
    for node in ecosystem.nodes { write(nodes, node.number, node.id, &xml) }
    for relation in ecosystem.relations { write(edges, relation, of: ecosystem, &xml) }
    xml.end()
    xml.end()
    return [xml.bytes]
  }

  private func key(_ xml: inout XMLWriter, _ id: String, _ owner: String, _ name: String, _ type: String) {
    xml.element("key", [("id", id), ("for", owner), ("attr.name", name), ("attr.type", type)])
  }

  private func write(_ columns: WrittenColumns<CSVNodeCells>, _ row: Int, _ id: String, _ xml: inout XMLWriter) {
    var values: [(Int, String)] = []
    columns.visit(row: row) { heading, text in if heading > 0, !text.isEmpty { values.append((heading, text)) } }
    guard !values.isEmpty else { return xml.element("node", [("id", id)]) }
    xml.begin("node", [("id", id)])
    for (heading, text) in values { xml.element("data", [("key", "n\(heading)")], text: text) }
    xml.end()
  }

  private func write(
    _ columns: WrittenColumns<CSVEdgeCells>, _ relation: Relation, of ecosystem: Ecosystem, _ xml: inout XMLWriter
  ) {
    var values: [(Int, String)] = []
    columns.visit(row: relation.number) { heading, text in
      if heading > 1, !text.isEmpty { values.append((heading, text)) }
    }
    let ends = [
      ("id", "e\(relation.number)"), ("source", ecosystem.nodes[relation.from].id),
      ("target", ecosystem.nodes[relation.to].id),
    ]
    guard !values.isEmpty else { return xml.element("edge", ends) }
    xml.begin("edge", ends)
    for (heading, text) in values { xml.element("data", [("key", "e\(heading)")], text: text) }
    xml.end()
  }
}

extension ValueType {
  fileprivate var graphML: String {
    switch self {
    case .integer: "int"
    case .long: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .text: "string"
    }
  }
}
