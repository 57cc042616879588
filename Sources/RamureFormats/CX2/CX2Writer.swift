import RamureModel
import RamureWording

/// Writes CX2: nodes by numbers, with their ids as a value, and kinds of relations as `interaction`, which is what Cytoscape
/// calls them.
struct CX2Writer: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = JSONGraphRows(.nodes(of: ecosystem, &losses), rows: ecosystem.nodes.indices, &losses)
    let edges = JSONGraphRows(
      .edges(of: ecosystem, &losses), rows: ecosystem.relations.indices, reserved: ["interaction"], &losses)
    let header = RecordHeader.values(of: ecosystem.header).map { field, value in
      (name: field == .title ? "name" : field.rawValue, value: value)
    }
    var text = JSONGraphText()
    text.add("[\n{\"CXVersion\": \"2.0\", \"hasFragments\": false},\n{\"metaData\": [")
    text.add("{\"name\": \"attributeDeclarations\", \"elementCount\": 1}")
    text.add(", {\"name\": \"networkAttributes\", \"elementCount\": 1}")
    text.add(", {\"name\": \"nodes\", \"elementCount\": \(ecosystem.nodes.count)}")
    text.add(", {\"name\": \"edges\", \"elementCount\": \(ecosystem.relations.count)}]},\n")
    text.add("{\"attributeDeclarations\": [{\"networkAttributes\": {")
    for (place, value) in header.enumerated() {
      if place > 0 { text.add(", ") }
      text.add(quoted: value.name)
      text.add(": {\"d\": \"string\"}")
    }
    text.add("},\n \"nodes\": {")
    nodes.writeDeclarations(to: &text)
    text.add("},\n \"edges\": {")
    edges.writeDeclarations(to: &text, leavingOut: [.source, .target], naming: [.kind: "interaction"])
    text.add("}}]},\n{\"networkAttributes\": [{")
    for (place, value) in header.enumerated() {
      if place > 0 { text.add(", ") }
      text.add(value.name, quoted: value.value)
    }
    text.add("}]},\n{\"nodes\": [")
    text.lines(ecosystem.nodes.count, indent: 2) { text, row in
      text.add("{\"id\": \(row), \"v\": {")
      nodes.write(row: row, to: &text, isFirst: true, isDeclared: true)
      text.add("}}")
    }
    text.add("]},\n{\"edges\": [")
    text.lines(ecosystem.relations.count, indent: 2) { text, row in
      let relation = ecosystem.relations[row]
      text.add("{\"id\": \(row), \"s\": \(relation.from), \"t\": \(relation.to), \"v\": {")
      edges.write(
        row: row, to: &text, leavingOut: [.source, .target], naming: [.kind: "interaction"], isFirst: true,
        isDeclared: true)
      text.add("}}")
    }
    text.add("]},\n{\"status\": [{\"error\": \"\", \"success\": true}]}\n]\n")
    return [text.bytes]
  }
}

extension JSONGraphRows {
  /// The types of the columns, as members of an object.
  fileprivate func writeDeclarations(
    to text: inout JSONGraphText, leavingOut left: Set<Source.Column> = [], naming names: [Source.Column: String] = [:]
  ) {
    var isFirst = true
    for heading in order {
      let column = heading < columns.columns.count ? columns.columns[heading] : nil
      if let column, left.contains(column) { continue }
      let name = column.flatMap { names[$0] } ?? columns.headings[heading]
      if column == nil, reserved.contains(name) { continue }
      if !isFirst { text.add(", ") }
      isFirst = false
      text.add(quoted: name)
      text.add(": {\"d\": \"\(typeName(heading))\"}")
    }
  }

  private func typeName(_ heading: Int) -> String {
    if columns.isList(heading) { return "list_of_string" }
    guard !isText(heading) else { return "string" }
    return switch types[heading] {
    case .integer: "integer"
    case .long: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .text: "string"
    }
  }
}
