import RamureWording

/// The shape of an answer as JSON Schema (draft 2020-12), for programs that read answers.
///
/// Nothing is allowed that it does not tell of. Its version grows when a member goes or changes its meaning; one that is
/// new leaves it.
public struct JSONSchema: Sendable {
  /// The verb whose answer it is.
  public let verb: String
  public let version: Int
  public let shape: JSONShape

  /// What tells it apart from those of other answers and other versions.
  public var id: String { "urn:ramure:schema:\(verb):\(version)" }

  /// What it is the shape of.
  private let title: LocalizedText

  /// - Parameter title: what it is the shape of; unless said, the answer of a verb.
  package init(_ verb: String, version: Int = 1, title: LocalizedText? = nil, _ shape: JSONShape) {
    (self.verb, self.version, self.shape) = (verb, version, shape)
    self.title = title ?? ShapeWords.title(verb)
  }

  /// The schemas of all answers, by the verb that gives them.
  public static let all: [JSONSchema] = [
    JSONSchema("validate", ValidateAnswer.shape), JSONSchema("explain", ExplainAnswer.shape),
    JSONSchema("info", InfoAnswer.shape),
    JSONSchema("metrics", .oneOf([MetricsAnswer.shape, CatalogueAnswer.shape])),
    JSONSchema("brokers", BrokersAnswer.shape), JSONSchema("fragility", FragilityAnswer.shape),
    JSONSchema("communities", CommunitiesAnswer.shape), JSONSchema("evolution", EvolutionAnswer.shape),
    JSONSchema("stages", StagesAnswer.shape), JSONSchema("trust", TrustAnswer.shape),
    JSONSchema("find", FindAnswer.shape), JSONSchema("card", CardAnswer.shape), JSONSchema("path", PathAnswer.shape),
    JSONSchema("neighbors", NeighborsAnswer.shape), JSONSchema("common", CommonAnswer.shape),
    JSONSchema("between", BetweenAnswer.shape), JSONSchema("introduce", IntroduceAnswer.shape),
    JSONSchema("reach", ReachAnswer.shape), JSONSchema("diff", DifferenceAnswer.shape),
    JSONSchema("vocabulary", VocabularyAnswer.shape), JSONSchema("isolates", IsolatesAnswer.shape),
    JSONSchema("duplicates", DuplicatesAnswer.shape), JSONSchema("merge", MergeAnswer.shape),
    JSONSchema("query", QueryAnswer.shape),
  ]

  /// The schema itself.
  public func json(_ language: Language) -> JSONValue {
    var members: [String: JSONValue] = [
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
      "$id": .text(id), "title": .text(title[language]),
    ]
    var definitions: [String: JSONValue] = [:]
    for shared in JSONShape.Shared.allCases where shape.holds(shared) {
      definitions[shared.rawValue] = Self.json(shared.shape, language)
    }
    if !definitions.isEmpty { members["$defs"] = .object(definitions) }
    return Self.json(shape, language).adding(members)
  }

  private static func json(_ shape: JSONShape, _ language: Language) -> JSONValue {
    func type(_ name: String) -> JSONValue { .object(["type": .text(name)]) }
    switch shape {
    case .text: return type("string")
    case .integer: return type("integer")
    case .number: return type("number")
    case .truth: return type("boolean")
    case .words(let words): return .object(["enum": .array(words.map(JSONValue.text))])
    case .list(let item): return .object(["type": .text("array"), "items": json(item, language)])
    case .object(let members, let optional):
      return .object([
        "type": .text("object"), "properties": .object(members.mapValues { json($0, language) }),
        "required": .array(members.keys.filter { !optional.contains($0) }.sorted().map(JSONValue.text)),
        "additionalProperties": .truth(false),
      ])
    case .open(let members, let others, let optional):
      return .object([
        "type": .text("object"), "properties": .object(members.mapValues { json($0, language) }),
        "required": .array(members.keys.filter { !optional.contains($0) }.sorted().map(JSONValue.text)),
        "additionalProperties": json(others, language),
      ])
    case .members(let value):
      return .object(["type": .text("object"), "additionalProperties": json(value, language)])
    case .optional(let value): return .object(["anyOf": .array([json(value, language), type("null")])])
    case .oneOf(let shapes): return .object(["anyOf": .array(shapes.map { json($0, language) })])
    case .shared(let shared): return .object(["$ref": .text("#/$defs/\(shared.rawValue)")])
    case .told(let shape, let text): return json(shape, language).adding(["description": .text(text[language])])
    }
  }
}
