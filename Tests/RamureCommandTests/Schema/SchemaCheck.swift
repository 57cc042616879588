import Foundation

/// Holds JSON against a schema, for the words of JSON Schema that ours use. A word it does not know fails.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ schema: Any) {
    root = schema as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its place; empty where it is valid.
  func faults(of value: Any) -> [String] { faults(of: value, against: root, at: "$") }

  private static let annotations: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  private func faults(of value: Any, against schema: [String: Any], at place: String) -> [String] {
    var faults: [String] = []
    for (word, content) in schema where !Self.annotations.contains(word) {
      switch (word, content) {
      case ("$ref", let name as String):
        let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
        guard let shared = definitions[String(name.dropFirst("#/$defs/".count))] else {
          return ["no definition \(name)"]
        }
        faults += self.faults(of: value, against: shared, at: place)
      case ("type", let type as String): faults += Self.isOf(type, value) ? [] : ["\(place) is no \(type): \(value)"]
      case ("enum", let words as [String]):
        faults += (value as? String).map(words.contains) ?? false ? [] : ["\(place) is none of \(words): \(value)"]
      case ("items", let item as [String: Any]):
        for (number, element) in (value as? [Any] ?? []).enumerated() {
          faults += self.faults(of: element, against: item, at: "\(place)[\(number)]")
        }
      case ("required", let names as [String]):
        let members = value as? [String: Any] ?? [:]
        faults += names.filter { members[$0] == nil }.map { "\(place).\($0) is missing" }
      case ("properties", let known as [String: [String: Any]]):
        for (name, member) in value as? [String: Any] ?? [:] {
          if let shape = known[name] { faults += self.faults(of: member, against: shape, at: "\(place).\(name)") }
        }
      case ("additionalProperties", _): faults += others(than: schema, in: value, at: place)
      case ("anyOf", let shapes as [[String: Any]]):
        let found = shapes.map { self.faults(of: value, against: $0, at: place) }
        if !found.contains(where: \.isEmpty) { faults += found.min { $0.count < $1.count } ?? [] }
      default: faults.append("the schema says \(word) at \(place), which nobody holds it to")
      }
    }
    return faults
  }

  /// Members that the schema does not name.
  private func others(than schema: [String: Any], in value: Any, at place: String) -> [String] {
    let known = schema["properties"] as? [String: Any] ?? [:]
    let others = (value as? [String: Any] ?? [:]).filter { known[$0.key] == nil }
    if let shape = schema["additionalProperties"] as? [String: Any] {
      return others.flatMap { faults(of: $0.value, against: shape, at: "\(place).\($0.key)") }
    }
    return others.keys.sorted().map { "\(place).\($0) is unknown to the schema" }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    let number = value as? NSNumber
    // How Foundation keeps a truth, on every system.
    let isTruth = number.map { String(cString: $0.objCType) == "c" } ?? false
    switch type {
    case "null": return value is NSNull
    case "string": return value is String
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "boolean": return isTruth
    case "number": return number != nil && !isTruth
    case "integer": return !isTruth && number.map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: return false
    }
  }
}
