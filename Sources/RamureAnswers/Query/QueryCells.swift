import RamureModel
import RamurePattern
import RamureQuery
import RamureWording

/// The values of a query for people and for programs: a node by its name, a relation as a sentence, a path by its nodes.
struct QueryCells: Sendable {
  private let records: RelationRecords
  private let ecosystem: Ecosystem
  private let language: Language

  init(_ ecosystem: Ecosystem, _ language: Language) {
    (records, self.ecosystem, self.language) = (RelationRecords(ecosystem, language), ecosystem, language)
  }

  func cell(_ value: Value) -> Table.Cell {
    switch value {
    case .null: .empty
    case .integer(let number): .integer(Int(number))
    case .float(let number): .number(number)
    default: .text(text(value))
    }
  }

  /// A value in words.
  private func text(_ value: Value) -> String {
    switch value {
    case .null: return QueryWords.unknown[language]
    case .boolean(let isTrue): return (isTrue ? QueryWords.yes : QueryWords.no)[language]
    case .integer(let number): return "\(number)"
    case .float(let number): return "\(number)"
    case .string(let text): return text
    case .date(let date): return date.description
    case .moment(let moment): return moment.description
    case .span(let span): return span.description
    case .list(let values): return values.map(text).joined(separator: ", ")
    case .map(let map): return map.entries.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ")
    case .node(let node): return ecosystem.nodes[node].name.text(language)
    case .relation(let relation): return records.sentence(relation)
    case .path(let path): return path.nodes.map { ecosystem.nodes[$0].name.text(language) }.joined(separator: " – ")
    }
  }

  func json(_ value: Value) -> JSONValue {
    switch value {
    case .null: return .null
    case .boolean(let isTrue): return .truth(isTrue)
    case .integer(let number): return .integer(Int(number))
    case .float(let number): return number.isFinite ? .number(number) : .null
    case .string(let text): return .text(text)
    case .date(let date): return .text(date.description)
    case .moment(let moment): return .text(moment.description)
    case .span(let span): return .text(span.description)
    case .list(let values): return .array(values.map(element))
    case .map(let map):
      return .object(Dictionary(uniqueKeysWithValues: map.entries.map { ($0.key, element($0.value)) }))
    case .node(let node): return records.json(node: node)
    case .relation(let relation): return records.json(relation: relation)
    case .path(let path):
      return .object([
        "length": .integer(path.relations.count), "actors": .array(path.nodes.map(records.json(node:))),
        "relations": .array(path.relations.map(records.json(relation:))),
      ])
    }
  }

  /// What stands in a list or a map: a list in a list is told in words, so that its depth is known.
  private func element(_ value: Value) -> JSONValue {
    switch value {
    case .list, .map: .text(text(value))
    default: json(value)
    }
  }

  private static let plain: [JSONShape] = [.text, .number, .truth, .node, .relation, .path]

  /// What a value looks like in JSON.
  static let shapes: [JSONShape] =
    plain + [.list(.optional(.oneOf(plain))), .members(.optional(.oneOf(plain)))]
}
