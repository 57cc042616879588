import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// Brakes, accelerators and trust for spreadsheets: the columns that scripts rely on.
struct TrustTable {
  let answer: TrustAnswer
  private var language: Language { answer.language }

  var table: Table {
    var table = Table(
      columns: [Table.Column("scope", TrustWords.scope)] + Table.Column.node + [
        Table.Column("stage", TrustWords.stage), Table.Column("brakes", BrakeWording.brakes, isNumeric: true),
        Table.Column("accelerators", BrakeWording.accelerators, isNumeric: true),
        Table.Column("brake_weight", TrustWords.brakeStrength, isNumeric: true),
        Table.Column("accelerator_weight", TrustWords.acceleratorStrength, isNumeric: true),
        Table.Column("balance", BrakeWording.balance, isNumeric: true),
        Table.Column("participants", TrustWords.participants, isNumeric: true),
        Table.Column("pairs", TrustWords.pairs, isNumeric: true),
        Table.Column("trust_pairs", TrustWords.trustPairs, isNumeric: true),
        Table.Column("trust_mean", TrustWords.trustMean, isNumeric: true),
        Table.Column("repeated_pairs", TrustWords.repeated, isNumeric: true),
        Table.Column("earlier_pairs", TrustWords.earlier, isNumeric: true),
        Table.Column("closed_pairs", TrustWords.closed, isNumeric: true),
        Table.Column("months", TrustWords.duration, isNumeric: true),
        Table.Column("months_known_to", TrustWords.durationUnit),
      ])
    let findings = answer.findings
    let nobody = [Table.Cell](repeating: .empty, count: 4)
    table.append(
      [.text("overall")] + nobody + cells(findings.balance)
        + cells(nil, findings.stated, findings.proxies, nil))
    for stage in findings.stages {
      table.append(
        [.text("stage"), .empty, .text(answer.stage(stage.stage)[language]), .empty, id(stage.stage)]
          + cells(stage.balance) + [Table.Cell](repeating: .empty, count: 9))
    }
    for entry in answer.partnerships {
      let node = answer.ecosystem.nodes[entry.node]
      let names: [Table.Cell] = node.cells(language)
      table.append(
        [.text("partnership")] + names + [.empty] + cells(entry.balance)
          + cells(entry.participants.count, entry.stated, entry.proxies, entry.length))
      for stage in entry.stages {
        table.append(
          [.text("partnership-stage")] + names + [id(stage.stage)] + cells(stage.balance)
            + [Table.Cell](repeating: .empty, count: 9))
      }
    }
    return table
  }

  private func id(_ stage: Int?) -> Table.Cell {
    stage.map { .text(answer.ecosystem.vocabulary.stages[$0].id) } ?? .empty
  }

  private func cells(_ balance: TrustBalance) -> [Table.Cell] {
    [
      .integer(balance.hinderingCount), .integer(balance.enablingCount), .number(balance.hindering),
      .number(balance.enabling), balance.value.map { .number($0) } ?? .empty,
    ]
  }

  private func cells(
    _ participants: Int?, _ stated: StatedTrust, _ proxies: TrustProxies?, _ length: KnownLength?
  ) -> [Table.Cell] {
    func count(_ number: Int?) -> Table.Cell { number.map { .integer($0) } ?? .empty }
    return [
      count(participants), .integer(proxies?.pairs ?? stated.pairs), .integer(stated.statedPairs),
      stated.mean.map { .number($0) } ?? .empty, count(proxies?.repeated), count(proxies?.earlier),
      count(proxies?.closed), count(length?.months), Table.Cell(length.map { $0.isInYears ? "year" : "month" }),
    ]
  }
}
