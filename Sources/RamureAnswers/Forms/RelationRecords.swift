import RamureModel
import RamureQuery
import RamureWording

/// Nodes, relations and ways of an ecosystem as answers write them for programs, by their numbers.
package struct RelationRecords: Sendable {
  private let telling: RelationTelling
  private let language: Language

  package init(_ ecosystem: Ecosystem, _ language: Language) {
    telling = RelationTelling(in: ecosystem)
    self.language = language
  }

  private var ecosystem: Ecosystem { telling.ecosystem }

  package func json(node number: Int) -> JSONValue { ecosystem.nodes[number].json(language) }

  /// A relation in words.
  package func sentence(_ number: Int) -> String { telling.sentence(number)[language] }

  /// A relation by its ends and kind, with what else is known of it. Every key is always there: `null` where nothing is
  /// known.
  package func json(relation number: Int) -> JSONValue {
    let relation = ecosystem.relations[number]
    return .object([
      "id": JSONValue(relation.attribute("id")), "kind": .text(relation.kind.id),
      "from": .text(ecosystem.nodes[relation.from].id), "to": .text(ecosystem.nodes[relation.to].id),
      "start": JSONValue(relation.period.start?.description), "end": JSONValue(relation.period.end?.description),
      "role": JSONValue(relation.role), "sources": .array(relation.sources.map(JSONValue.text)),
      "sentence": .text(telling.sentence(number)[language]),
    ])
  }

  package func json(path: ConnectingPath) -> JSONValue {
    .object([
      "length": path.length == path.length.rounded() && path.length < 1e15
        ? .integer(Int(path.length)) : .number(path.length),
      "actors": .array(path.nodes.map(json(node:))), "relations": .array(path.relations.map(json(relation:))),
    ])
  }

  package func json(group: ActorGroup) -> JSONValue {
    .object(["name": .text(group.label[language]), "members": .integer(group.members.count)])
  }
}
