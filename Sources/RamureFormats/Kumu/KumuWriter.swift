import RamureModel
import RamureWording

/// Writes the JSON that Kumu imports: every element has a label, every connection its direction.
struct KumuWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = JSONGraphRows(
      .nodes(of: ecosystem, &losses), rows: ecosystem.nodes.indices, reserved: Self.reserved, &losses)
    let edges = JSONGraphRows(
      .edges(of: ecosystem, &losses), rows: ecosystem.relations.indices, reserved: Self.reserved, &losses)
    var text = JSONGraphText()
    text.add("{\n")
    for (field, value) in RecordHeader.values(of: ecosystem.header) {
      text.add("  ")
      text.add(field.rawValue, quoted: value)
      text.add(",\n")
    }
    text.add("  \"elements\": [")
    text.lines(ecosystem.nodes.count, indent: 4) { text, row in
      let node = ecosystem.nodes[row]
      text.add("{")
      text.add("id", quoted: node.id)
      text.add(", ")
      text.add("label", quoted: node.name.main)
      nodes.write(row: row, to: &text, leavingOut: [.id, .name], naming: [.kind: "type"])
      text.add("}")
    }
    text.add("],\n  \"connections\": [")
    text.lines(ecosystem.relations.count, indent: 4) { text, row in
      let relation = ecosystem.relations[row]
      text.add("{")
      text.add("from", quoted: ecosystem.nodes[relation.from].id)
      text.add(", ")
      text.add("to", quoted: ecosystem.nodes[relation.to].id)
      text.add(", ")
      text.add("direction", quoted: direction(relation))
      edges.write(
        row: row, to: &text, leavingOut: [.source, .target, .direction], naming: [.kind: "type"])
      text.add("}")
    }
    text.add("]\n}\n")
    return [text.bytes]
  }

  private func direction(_ relation: Relation) -> String {
    let word = relation.attribute(RelationDirection.attribute).flatMap { RelationDirection(rawValue: $0) }
    if let word, word == .undirected || word == .mutual { return word.rawValue }
    return (relation.kind.isSymmetric ? RelationDirection.undirected : .directed).rawValue
  }

  /// Names that are fields of Kumu’s own, in any case.
  private static let reserved: Set<String> = [
    "id", "_id", "label", "type", "element type", "connection type", "from", "to", "direction", "attributes",
    "created_at",
    "updated_at", "creator", "updater", "created_by", "updated_by", "permissions", "version", "pinned", "maps",
    "perspectives", "views", "styles", "position", "positions", "loops",
  ]
}
