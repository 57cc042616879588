import RamureModel
import RamureWording

/// From what a DOT file says to nodes and relations.
extension DOTBody {
  mutating func hand() {
    let renames = nodes.contains { node in node.attributes.contains { $0.name == DOTNames.prefix + "id" } }
    for node in nodes {
      let attributes = last(node.attributes)
      let id = attributes.first { $0.name == DOTNames.prefix + "id" }?.text.map { DOTNames.decoded($0) }
      records.beginNode(id ?? node.id, at: node.place)
      if renames { records.setReference(node.id, at: node.place) }
      let hasOwnName = attributes.contains { $0.name == DOTNames.prefix + "name" }
      for attribute in attributes where attribute.name != DOTNames.prefix + "id" {
        // The label of ours is the name, as it is drawn.
        if hasOwnName, attribute.name == "label" { continue }
        hand(node: attribute, id: node.id)
      }
    }
    var seen: Set<[Int]> = []
    var merged: (count: Int, first: EcosystemDraft.Place)?
    defer { if let merged { records.draft.report(.note, .dotMerged(merged.count), at: merged.first) } }
    for edge in edges {
      if isStrict {
        let key = isDirected ? [edge.from, edge.to] : [min(edge.from, edge.to), max(edge.from, edge.to)]
        guard seen.insert(key).inserted else {
          merged = ((merged?.count ?? 0) + 1, merged?.first ?? edge.place)
          continue
        }
      }
      records.beginEdge(
        from: nodes[edge.from].id, at: edge.place, to: nodes[edge.to].id, at: edge.place, edge: edge.place)
      let attributes = last(edge.attributes)
      for attribute in attributes { hand(edge: attribute) }
      if let word = direction(attributes) { records.setEdge(.direction, word, at: edge.place) }
    }
  }

  /// Of attributes that stand several times the last holds.
  private func last(_ attributes: [DOTAttribute]) -> [DOTAttribute] {
    guard attributes.count > 1 else { return attributes }
    var places: [String: Int] = [:]
    var result: [DOTAttribute] = []
    for attribute in attributes {
      if let known = places[attribute.name] {
        result[known] = attribute
      } else {
        places[attribute.name] = result.count
        result.append(attribute)
      }
    }
    return result
  }

  private mutating func hand(node attribute: DOTAttribute, id: String) {
    guard let text = attribute.text else { return }
    if let own = DOTNames.own(attribute.name) {
      records.setNode(own, DOTNames.decoded(text), at: attribute.place)
      return
    }
    switch attribute.name {
    case "label":
      let label = DOTNames.label(text, id: id)
      if !label.isSameText(as: id) { records.setNode(.name, label, at: attribute.place) }
    case "URL", "href": records.setNode(.url, text, at: attribute.place)
    default: handOther(attribute, text) { $0.setNode($1, $2, at: $3) }
    }
  }

  /// Which way an edge runs, if not as it is written: what we say of it holds before what is drawn.
  private func direction(_ attributes: [DOTAttribute]) -> String? {
    if let own = attributes.first(where: { DOTNames.own($0.name) == RelationDirection.attribute }) { return own.text }
    switch attributes.first(where: { $0.name == "dir" })?.text {
    case "both": return RelationDirection.mutual.rawValue
    case "none": return RelationDirection.undirected.rawValue
    case "back": return RelationDirection.reversed.rawValue
    default: return isDirected ? nil : RelationDirection.undirected.rawValue
    }
  }

  private mutating func hand(edge attribute: DOTAttribute) {
    guard let text = attribute.text, attribute.name != "dir" else { return }
    if let own = DOTNames.own(attribute.name) {
      if own != RelationDirection.attribute { records.setEdge(own, DOTNames.decoded(text), at: attribute.place) }
      return
    }
    if attribute.name == "weight" { return records.setEdge(.weight, text, at: attribute.place) }
    handOther(attribute, text) { $0.setEdge($1, $2, at: $3) }
  }

  private mutating func handOther(
    _ attribute: DOTAttribute, _ text: String,
    _ set: (inout GraphRecords, String, String, EcosystemDraft.Place) -> Void
  ) {
    if DOTNames.positions.contains(attribute.name) {
      records.passOver(.positions, at: attribute.place)
    } else if DOTNames.looks.contains(attribute.name) {
      records.passOver(.looks, named: attribute.name, at: attribute.place)
    } else if ["javascript:", "data:", "vbscript:"].contains(where: { text.lowercased().hasPrefix($0) }) {
      _ = records.draft.address(text, at: attribute.place)
    } else {
      set(&records, attribute.name, DOTNames.label(text, id: ""), attribute.place)
    }
  }
}
