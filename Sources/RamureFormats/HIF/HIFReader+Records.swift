import RamureModel
import RamureWording

/// From hyperedges to partnerships and relations.
extension HIFReader {
  func fill(_ records: inout GraphRecords) {
    records.addsUnknownEnds = true
    let edgeIDs = Set(edges.map { UTF8Key($0.id) })
    // Who is listed as an edge only and stands as a node in an incidence is that edge; all others are nodes.
    let nodeIDs = Set(nodes.map { UTF8Key($0.id) }).union(
      incidences.map { UTF8Key($0.node.text) }.filter { !edgeIDs.contains($0) })
    // Nodes and edges are counted apart: one id may be both.
    let named = edges.map { (id: $0.id, place: $0.place) } + incidences.map { (id: $0.edge.text, place: $0.edge.place) }
    let first = named.first { nodeIDs.contains(UTF8Key($0.id)) }
    func edgeID(_ id: String) -> String { first == nil ? id : "edge " + id }
    if let first { records.draft.report(.warning, .hifSameIDs(first.id, edgeID(first.id)), at: first.place) }
    func nodeID(_ id: String) -> String {
      !nodeIDs.contains(UTF8Key(id)) && edgeIDs.contains(UTF8Key(id)) ? edgeID(id) : id
    }
    var byEdge: [UTF8Key: [Incidence]] = [:]
    for incidence in incidences { byEdge[UTF8Key(incidence.edge.text), default: []].append(incidence) }
    for node in nodes {
      records.beginNode(node.id, at: node.place)
      set(node.fields, ofNodeIn: &records)
    }
    var related: Set<UTF8Key> = []
    for edge in edges {
      let parts = byEdge[UTF8Key(edge.id)] ?? []
      if let (tail, head, kind) = Self.relation(edge, parts) {
        related.insert(UTF8Key(edge.id))
        records.beginEdge(
          from: nodeID(tail.node.text), at: tail.node.place, to: nodeID(head.node.text), at: head.node.place,
          edge: edge.place)
        if kind.text != RelationKind.unspecified.id { records.setEdge("kind", kind.text ?? "", at: kind.place) }
        for field in edge.fields where field.key != "relation" { records.setEdge(field) }
      } else {
        addPartnership(edgeID(edge.id), edge.place, edge.fields, &records)
      }
    }
    var implied: Set<UTF8Key> = []
    for incidence in incidences where !related.contains(UTF8Key(incidence.edge.text)) {
      let (id, place) = incidence.edge
      if !edgeIDs.contains(UTF8Key(id)), implied.insert(UTF8Key(id)).inserted {
        addPartnership(edgeID(id), place, [], &records)
      }
      records.beginEdge(
        from: nodeID(incidence.node.text), at: incidence.node.place, to: edgeID(id), at: place, edge: incidence.place)
      if !incidence.fields.contains(where: { $0.key == "kind" && $0.text != nil }) {
        records.setEdge("kind", "participatesIn", at: incidence.place)
      }
      let saysRole = incidence.fields.contains { $0.key == "role" && $0.text != nil }
      for field in incidence.fields {
        guard field.key == "direction" else {
          records.setEdge(field)
          continue
        }
        if !saysRole, let text = field.text { records.setEdge("role", text, at: field.place) }
      }
    }
  }

  /// The two ends of a hyperedge that is a relation, and its kind.
  private static func relation(
    _ edge: Item, _ parts: [Incidence]
  ) -> (tail: Incidence, head: Incidence, kind: JSONField)? {
    guard parts.count == 2, let kind = edge.fields.first(where: { $0.key == "relation" && $0.sort == .text }),
      let tail = parts.first(where: { $0.direction?.text == "tail" }),
      let head = parts.first(where: { $0.direction?.text == "head" })
    else { return nil }
    return (tail, head, kind)
  }

  private func addPartnership(
    _ id: String, _ place: EcosystemDraft.Place, _ fields: [JSONField], _ records: inout GraphRecords
  ) {
    records.beginNode(id, at: place)
    let kind = fields.first { ["kind", "type"].contains($0.key) && $0.text != nil }
    if kind == nil { records.setNode("kind", "partnership", at: place) }
    set(fields.filter { !($0.key == kind?.key && $0.text == NodeKind.unspecified.id) }, ofNodeIn: &records)
  }

  /// What edges are by themselves is a kind, so that a node’s `type` is one as well.
  private func set(_ fields: [JSONField], ofNodeIn records: inout GraphRecords) {
    let saysKind = fields.contains { $0.key == "kind" }
    for field in fields {
      let name = field.key == "type" && !saysKind ? "kind" : field.key
      if let text = field.text {
        records.setNode(name, text, at: field.place)
      } else {
        _ = records.nodes.column(named: name, at: field.place)
      }
    }
  }
}
