/// Where something is active, as far as an ecosystem says so.
public enum NodeTerritory: Hashable, Sendable {
  /// A territory among the nodes, by its number.
  case node(Int)
  /// What its own attribute `territory` says.
  case stated(String)
  /// Tied to more territories than one: their numbers among the nodes, ascending.
  case several([Int])
}

extension Ecosystem {
  /// The territory of each node: its own attribute, else the territory it has a relation to, itself if it is one; `nil`
  /// where nothing says so. Linear time.
  public var territories: [NodeTerritory?] {
    let isTerritory = vocabulary.nodeKinds.map { $0.id.isSameText(as: "territory") }
    var places: [Int: [Int]] = [:]
    for relation in relations where isTerritory[nodes[relation.to].kindNumber] {
      places[relation.from, default: []].append(relation.to)
    }
    var found = [NodeTerritory?](repeating: nil, count: nodes.count)
    for (node, places) in places {
      let places = Set(places).sorted()
      found[node] = places.count == 1 ? .node(places[0]) : .several(places)
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
