import RamureAnalysis
import RamureModel
import RamureWording

/// A series, said in sentences and counted date by date: in a terminal, and in a report.
extension EvolutionAnswer {
  /// From when to when, and what of the facts has no date or no end.
  var head: [LocalizedText] {
    guard let first = evolution.steps.first, let last = evolution.steps.last else { return [] }
    return [
      EvolutionWords.span(
        from: first.step.label, to: last.step.label, every: evolution.survey.series.step.words,
        count: evolution.steps.count),
      undated, EvolutionWords.open(nodes: open.nodes, relations: open.relations),
    ].compactMap(\.self)
  }

  /// What there is at each date, and how many came and went.
  func counts() -> Table {
    var table = Table(
      columns: [Table.Column("date", EvolutionWords.date)]
        + families.map { Table.Column($0.family.rawValue, Self.title($0.family), isNumeric: true) }
        + [
          Table.Column("relations", EvolutionWords.relations, isNumeric: true),
          Table.Column("new", EvolutionWords.came, isNumeric: true),
          Table.Column("gone", EvolutionWords.left, isNumeric: true),
        ])
    for (place, step) in evolution.steps.enumerated() {
      let changes = [step.came.count, step.left.count].map { place == 0 ? Table.Cell.empty : .integer($0) }
      table.append(
        [.text(step.step.label[language])] + families.map { .integer(count(of: $0.family, at: step)) }
          + [.integer(step.relationCount)] + changes)
    }
    return table
  }

  /// Which kinds the columns of `counts` stand for; `nil` where that needs no word.
  var columns: LocalizedText? {
    let kinds = ecosystem.vocabulary.nodeKinds
    return EvolutionWords.columns(
      families.filter { $0.kinds.count > 1 || $0.family != .actor }.map { family in
        (Self.title(family.family), family.kinds.map { kinds[$0].label.inertLine })
      })
  }

  private static func title(_ family: NodeKind.Family) -> LocalizedText {
    switch family {
    case .actor: EvolutionWords.actors
    case .endeavour: EvolutionWords.endeavours
    case .outcome: EvolutionWords.outcomes
    case .purpose: EvolutionWords.purposes
    case .other: EvolutionWords.others
    }
  }
}
