import RamureAnalysis
import RamureModel
import RamureWording

/// A difference in rows: what came, went and changed, then what moved.
extension DifferenceAnswer {
  public var table: Table {
    typealias Words = DifferenceWords.Column
    var table = Table(columns: [
      Table.Column("change", Words.change), Table.Column("what", Words.what), Table.Column("id", Words.id),
      Table.Column("name", Words.name), Table.Column("kind", Words.kind), Table.Column("from", Words.from),
      Table.Column("to", Words.to), Table.Column("field", Words.field), Table.Column("before", Words.before),
      Table.Column("after", Words.after),
    ])
    func node(_ change: String, _ number: Int, in ecosystem: Ecosystem, _ fact: FactChange? = nil) {
      let node = ecosystem.nodes[number]
      table.append(
        [.text(change), .text("node")] + node.cells(language) + [
          .empty,
          .empty, .init(fact?.fieldID), FactChange.cell(fact?.before ?? []), FactChange.cell(fact?.after ?? []),
        ])
    }
    func relation(_ change: String, _ number: Int, in ecosystem: Ecosystem, _ fact: FactChange? = nil) {
      let relation = ecosystem.relations[number]
      table.append([
        .text(change), .text("relation"), .empty, .empty, .text(relation.kind.id),
        .text(ecosystem.nodes[relation.from].id), .text(ecosystem.nodes[relation.to].id), .init(fact?.fieldID),
        FactChange.cell(fact?.before ?? []), FactChange.cell(fact?.after ?? []),
      ])
    }
    for number in difference.addedNodes { node("added", number, in: difference.new) }
    for number in difference.removedNodes { node("removed", number, in: difference.old) }
    for change in difference.changedNodes {
      for fact in change.changes {
        node(fact.field == .id ? "renamed" : "changed", change.new, in: difference.new, fact)
      }
    }
    for number in difference.addedRelations { relation("added", number, in: difference.new) }
    for number in difference.removedRelations { relation("removed", number, in: difference.old) }
    for change in difference.changedRelations {
      for fact in change.changes { relation("changed", change.new, in: difference.new, fact) }
    }
    func bare(_ what: String, _ field: String, _ before: Table.Cell, _ after: Table.Cell, of node: Node? = nil) {
      table.append([
        .text(what == "file" ? "changed" : "moved"), .text(what), .init(node?.id), .init(node?.name.text(language)),
        .init(node?.kind.id), .empty, .empty, .text(field), before, after,
      ])
    }
    for fact in difference.header {
      bare("file", fact.fieldID, FactChange.cell(fact.before), FactChange.cell(fact.after))
    }
    for (metric, moves) in measured?.moves ?? [] {
      for move in moves {
        bare(
          "metric", metric.id, Self.cell(move.before, metric), Self.cell(move.after, metric),
          of: difference.new.nodes[move.node])
      }
    }
    for move in measured?.whole ?? [] {
      bare("network", move.metric.id, Self.cell(move.before, move.metric), Self.cell(move.after, move.metric))
    }
    return table
  }

  static func cell(_ value: Double?, _ metric: Metric) -> Table.Cell {
    guard let value else { return .empty }
    return metric.scale == .count && value.magnitude < 1e15 ? .integer(Int(value)) : .number(value)
  }

}
