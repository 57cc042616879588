import RamureWording

/// What the JSON form of an answer looks like: which members an object has, and what each holds.
///
/// Programs that read answers are written against it: ``JSONSchema`` renders it for them.
public indirect enum JSONShape: Sendable {
  case text, integer, number, truth
  /// One of some words.
  case words([String])
  case list(JSONShape)
  /// An object whose members are always there, but for the optional ones.
  case object([String: JSONShape], optional: Set<String> = [])
  /// An object with these members, which are always there but for the optional ones, and others that are named by the data.
  case open([String: JSONShape], others: JSONShape, optional: Set<String> = [])
  /// An object whose members are named by the data.
  case members(JSONShape)
  /// A value, or `null` where nothing is known.
  case optional(JSONShape)
  case oneOf([JSONShape])
  /// A shape of many answers.
  case shared(Shared)
  /// A shape with what is to be known of its value: its unit, its range.
  case told(JSONShape, LocalizedText)

  /// Shapes that many answers hold.
  public enum Shared: String, CaseIterable, Sendable {
    case node, relation, path, group

    /// What it looks like.
    var shape: JSONShape {
      switch self {
      case .node: .object(["id": .text, "name": .text, "kind": .text])
      case .relation:
        .object([
          "id": .optional(.text), "kind": .text, "from": .text, "to": .text,
          "start": .date.orNull, "end": .date.orNull, "role": .optional(.text), "sources": .list(.text),
          "sentence": .text,
        ])
      case .path:
        .object(["length": .number, "actors": .list(.node), "relations": .list(.relation)])
      case .group: .object(["name": .text, "members": .integer])
      }
    }
  }
}

extension JSONShape {
  static var node: JSONShape { .shared(.node) }
  static var relation: JSONShape { .shared(.relation) }
  static var path: JSONShape { .shared(.path) }
  static var group: JSONShape { .shared(.group) }

  /// A date as far as it is known.
  static var date: JSONShape { .told(.text, ShapeWords.date) }
  /// A part, from 0 to 1.
  static var share: JSONShape { .told(.number, ShapeWords.share) }
  /// The view in words.
  static var view: JSONShape { .told(.text, ShapeWords.view) }
  /// How many there are, whether they are listed or not.
  static var total: JSONShape { .told(.integer, ShapeWords.total) }
  /// A count of pairs of nodes.
  static var pairs: JSONShape { .told(.integer, ShapeWords.pairs) }
  /// To which unit a length of time is known.
  static var precision: JSONShape { .words(["year", "month"]) }

  /// The same, or `null`.
  package var orNull: JSONShape { .optional(self) }

  /// A node with more members.
  static func node(_ more: [String: JSONShape]) -> JSONShape { Shared.node.shape.adding(more) }

  /// An object with more members.
  func adding(_ more: [String: JSONShape]) -> JSONShape {
    guard case .object(let members, let optional) = self else { return self }
    return .object(members.merging(more) { $1 }, optional: optional)
  }

  /// An object for each row of a table.
  static func rows(_ columns: [Table.Column]) -> JSONShape {
    var members: [String: JSONShape] = [:]
    for column in columns {
      members[column.id] = .told(.optional(column.isNumeric ? .number : .text), column.title)
    }
    return .list(.object(members))
  }

  /// Whether a shape of many answers is in it, or in what it holds.
  func holds(_ shared: Shared) -> Bool {
    switch self {
    case .text, .integer, .number, .truth, .words: false
    case .list(let shape), .members(let shape), .optional(let shape), .told(let shape, _): shape.holds(shared)
    case .object(let members, _): members.values.contains { $0.holds(shared) }
    case .open(let members, let others, _): others.holds(shared) || members.values.contains { $0.holds(shared) }
    case .oneOf(let shapes): shapes.contains { $0.holds(shared) }
    case .shared(let own): own == shared || own.shape.holds(shared)
    }
  }
}
