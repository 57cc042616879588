import RamureModel
import RamureWording

/// Writes JSON Graph Format, version 2.
struct JSONGraphFormatWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let isDirected = !ecosystem.saysNoDirection
    let nodes = JSONGraphRows(.nodes(of: ecosystem, &losses), rows: ecosystem.nodes.indices, &losses)
    let edges = JSONGraphRows(.edges(of: ecosystem, &losses), rows: ecosystem.relations.indices, &losses)
    var text = JSONGraphText()
    text.add("{\n  \"graph\": {\n    \"directed\": \(isDirected),\n")
    if let title = ecosystem.header.title?.main {
      text.add("    ")
      text.add("label", quoted: title)
      text.add(",\n")
    }
    text.add("    \"metadata\": ")
    text.add(header: ecosystem.header, leavingOut: [.title])
    text.add(",\n    \"nodes\": {")
    text.lines(ecosystem.nodes.count, indent: 6) { text, row in
      text.add(quoted: ecosystem.nodes[row].id)
      text.add(": {")
      if let name = ecosystem.nodes[row].writtenName.main {
        text.add("label", quoted: name)
        text.add(", ")
      } else if row == 0, nodes.columns.heading(of: .name) != nil {
        text.add("\"label\": null, ")
      }
      text.add("\"metadata\": {")
      nodes.write(row: row, to: &text, leavingOut: [.id, .name], isFirst: true)
      text.add("}}")
    }
    text.add("},\n    \"edges\": [")
    text.lines(ecosystem.relations.count, indent: 6) { text, row in
      let relation = ecosystem.relations[row]
      text.add("{")
      text.add("source", quoted: ecosystem.nodes[relation.from].id)
      text.add(", ")
      text.add("target", quoted: ecosystem.nodes[relation.to].id)
      if relation.kind != .unspecified {
        text.add(", ")
        text.add("relation", quoted: relation.kind.id)
      } else if row == 0, edges.columns.heading(of: .kind) != nil {
        text.add(", \"relation\": null")
      }
      text.add(", \"metadata\": {")
      let left: Set<CSVEdgeColumn> = isDirected ? [] : [.direction]
      edges.write(row: row, to: &text, leavingOut: left.union([.source, .target, .kind]), isFirst: true)
      text.add("}}")
    }
    text.add("]\n  }\n}\n")
    return [text.bytes]
  }
}
