import RamureModel

/// Versions of an ecosystem written in a line or two: any kinds, relations as `from kind to [start]`.
enum SampleVersions {
  static func of(
    _ nodes: [String: String], names: [String: String] = [:], _ relations: [String] = [],
    amounts: [Int: String] = [:]
  ) throws -> Ecosystem {
    var draft = EcosystemDraft(unknownKinds: .taken)
    for (id, kind) in nodes.sorted(by: { $0.key < $1.key }) {
      draft.addNode(id, kind: kind, name: names[id].map { Name($0) })
    }
    for (number, relation) in relations.enumerated() {
      let words = relation.split(separator: " ").map(String.init)
      draft.addRelation(
        words[0], words[1], words[2], period: Period(start: words.count > 3 ? PartialDate(words[3]) : nil),
        attributes: amounts[number].map { [("amount", $0)] } ?? [])
    }
    return try draft.validated().ecosystem
  }

  /// People of these ids.
  static func people(_ ids: String, _ relations: [String] = []) throws -> Ecosystem {
    try of(Dictionary(uniqueKeysWithValues: ids.map { (String($0), "person") }), relations)
  }
}
