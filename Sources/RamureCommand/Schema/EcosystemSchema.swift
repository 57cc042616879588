import RamureAnswers
import RamureFormats
import RamureWording

/// The schema of the ecosystem file in JSON: what is written to it, and the short forms that are read as well.
enum EcosystemSchema {
  static let schema = JSONSchema(
    "ecosystem",
    title: LocalizedText(
      en: "An ecosystem file in JSON, as “ramure convert FILE ecosystem.json” writes it",
      fr: "Un fichier d’écosystème en JSON, comme l’écrit « ramure convert FICHIER ecosysteme.json »"),
    shape)

  private typealias Keys = EcosystemFileKeys

  /// What may stand where a text is wanted: numbers and truths are kept as they are written.
  private static let plain = JSONShape.oneOf([.text, .number, .truth])
  private static let number = JSONShape.oneOf([.number, .text])
  private static let texts = JSONShape.oneOf([plain, .list(plain)])
  private static let date = JSONShape.told(.oneOf([.text, .integer]), dateWords)

  private static let dateWords = LocalizedText(
    en: "A date as far as it is known: 2019, 2019-05, 2019-05-31.",
    fr: "Une date, aussi précise que connue : 2019, 2019-05, 2019-05-31.")

  private static var shape: JSONShape {
    let sections = Keys.nodeSections
    let nodes = section
    var members: [String: JSONShape] = [:]
    for words in Keys.words(of: .root) {
      let shape: JSONShape =
        switch words[0] {
        case "ecosystem": header
        case "vocabulary": vocabulary
        case "relations": .list(.oneOf([relation, .text]))
        default: nodes
        }
      for word in words { members[word] = shape.orNull }
    }
    // Plain lists, of what declares no kinds.
    for words in Keys.words(of: .graph) where !sections.contains(words[0]) && members[words[0]] == nil {
      let isOfNodes = words[0] == "nodes"
      for word in words {
        members[word] = .list(isOfNodes ? .oneOf([graphNode, .text]) : graphEdge)
      }
    }
    // Kinds of one’s own have a section by their name.
    return .open(members, others: nodes, optional: Set(members.keys))
  }

  /// An object of whose members none has to be there.
  private static func object(_ part: Keys.Part, _ shape: (String) -> JSONShape) -> JSONShape {
    let members = members(of: part, shape)
    return .object(members, optional: Set(members.keys))
  }

  private static func members(of part: Keys.Part, _ shape: (String) -> JSONShape) -> [String: JSONShape] {
    var members: [String: JSONShape] = [:]
    for words in Keys.words(of: part) {
      for word in words { members[word] = shape(words[0]).orNull }
    }
    return members
  }

  // MARK: - The whole

  private static var header: JSONShape {
    let source = object(.source) { $0 == "address" ? texts : plain }
    return object(.header) { key in
      switch key {
      case "sources": .oneOf([.members(.oneOf([source, texts]).orNull), .list(source)])
      case "date": date
      case "language": .words(["en", "fr"])
      default: plain
      }
    }
  }

  private static var vocabulary: JSONShape {
    let label = object(.label) { _ in plain }
    let labels = JSONShape.members(.oneOf([label, plain]).orNull)
    let nodeKind = object(.nodeKind) { $0 == "subkinds" ? .oneOf([labels, texts]) : plain }
    let relationKind = object(.relationKind) { key in
      switch key {
      case "from", "to", "attributes": texts
      case "rules": .list(.oneOf([.text, .members(.list(number))]))
      default: plain
      }
    }
    return object(.vocabulary) { key in
      switch key {
      case "nodes": .members(.oneOf([nodeKind, plain]).orNull)
      case "relations": .members(relationKind.orNull)
      default: labels
      }
    }
  }

  // MARK: - Nodes

  private static var section: JSONShape {
    let node = object(.node, node)
    return .oneOf([.members(.oneOf([node, plain]).orNull), .list(.oneOf([node, .text]))])
  }

  private static func node(_ key: String) -> JSONShape {
    switch key {
    case "start", "end": date
    case "kind", "subkind", "sources": texts
    case "stages":
      .oneOf([.text, .list(.oneOf([.text, .members(date.orNull)])), .members(date.orNull)])
    case "participants": .list(.oneOf([object(.participant, fact), plain]))
    case "attributes": .members(plain.orNull)
    default: plain
    }
  }

  // MARK: - Relations

  private static func fact(_ key: String) -> JSONShape {
    switch key {
    case "start", "end": date
    case "weight": number
    case "sources": texts
    case "attributes": .members(plain.orNull)
    default: plain
    }
  }

  /// Kinds of relations declare further members.
  private static var relation: JSONShape { open(members(of: .relation, fact)) }
  private static var graphNode: JSONShape { open(members(of: .node, node)) }
  private static var graphEdge: JSONShape { open(members(of: .edge, fact)) }

  private static func open(_ members: [String: JSONShape]) -> JSONShape {
    .open(members, others: plain.orNull, optional: Set(members.keys))
  }
}
