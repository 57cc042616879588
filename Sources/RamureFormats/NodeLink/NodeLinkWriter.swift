import RamureModel
import RamureWording

/// Writes node-link JSON as NetworkX reads it by default: `edges`, not `links`.
///
/// Where some relations have a direction and others none, all are written as directed, and `direction` says which are not.
struct NodeLinkWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let isMultigraph = ecosystem.hasParallelRelations
    let isDirected = !ecosystem.saysNoDirection
    let nodes = JSONGraphRows(.nodes(of: ecosystem, &losses), rows: ecosystem.nodes.indices, &losses)
    let edges = JSONGraphRows(
      .edges(of: ecosystem, &losses), rows: ecosystem.relations.indices, reserved: isMultigraph ? ["key"] : [], &losses)
    var text = JSONGraphText()
    text.add("{\n  \"directed\": \(isDirected),\n  \"multigraph\": \(isMultigraph),\n  \"graph\": ")
    text.add(header: ecosystem.header)
    text.add(",\n  \"nodes\": [")
    text.lines(ecosystem.nodes.count, indent: 4) { text, row in
      text.add("{")
      nodes.write(row: row, to: &text, isFirst: true)
      text.add("}")
    }
    text.add("],\n  \"edges\": [")
    text.lines(ecosystem.relations.count, indent: 4) { text, row in
      text.add("{")
      edges.write(row: row, to: &text, leavingOut: isDirected ? [] : [.direction], isFirst: true)
      text.add("}")
    }
    text.add("]\n}\n")
    return [text.bytes]
  }
}
