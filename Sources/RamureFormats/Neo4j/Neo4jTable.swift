import RamureModel
import RamureWording

/// Tables for Neo4j’s import are tables like any once their headings are understood.
extension CSVTable {
  /// The table with plain headings, where it is one for Neo4j; what is not of its column’s type is reported.
  func understoodAsNeo4j(reportingTo draft: inout EcosystemDraft) -> CSVTable {
    guard let headings = Neo4jHeading.headings(headings) else { return self }
    var given: [Int: Int] = [:]
    let isOfEdges = headings.contains { $0.role == .start || $0.role == .end }
    for (place, heading) in headings.enumerated() {
      let edge: CSVEdgeColumn?
      let node: CSVNodeColumn?
      switch heading.role {
      case .id: (node, edge) = (.id, nil)
      case .label: (node, edge) = (.kind, nil)
      case .start: (node, edge) = (nil, .source)
      case .end: (node, edge) = (nil, .target)
      case .type: (node, edge) = (nil, .kind)
      case .ignored, nil: continue
      }
      if let column = isOfEdges ? edge?.rawValue : node?.rawValue { given[place] = column }
    }
    let hidden = headings.indices.filter { headings[$0].role == .ignored }
    let lists = headings.indices.filter { headings[$0].isList && headings[$0].role == nil }
    checkTypes(headings, reportingTo: &draft)
    return taking(headings.map(\.plainName), given: given, hidden: Set(hidden), lists: Set(lists))
  }

  private func checkTypes(_ headings: [Neo4jHeading], reportingTo draft: inout EcosystemDraft) {
    let checked = headings.indices.filter { headings[$0].value != .other }
    guard !checked.isEmpty else { return }
    // What is wrong with the rows themselves is told when they are read.
    var silent = EcosystemDraft()
    var rows = self
    while rows.next(reportingTo: &silent) {
      for column in checked where !rows[column].isEmpty {
        let text = rows.text(CSVCells.trimmed(rows.bytes, rows[column]))
        let values = headings[column].isList ? text.split(separator: ";").map { String($0) } : [text]
        for value in values where !Self.isOf(headings[column].value, value) {
          let place = rows.place(ofColumn: column)
          let name = headings[column].name
          draft.report(
            .error,
            headings[column].value == .truth ? .notTrueOrFalse(value, of: name) : .invalidNumber(value, of: name),
            at: place)
        }
      }
    }
  }

  private static func isOf(_ type: Neo4jHeading.Value, _ text: String) -> Bool {
    switch type {
    case .whole: Int(text) != nil
    case .number: NumberParser.number(text) != nil
    case .truth: ["true", "false"].contains(text.lowercased())
    case .other: true
    }
  }
}
