import RamureWording

/// What is called alike.
extension EcosystemDraft {
  /// Warns of actors of one name, and of anything else of one name and kind: whoever asks by name gets no answer, and they
  /// may be one. An organisation and the solution called after it are no case of that.
  mutating func checkNames() {
    let isActor = vocabulary.nodeKinds.map { $0.family == .actor }
    var actors = IDIndex()
    var others = IDIndex()
    for row in 0..<nodes.count where !nodes.names.isEmpty(row) && nodes.kinds[row] != Self.kindUnknown {
      let kind = Int(nodes.kinds[row])
      let range = nodes.names.byteRange(row)
      let namesake =
        isActor[kind]
        ? actors.insert(row, nodes.names.bytes, range, in: nodes.names)
        : others.insert(row, nodes.names.bytes, range, in: nodes.names)
      guard let first = namesake, isActor[kind] || nodes.kinds[first] == nodes.kinds[row] else { continue }
      guard violations.keepsMore(.warning) else {
        violations.count(.warning)
        continue
      }
      report(
        .warning,
        .sameName(
          nodes.names[row], nodes.ids[first], nodes.ids[row], first: position(nodes.facts.places[first]).description),
        at: nodes.facts.places[row])
    }
  }
}
