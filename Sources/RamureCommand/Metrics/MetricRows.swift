import RamureAnalysis
import RamureModel
import RamureWording

/// Figures of nodes or edges, a row for each, for programs.
struct MetricRows {
  let report: MetricReport
  let language: Language
  /// The id of the measure that rows follow; `nil` for the first of each subject.
  let sort: String?
  let isAscending: Bool
  let top: Int?

  func count(_ subject: Metric.Subject) -> Int {
    subject == .edge ? report.view.network.edgeCount : report.view.network.nodeCount
  }

  func order(_ subject: Metric.Subject) -> [Int] {
    report.order(of: subject, by: sort, ascending: isAscending, top: top)
  }

  /// The columns that scripts rely on.
  func table(_ subject: Metric.Subject) -> Table {
    let columns = report.columns(of: subject)
    var table = Table(
      columns: headings(subject) + columns.map { Table.Column($0.metric.id, $0.metric.title, isNumeric: true) })
    let ends = subject == .edge ? report.view.network.ends() : []
    for place in order(subject) {
      let names = subject == .edge ? cells(ofEdge: place, ends[place]) : cells(ofNode: place)
      table.append(names + columns.map { $0.cell(place) })
    }
    return table
  }

  func json(_ subject: Metric.Subject) -> JSONValue {
    let columns = report.columns(of: subject)
    let ends = subject == .edge ? report.view.network.ends() : []
    return .array(
      order(subject).map { place in
        var members = subject == .edge ? members(ofEdge: place, ends[place]) : members(ofNode: place)
        for column in columns { members[column.metric.id] = column.cell(place).json }
        return .object(members)
      })
  }

  /// The kinds of the relations behind an edge, in the order of the vocabulary.
  func kinds(ofEdge edge: Int) -> [RelationKind] {
    let ecosystem = report.view.ecosystem
    let numbers = Set(report.view.relations(ofEdge: edge).map { ecosystem.relations[$0].kindNumber }).sorted()
    return numbers.map { ecosystem.vocabulary.relationKinds[$0] }
  }

  private func headings(_ subject: Metric.Subject) -> [Table.Column] {
    guard subject == .edge else {
      return [
        Table.Column("id", MetricsWords.id), Table.Column("name", MetricsWords.name),
        Table.Column("kind", MetricsWords.kind),
      ]
    }
    return [
      Table.Column("from", MetricsWords.from), Table.Column("from_name", MetricsWords.fromName),
      Table.Column("to", MetricsWords.to), Table.Column("to_name", MetricsWords.toName),
      Table.Column("kinds", MetricsWords.kinds),
    ]
  }

  private func cells(ofNode place: Int) -> [Table.Cell] {
    let node = report.view.node(place)
    return [.text(node.id), .text(node.name.text(language)), .text(node.kind.id)]
  }

  private func cells(ofEdge place: Int, _ ends: (from: Int32, to: Int32)) -> [Table.Cell] {
    let (from, to) = (report.view.node(Int(ends.from)), report.view.node(Int(ends.to)))
    return [
      .text(from.id), .text(from.name.text(language)), .text(to.id), .text(to.name.text(language)),
      .text(kinds(ofEdge: place).map(\.id).joined(separator: " ")),
    ]
  }

  private func members(ofNode place: Int) -> [String: JSONValue] {
    let node = report.view.node(place)
    return ["id": .text(node.id), "name": .text(node.name.text(language)), "kind": .text(node.kind.id)]
  }

  private func members(ofEdge place: Int, _ ends: (from: Int32, to: Int32)) -> [String: JSONValue] {
    let (from, to) = (report.view.node(Int(ends.from)), report.view.node(Int(ends.to)))
    return [
      "from": .text(from.id), "from_name": .text(from.name.text(language)), "to": .text(to.id),
      "to_name": .text(to.name.text(language)), "kinds": .array(kinds(ofEdge: place).map { .text($0.id) }),
    ]
  }
}

extension MetricReport.Column {
  /// A figure in full; empty where there is none.
  func cell(_ place: Int) -> Table.Cell {
    switch figures?.values {
    case nil: .empty
    case .counts(let counts): .integer(counts[place])
    case .numbers(let numbers): numbers[place].map(Table.Cell.number) ?? .empty
    }
  }
}
