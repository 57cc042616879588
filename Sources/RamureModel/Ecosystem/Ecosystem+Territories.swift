/// Where something is active, as far as an ecosystem says so.
public enum NodeTerritory: Hashable, Sendable {
  /// A territory among the nodes, by its number.
  case node(Int)
  /// What its own attribute `territory` says.
  case stated(String)
  /// Tied to more territories than one.
  case several
}

extension Ecosystem {
  /// The territory of each node: its own attribute, else the territory it has a relation to, itself if it is one; `nil`
  /// where nothing says so. Linear time.
  public var territories: [NodeTerritory?] {
    let isTerritory = vocabulary.nodeKinds.map { $0.id.isSameText(as: "territory") }
    var found = [NodeTerritory?](repeating: nil, count: nodes.count)
    for relation in relations where isTerritory[nodes[relation.to].kindNumber] {
      let place = NodeTerritory.node(relation.to)
      if found[relation.from] == nil {
        found[relation.from] = place
      } else if found[relation.from] != place {
        found[relation.from] = .several
      }
    }
    for node in nodes {
      if let own = node.attribute("territory") {
        found[node.number] = .stated(own)
      } else if isTerritory[node.kindNumber] {
        found[node.number] = .node(node.number)
      }
    }
    return found
  }
}
