import RamureModel

/// A value of the language: what a property holds, what an expression gives, what stands in a row.
package enum Value: Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  /// A year, a month or a day: all of what it names.
  case date(PartialDate)
  // Rare, and too large to make every value as large.
  indirect case moment(Moment)
  indirect case span(TimeSpan)
  case list([Value])
  case map(ValueMap)
  /// By its number in the graph.
  case node(Int)
  case relation(Int)
  case path(PathValue)
}

/// Values by names, in the order of the bytes of the names.
package struct ValueMap: Sendable {
  package private(set) var entries: [(key: String, value: Value)]

  /// Of two entries of a name, the last counts.
  package init(_ entries: [(key: String, value: Value)]) {
    var places: [String: Int] = [:]
    var kept: [(key: String, value: Value)] = []
    for entry in entries {
      if let place = places[entry.key] {
        kept[place].value = entry.value
      } else {
        places[entry.key] = kept.count
        kept.append(entry)
      }
    }
    self.entries = kept.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  package subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }
}

/// Nodes with relations between them, by their numbers; as long as it has relations.
package struct PathValue: Sendable {
  package let nodes: [Int]
  package let relations: [Int]

  package init(nodes: [Int], relations: [Int]) { (self.nodes, self.relations) = (nodes, relations) }
}

extension Value {
  var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The truth of a predicate: `nil` for one that is unknown.
  var truth: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  init(_ truth: Bool?) { self = truth.map(Value.boolean) ?? .null }
}
