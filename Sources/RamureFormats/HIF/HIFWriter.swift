import RamureModel
import RamureWording

/// Writes HIF: what others take part in is a hyperedge, with an incidence for each part; every other relation is one with a tail
/// and a head, which says its kind as `relation`.
struct HIFWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = JSONGraphRows(
      .nodes(of: ecosystem, &losses), rows: ecosystem.nodes.indices, reserved: ["node", "edge", "attrs", "type"],
      &losses)
    var edges = JSONGraphRows(
      .edges(of: ecosystem, &losses), rows: ecosystem.relations.indices,
      reserved: ["node", "edge", "relation", "attrs", "kind"],
      &losses)
    var isEdge = [Bool](repeating: false, count: ecosystem.nodes.count)
    let parts = ecosystem.relations.filter { $0.kind.id == "participatesIn" }
    let others = ecosystem.relations.filter { $0.kind.id != "participatesIn" }
    for part in parts { isEdge[part.to] = true }
    edges.namingRow = others.first?.number ?? 0
    let prefix = self.prefix(ecosystem)
    var text = JSONGraphText()
    text.add("{\n  \"network-type\": \"\(others.isEmpty ? "undirected" : "directed")\",\n  \"metadata\": ")
    text.add(header: ecosystem.header)
    let plain = ecosystem.nodes.filter { !isEdge[$0.number] }
    text.add(",\n  \"nodes\": [")
    text.lines(plain.count, indent: 4) { text, place in write(plain[place], "node", nodes, &text) }
    let shared = ecosystem.nodes.filter { isEdge[$0.number] }
    text.add("],\n  \"edges\": [")
    text.lines(shared.count + others.count, indent: 4) { text, place in
      if place < shared.count { return write(shared[place], "edge", nodes, &text) }
      let relation = others[place - shared.count]
      text.add("{")
      text.add("edge", quoted: "\(prefix)\(place - shared.count)")
      text.add(", \"attrs\": {")
      text.add("relation", quoted: relation.kind.id)
      edges.write(row: relation.number, to: &text, leavingOut: [.source, .target, .kind])
      text.add("}}")
    }
    text.add("],\n  \"incidences\": [")
    text.lines(parts.count + 2 * others.count, indent: 4) { text, place in
      if place < parts.count {
        writeIncidence(ecosystem.nodes[parts[place].to].id, ecosystem.nodes[parts[place].from].id, &text)
        text.add(", \"attrs\": {")
        edges.write(row: parts[place].number, to: &text, leavingOut: [.source, .target, .kind], isFirst: true)
        text.add("}}")
      } else {
        let number = (place - parts.count) / 2
        let isTail = (place - parts.count).isMultiple(of: 2)
        let end = isTail ? others[number].from : others[number].to
        writeIncidence("\(prefix)\(number)", ecosystem.nodes[end].id, &text)
        text.add(", \"direction\": \"\(isTail ? "tail" : "head")\"}")
      }
    }
    text.add("]\n}\n")
    return [text.bytes]
  }

  private func writeIncidence(_ edge: String, _ node: String, _ text: inout JSONGraphText) {
    text.add("{")
    text.add("edge", quoted: edge)
    text.add(", ")
    text.add("node", quoted: node)
  }

  private func write(
    _ node: Node, _ key: String, _ rows: JSONGraphRows<CSVNodeCells>, _ text: inout JSONGraphText
  ) {
    text.add("{")
    text.add(key, quoted: node.id)
    text.add(", \"attrs\": {")
    // An edge that says nothing is taken for a partnership.
    let isSaid = key == "edge" && node.kind == .unspecified
    if isSaid { text.add("kind", quoted: NodeKind.unspecified.id) }
    rows.write(row: node.number, to: &text, leavingOut: isSaid ? [.id, .kind] : [.id], isFirst: !isSaid)
    text.add("}}")
  }

  /// What the ids of relations begin with: as no id of a node does.
  private func prefix(_ ecosystem: Ecosystem) -> String {
    var prefix = "relation-"
    while ecosystem.nodes.contains(where: { $0.id.hasPrefix(prefix) }) { prefix += "-" }
    return prefix
  }
}
