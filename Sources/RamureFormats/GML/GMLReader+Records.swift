import RamureModel
import RamureWording

/// From lists of keys to nodes and relations.
extension GMLBody {
  /// Hands nodes and edges over, once it is known what labels are.
  mutating func hand() {
    let labels = nodes.map { node in node.values.first { $0.key == "label" }?.text ?? "" }
    let areDistinct = labels.allSatisfy { !$0.isEmpty } && Set(labels.map { UTF8Key($0) }).count == labels.count
    let haveNames = nodes.contains { node in node.values.contains { $0.key == "name" } }
    let areIDs = areDistinct && (isOurs || haveNames)
    for node in nodes { hand(node: node.values, labelIsID: areIDs, at: node.place) }
    if isDirected == nil, !edges.isEmpty, let graphPlace {
      records.draft.report(.note, .undirectedByDefault("directed 1"), at: graphPlace)
    }
    for edge in edges { hand(edge: edge.values, at: edge.place) }
  }

  private mutating func hand(node values: [GMLValue], labelIsID: Bool, at place: EcosystemDraft.Place) {
    guard let id = values.first(where: { $0.key == "id" }) else {
      records.draft.report(.error, .idMissing, at: place)
      return
    }
    let label = values.first { $0.key == "label" }
    records.beginNode(labelIsID ? label?.text ?? id.text : id.text, at: place)
    records.setReference(id.text, at: id.place)
    if let label, !labelIsID, !label.text.isSameText(as: id.text) {
      records.setNode(.name, label.text, at: label.place)
    }
    var skipsLabel = false
    for value in values where value.key != "id" {
      if value.key == "label", !skipsLabel {
        skipsLabel = true
        continue
      }
      guard let text = number(value) else { continue }
      records.setNode(value.key, text, at: value.place)
    }
  }

  private mutating func hand(edge values: [GMLValue], at place: EcosystemDraft.Place) {
    let source = values.first { $0.key == "source" }
    let target = values.first { $0.key == "target" }
    for (name, end) in [("source", source), ("target", target)] where end == nil {
      records.draft.report(.error, .relationLacks(name, of: ["source", "target"]), at: place)
    }
    guard let source, let target else { return }
    records.beginEdge(from: source.text, at: source.place, to: target.text, at: target.place, edge: place)
    var saysDirection = false
    for value in values where value.key != "source" && value.key != "target" {
      if value.key == "key" || value.key == "id", value.text.isNumbering { continue }
      guard let text = number(value) else { continue }
      if value.key == RelationDirection.attribute {
        saysDirection = true
        records.setEdge(.direction, text, at: value.place)
      } else {
        records.setEdge(value.key, text, at: value.place)
      }
    }
    if !(isDirected ?? false), !saysDirection {
      records.setEdge(.direction, RelationDirection.undirected.rawValue, at: place)
    }
  }

  /// What a value says; `nil` for one that says it is no number.
  private mutating func number(_ value: GMLValue) -> String? {
    let word = value.text.lowercased()
    guard word == "nan" || word == "+nan" || word == "-nan" else { return value.text }
    records.passOver(.notNumbers, named: value.key, at: value.place)
    return nil
  }
}
