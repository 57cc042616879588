import RamureModel
import RamureWording

/// Writes the JSON of Cytoscape.js: nodes and edges in two groups, what is said of them under `data`.
///
/// NetworkX wants a node’s id once more, as `value`.
struct CytoscapeWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = JSONGraphRows(
      .nodes(of: ecosystem, &losses), rows: ecosystem.nodes.indices,
      reserved: ["value", "parent", "SUID", "suid", "selected"], &losses)
    let edges = JSONGraphRows(
      .edges(of: ecosystem, &losses), rows: ecosystem.relations.indices,
      reserved: ["id", "key", "SUID", "suid", "selected", "interaction"], &losses)
    let keys = ecosystem.parallelNumbers
    var text = JSONGraphText()
    text.add("{\n  \"data\": ")
    text.add(header: ecosystem.header)
    text.add(",\n  \"directed\": \(!ecosystem.saysNoDirection),\n  \"multigraph\": \(ecosystem.hasParallelRelations)")
    text.add(",\n  \"elements\": {\n    \"nodes\": [")
    text.lines(ecosystem.nodes.count, indent: 6) { text, row in
      text.add("{\"data\": {")
      text.add("id", quoted: ecosystem.nodes[row].id)
      text.add(", ")
      text.add("value", quoted: ecosystem.nodes[row].id)
      nodes.write(row: row, to: &text, leavingOut: [.id])
      text.add("}}")
    }
    text.add("],\n    \"edges\": [")
    text.lines(ecosystem.relations.count, indent: 6) { text, row in
      text.add("{\"data\": {")
      edges.write(row: row, to: &text, isFirst: true)
      // NetworkX takes edges between the same nodes for one unless they have keys.
      if let key = keys[row] { text.add(", \"key\": \(key)") }
      text.add("}}")
    }
    text.add("]\n  }\n}\n")
    return [text.bytes]
  }
}
