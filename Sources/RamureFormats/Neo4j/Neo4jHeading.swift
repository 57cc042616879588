/// A heading of a table for Neo4j’s import: a name, and behind a colon what stands below it: `born:int`, `id:ID(Person)`.
struct Neo4jHeading {
  /// What a column is to the import itself.
  enum Role: String {
    case id = "ID"
    case label = "LABEL"
    case start = "START_ID"
    case end = "END_ID"
    case type = "TYPE"
    case ignored = "IGNORE"
  }

  /// What values a column holds, as far as they are checked.
  enum Value { case whole, number, truth, other }

  let name: String
  let role: Role?
  let value: Value
  /// Whether cells hold several values, parted by semicolons.
  let isList: Bool

  init(_ heading: String) {
    guard let colon = heading.lastIndex(of: ":") else {
      (name, role, value, isList) = (heading, nil, .other, false)
      return
    }
    var word = String(heading[heading.index(after: colon)...])
    let before = String(heading[..<colon])
    // The space that ids are of, the time zone of a date: one file holds one space.
    if let mark = word.firstIndex(where: { $0 == "(" || $0 == "{" }) { word = String(word[..<mark]) }
    let isList = word.hasSuffix("[]")
    let type = (isList ? String(word.dropLast(2)) : word).lowercased()
    if let role = Role(rawValue: word) {
      (name, self.role, value, self.isList) = (before, role, .other, role == .label)
    } else if let value = Self.values[type] {
      (name, role, self.value, self.isList) = (before, nil, value, isList)
    } else {
      (name, role, value, self.isList) = (heading, nil, .other, false)
    }
  }

  private static let values: [String: Value] = [
    "int": .whole, "long": .whole, "short": .whole, "byte": .whole, "integer": .whole, "float": .number,
    "double": .number, "boolean": .truth, "string": .other, "char": .other, "point": .other, "date": .other,
    "time": .other, "localtime": .other, "datetime": .other, "localdatetime": .other, "duration": .other,
  ]

  /// The headings of a table, if it is one for the import; `nil` otherwise.
  static func headings(_ texts: [String]) -> [Neo4jHeading]? {
    let headings = texts.map { Neo4jHeading($0) }
    let isOfImport = headings.contains { $0.role == .id || $0.role == .start || $0.role == .end }
    return isOfImport ? headings : nil
  }

  /// What the heading is in a plain table.
  var plainName: String {
    switch role {
    case .id: "id"
    case .label, .type: "kind"
    case .start: "source"
    case .end: "target"
    case .ignored, nil: name
    }
  }
}
