import RamureModel
import RamureWording

/// Writes XGMML as Cytoscape imports it: nodes by number, their ids as a value, kinds of relations as interactions.
struct XGMMLWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = WrittenColumns.nodes(of: ecosystem, declares: false, &losses)
    let edges = WrittenColumns.edges(of: ecosystem, declares: false, &losses)
    let isDirected = !ecosystem.hasNoDirection
    var xml = XMLWriter()
    let label = ecosystem.header.title.map { [(name: "label", value: $0.main)] } ?? []
    xml.begin(
      "graph",
      label + [
        ("directed", isDirected ? "1" : "0"), ("xmlns", "http://www.cs.rpi.edu/XGMML"),
        ("xmlns:cy", "http://www.cytoscape.org"),
      ])
    for value in RecordHeader.values(of: ecosystem.header) where value.field != .title {
      att(value.field.rawValue, value.value, .text, &xml)
    }
    let nodeTypes = nodes.types(rows: ecosystem.nodes.indices)
    for node in ecosystem.nodes {
      xml.begin("node", [("id", String(node.number + 1)), ("label", node.writtenName.main ?? node.id)])
      nodes.visit(row: node.number) { heading, text in
        guard !text.isEmpty else { return }
        write(nodes.headings[heading], text, nodes.isList(heading), nodeTypes[heading], &xml)
      }
      xml.end()
    }
    let edgeTypes = edges.types(rows: ecosystem.relations.indices)
    let kind = edges.heading(of: .kind)
    for relation in ecosystem.relations {
      let ends = [("source", String(relation.from + 1)), ("target", String(relation.to + 1))]
      let isMixed = isDirected && relation.writtenDirection == .undirected
      xml.begin("edge", ends + (isMixed ? [("cy:directed", "0")] : []))
      edges.visit(row: relation.number) { heading, text in
        guard heading > 1, !text.isEmpty else { return }
        let name = heading == kind ? "interaction" : edges.headings[heading]
        write(name, text, edges.isList(heading), edgeTypes[heading], &xml)
      }
      xml.end()
    }
    xml.end()
    return [xml.bytes]
  }

  private func write(_ name: String, _ text: String, _ isList: Bool, _ type: ValueType, _ xml: inout XMLWriter) {
    guard isList else { return att(name, text, type, &xml) }
    xml.begin("att", [("name", name), ("type", "list")])
    for item in text.split(separator: "|") { att(name, String(item), .text, &xml) }
    xml.end()
  }

  private func att(_ name: String, _ value: String, _ type: ValueType, _ xml: inout XMLWriter) {
    let types: [(name: String, value: String)] =
      switch type {
      case .integer: [("type", "integer")]
      case .long: [("type", "integer"), ("cy:type", "Long")]
      case .number: [("type", "real")]
      case .boolean: [("type", "boolean")]
      case .text: [("type", "string")]
      }
    xml.element("att", [("name", name), ("value", value)] + types)
  }
}
