import RamureAnalysis
import RamureModel
import RamureWording

/// Figures for programs: a row or an object for each node or edge.
extension MetricsAnswer {
  /// The columns that scripts rely on.
  public var table: Table {
    guard let subject = subjects.first else { return Table(columns: []) }
    guard subject != .network else { return MetricBlock(self).table }
    let columns = columns(of: subject)
    var table = Table(
      columns: (subject == .edge ? Self.edgeColumns : Table.Column.node)
        + columns.map { Table.Column($0.metric.id, $0.metric.title, isNumeric: true) })
    let ends = subject == .edge ? view.network.ends() : []
    for place in order(subject) {
      let names = subject == .edge ? cells(ofEdge: place, ends[place]) : view.node(place).cells(language)
      table.append(names + columns.map { $0.cell(place) })
    }
    return table
  }

  public var json: JSONValue {
    var members: [String: JSONValue] = [:]
    for subject in subjects {
      switch subject {
      case .node: members["nodes"] = records(of: .node)
      case .edge: members["edges"] = records(of: .edge)
      case .network: members["network"] = MetricBlock(self).json
      }
    }
    members["metrics"] = .array(columns.map { .text($0.metric.id) })
    members["view"] = .text(description[language])
    if !remarks.isEmpty {
      var notes: [String: [String]] = [:]
      for remark in remarks { notes[remark.metric.id, default: []].append(remark.text[language]) }
      let separator = language == .french ? " ; " : "; "
      members["notes"] = .object(notes.mapValues { .text($0.joined(separator: separator)) })
    }
    return .object(members)
  }

  private func records(of subject: Metric.Subject) -> JSONValue {
    let columns = columns(of: subject)
    let ends = subject == .edge ? view.network.ends() : []
    return .array(
      order(subject).map { place in
        let record = subject == .edge ? record(ofEdge: place, ends[place]) : view.node(place).json(language)
        var figures: [String: JSONValue] = [:]
        for column in columns { figures[column.metric.id] = column.cell(place).json }
        return record.adding(figures)
      })
  }

  /// The kinds of the relations behind an edge, in the order of the vocabulary.
  func kinds(ofEdge edge: Int) -> [RelationKind] {
    let ecosystem = view.ecosystem
    let numbers = Set(view.relations(ofEdge: edge).map { ecosystem.relations[$0].kindNumber }).sorted()
    return numbers.map { ecosystem.vocabulary.relationKinds[$0] }
  }

  private static var edgeColumns: [Table.Column] {
    [
      Table.Column("from", ColumnWords.from), Table.Column("from_name", ColumnWords.fromName),
      Table.Column("to", ColumnWords.to), Table.Column("to_name", ColumnWords.toName),
      Table.Column("kinds", ColumnWords.kinds),
    ]
  }

  private func cells(ofEdge place: Int, _ ends: (from: Int32, to: Int32)) -> [Table.Cell] {
    let (from, to) = (view.node(Int(ends.from)), view.node(Int(ends.to)))
    return [
      .text(from.id), .text(from.name.text(language)), .text(to.id), .text(to.name.text(language)),
      .text(kinds(ofEdge: place).map(\.id).joined(separator: " ")),
    ]
  }

  private func record(ofEdge place: Int, _ ends: (from: Int32, to: Int32)) -> JSONValue {
    let (from, to) = (view.node(Int(ends.from)), view.node(Int(ends.to)))
    return .object([
      "from": .text(from.id), "from_name": .text(from.name.text(language)), "to": .text(to.id),
      "to_name": .text(to.name.text(language)), "kinds": .array(kinds(ofEdge: place).map { .text($0.id) }),
    ])
  }
}

extension MetricsAnswer.Column {
  /// A figure in full; empty where there is none.
  func cell(_ place: Int) -> Table.Cell {
    switch figures?.values {
    case nil: .empty
    case .counts(let counts): .integer(counts[place])
    case .numbers(let numbers): numbers[place].map(Table.Cell.number) ?? .empty
    }
  }
}

extension MetricsAnswer {
  static var shape: JSONShape {
    let figure = JSONShape.told(.optional(.number), ShapeWords.figures)
    let node = JSONShape.open(["id": .text, "name": .text, "kind": .text], others: figure)
    let edge = JSONShape.open(
      ["from": .text, "from_name": .text, "to": .text, "to_name": .text, "kinds": .list(.text)], others: figure)
    return .object(
      [
        "nodes": .list(node), "edges": .list(edge), "network": .members(figure), "metrics": .list(.text), "view": .view,
        "notes": .told(.members(.text), ShapeWords.notes),
      ], optional: ["nodes", "edges", "network", "notes"])
  }
}
