/// Puts paths together from the nodes and relations of a row.
struct PathBuilder {
  private let graph: PropertyGraph

  init(_ graph: PropertyGraph) { self.graph = graph }

  /// `nil` where a part is missing.
  func path(_ path: BoundMatch.Path, _ row: Row) -> Value? {
    guard case .node(let first) = row[path.nodes[0]] else { return .null }
    var (nodes, relations) = ([first], [Int]())
    for (place, slot) in path.relations.enumerated() {
      switch row[slot] {
      case .relation(let relation):
        relations.append(relation)
        guard case .node(let next) = row[path.nodes[place + 1]] else { return .null }
        nodes.append(next)
      case .list(let chain):
        for value in chain {
          guard case .relation(let relation) = value else { return .null }
          let (from, to) = graph.ends(of: relation)
          relations.append(relation)
          nodes.append(from == nodes[nodes.count - 1] ? to : from)
        }
      default: return .null
      }
    }
    return .path(PathValue(nodes: nodes, relations: relations))
  }
}
