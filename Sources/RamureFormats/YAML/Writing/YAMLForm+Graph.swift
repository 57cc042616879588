import RamureModel
import RamureWording

/// Plain lists of nodes and edges, whose kinds are taken as they come.
extension YAMLForm {
  var graph: [YAMLPiece.Entry] {
    let nodes = ecosystem.nodes.map { node in
      YAMLPiece.map(
        entry(NodeKey.id, .text(node.id)) + plainKind(of: node) + facts(of: node, kind: []))
    }
    let edges = ecosystem.relations.map { relation in
      var attributes = relation.attributes
      let isKnown = relation.kind != .unspecified
      return YAMLPiece.map(
        entry(EdgeKey.source, .text(ecosystem.nodes[relation.from].id))
          + entry(EdgeKey.kind, isKnown ? .text(relation.kind.id) : nil)
          + entry(EdgeKey.target, .text(ecosystem.nodes[relation.to].id))
          + dates(relation.period, EdgeKey.start, EdgeKey.end) + role(EdgeKey.role, &attributes)
          + weight(EdgeKey.weight, &attributes) + note(EdgeKey.note, &attributes)
          + sources(relation.sources, EdgeKey.sources) + others(attributes, EdgeKey.attributes))
    }
    return header + entry(GraphSectionKey.nodes, .block(.list(nodes)))
      + entry(GraphSectionKey.edges, edges.isEmpty ? nil : .block(.list(edges)))
  }

  private func plainKind(of node: Node) -> [YAMLPiece.Entry] {
    let subkinds = node.subkinds.map { YAMLPiece.text($0) }
    return entry(NodeKey.kind, node.kind == .unspecified ? nil : .text(node.kind.id))
      + entry(NodeKey.subkind, subkinds.count > 1 ? .list(subkinds) : subkinds.first)
  }

  /// Plain lists declare no kinds.
  func noteLosses(ofGraph losses: inout LossReport) {
    LossSurvey(ecosystem: ecosystem, holds: FormatContents.everything.subtracting(.vocabulary)).note(in: &losses)
  }
}
