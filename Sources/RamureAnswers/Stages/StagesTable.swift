import RamureAnalysis
import RamureModel
import RamureWording

/// Stages for spreadsheets: the columns that scripts rely on.
struct StagesTable {
  let answer: StagesAnswer
  private var language: Language { answer.language }

  /// A row for each stage of each; those without a date last.
  var stays: Table {
    var table = Table(
      columns: Self.names + [
        Table.Column("stage", StagesWords.stage), Table.Column("stage_name", StagesWords.stage),
        Table.Column("start", StagesWords.begin), Table.Column("end", StagesWords.end),
        Table.Column("months", StagesWords.months, isNumeric: true),
        Table.Column("months_known_to", StagesWords.knownTo), Table.Column("next", StagesWords.next),
        Table.Column("direction", StagesWords.transitions), Table.Column("state", StagesWords.state),
      ])
    for path in answer.findings.paths {
      for stay in path.stays {
        let direction = stay.next.flatMap { next in
          next == stay.stage ? nil : next < stay.stage ? "backwards" : "forwards"
        }
        table.append(
          cells(path) + cells(stay.stage) + [
            .text(stay.start.description), Table.Cell(stay.end?.description),
            stay.length.map { .integer($0.months) } ?? .empty,
            Table.Cell(stay.length.map { $0.isInYears ? "year" : "month" }),
            Table.Cell(stay.next.map { answer.findings.stages[$0].id }), Table.Cell(direction),
            .text(stay.isOpen ? "open" : "done"),
          ])
      }
      for stage in path.undated {
        table.append(cells(path) + cells(stage) + [Table.Cell](repeating: .empty, count: 6) + [.text("undated")])
      }
    }
    return table
  }

  /// A row for each, with the stage it is in at a date.
  func states(at date: PartialDate) -> Table {
    var table = Table(
      columns: Self.names + [
        Table.Column("state", StagesWords.state), Table.Column("stage", StagesWords.stage),
        Table.Column("stage_name", StagesWords.stage), Table.Column("start", StagesWords.begin),
      ])
    for path in answer.findings.paths {
      let (state, stay): (String, StageStay?) =
        switch path.state(at: date) {
        case .stage(let stay): ("stage", stay)
        case .before: ("before", nil)
        case .over: ("over", nil)
        case .undated: ("undated", nil)
        }
      table.append(
        cells(path) + [.text(state)] + (stay.map { cells($0.stage) } ?? [.empty, .empty])
          + [Table.Cell(stay?.start.description)])
    }
    return table
  }

  private static var names: [Table.Column] {
    Table.Column.node
  }

  private func cells(_ path: StagePath) -> [Table.Cell] {
    let node = answer.ecosystem.nodes[path.node]
    return node.cells(language)
  }

  private func cells(_ stage: Int) -> [Table.Cell] {
    [.text(answer.findings.stages[stage].id), .text(answer.findings.stages[stage].label[language])]
  }
}
