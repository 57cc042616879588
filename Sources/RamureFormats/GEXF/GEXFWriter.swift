import RamureModel
import RamureWording

/// Writes GEXF 1.3, as Gephi and NetworkX read it.
///
/// Times are whole days there: a year begins on its first day and ends on its last, and what was written stands beside it where it
/// is less than a day. As in GraphML, where only some relations have a direction an attribute says so: NetworkX takes no mixed
/// graph.
struct GEXFWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    noteLosses(of: ecosystem.header, in: &losses)
    let nodes = WrittenColumns.nodes(of: ecosystem, &losses)
    let edges = WrittenColumns.edges(of: ecosystem, &losses)
    var xml = XMLWriter()
    xml.begin("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")])
    if ecosystem.header.title != nil || ecosystem.header.summary != nil {
      xml.begin("meta")
      if let title = ecosystem.header.title { xml.element("title", text: title.main) }
      if let summary = ecosystem.header.summary { xml.element("description", text: summary.main) }
      xml.end()
    }
    let isTimed =
      nodes.heading(of: .start) != nil || nodes.heading(of: .end) != nil || edges.heading(of: .start) != nil
      || edges.heading(of: .end) != nil
    let type = ecosystem.hasNoDirection ? "undirected" : "directed"
    xml.begin(
      "graph",
      [("defaultedgetype", type)] + (isTimed ? [("mode", "dynamic"), ("timeformat", "date")] : [("mode", "static")]))
    // A label that is the id says nothing of a name: one that is the same stands beside it.
    let nameHeading = nodes.heading(of: .name)
    func isNamedByID(_ node: Node) -> Bool { node.writtenName.main.map { $0.isSameText(as: node.id) } ?? false }
    let hasSameNames = ecosystem.nodes.contains { isNamedByID($0) }
    let labelled = Set(nodes.headings.indices).subtracting([0] + [nameHeading].compactMap { $0 })
    let nodeColumns = hasSameNames ? labelled.union([nameHeading].compactMap { $0 }) : labelled
    let edgeColumns = Set(edges.headings.indices).subtracting([0, 1] + [edges.heading(of: .weight)].compactMap { $0 })
    declare(nodes, nodeColumns, "node", nodes.types(rows: ecosystem.nodes.indices), &xml)
    declare(edges, edgeColumns, "edge", edges.types(rows: ecosystem.relations.indices), &xml)
    xml.begin("nodes")
    for node in ecosystem.nodes {
      let ends: [(name: String, value: String)] = [("id", node.id), ("label", node.writtenName.main ?? node.id)]
      write(nodes, isNamedByID(node) ? nodeColumns : labelled, node.number, "node", ends, node.period, &xml)
    }
    xml.end()
    xml.begin("edges")
    for relation in ecosystem.relations {
      var ends: [(name: String, value: String)] = [
        ("id", String(relation.number)), ("source", ecosystem.nodes[relation.from].id),
        ("target", ecosystem.nodes[relation.to].id),
      ]
      if relation.kind != .unspecified { ends.append(("kind", relation.kind.id)) }
      if let weight = relation.attribute("weight"), NumberParser.number(weight) != nil {
        ends.append(("weight", weight))
      }
      write(edges, edgeColumns, relation.number, "edge", ends, relation.period, &xml)
    }
    for _ in 0..<3 { xml.end() }
    return [xml.bytes]
  }

  /// A title and a summary are held, in one language.
  private func noteLosses(of header: Header, in losses: inout LossReport) {
    if header.title?.english != nil || header.title?.french != nil { losses.note(.title) }
    if header.summary?.english != nil || header.summary?.french != nil { losses.note(.summary) }
    if header.date != nil { losses.note(.date) }
  }

  private func declare<Source>(
    _ columns: WrittenColumns<Source>, _ written: Set<Int>, _ owner: String, _ types: [ValueType],
    _ xml: inout XMLWriter
  ) {
    guard !written.isEmpty else { return }
    xml.begin("attributes", [("class", owner), ("mode", "static")])
    for heading in written.sorted() {
      xml.element(
        "attribute",
        [("id", String(heading)), ("title", columns.headings[heading]), ("type", types[heading].gexf)])
    }
    xml.end()
  }

  private func write<Source>(
    _ columns: WrittenColumns<Source>, _ written: Set<Int>, _ row: Int, _ tag: String,
    _ ends: [(name: String, value: String)], _ period: Period, _ xml: inout XMLWriter
  ) {
    var ends = ends
    if let start = period.start { ends.append(("start", start.firstDayText)) }
    if let end = period.end { ends.append(("end", end.lastDayText)) }
    var values: [(Int, String)] = []
    columns.visit(row: row) { heading, text in
      if !text.isEmpty, written.contains(heading) { values.append((heading, text)) }
    }
    guard !values.isEmpty else { return xml.element(tag, ends) }
    xml.begin(tag, ends)
    xml.begin("attvalues")
    for (heading, text) in values { xml.element("attvalue", [("for", String(heading)), ("value", text)]) }
    xml.end()
    xml.end()
  }
}

extension PartialDate {
  private var isDay: Bool { day != nil }

  /// The first day it covers, as `2006-03-01`.
  fileprivate var firstDayText: String { isDay ? description : description + (month == nil ? "-01-01" : "-01") }

  /// The last day it covers.
  fileprivate var lastDayText: String {
    guard !isDay else { return description }
    guard let month else { return description + "-12-31" }
    let days: Int = (28...31).last { PartialDate(year: year, month: month, day: $0) != nil } ?? 28
    return "\(description)-\(days as Int)"
  }
}

extension ValueType {
  fileprivate var gexf: String {
    switch self {
    case .integer: "integer"
    case .long: "long"
    case .number: "double"
    case .boolean: "boolean"
    case .text: "string"
    }
  }
}
