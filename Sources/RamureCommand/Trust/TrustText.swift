import RamureAnalysis
import RamureModel
import RamureWording

/// Brakes, accelerators and trust for people: what is said, then what the network tells, then what would answer.
struct TrustText {
  let report: TrustReport
  let language: Language

  /// How many partnerships are named of which nothing is said.
  private static let named = 5

  private var findings: TrustFindings { report.findings }

  var text: String {
    let blocks = [overview, stages, facts, trust, partnerships, gaps].filter { !$0.isEmpty }
    return blocks.joined(separator: "\n") + (report.footnotes.isEmpty ? "" : "\n")
      + report.footnotes.map { folded($0, hanging: 1) }.joined()
  }

  private var overview: String {
    guard findings.factCount > 0 else { return folded(TrustWords.nothing) }
    let balance = findings.balance
    let overall = TrustWords.overall(
      brakes: balance.hinderingCount, accelerators: balance.enablingCount, balance: balance.value)
    let turn = findings.turn.map { TrustWords.turn(from: report.stage($0.brake), to: report.stage($0.accelerator)) }
    return folded(overall) + (turn.map { folded($0) } ?? "")
  }

  private var stages: String {
    guard findings.factCount > 0 else { return "" }
    var table = Table(columns: [
      Table.Column("stage", TrustWords.stage), Table.Column("brakes", TrustWords.brakes, isNumeric: true),
      Table.Column("accelerators", TrustWords.accelerators, isNumeric: true),
      Table.Column("balance", TrustWords.balance, isNumeric: true),
    ])
    for entry in findings.stages {
      let balance = entry.balance
      table.append([
        .text(report.stage(entry.stage)[language]), .integer(balance.hinderingCount), .integer(balance.enablingCount),
        .text(signed(balance.value)),
      ])
    }
    return table.aligned(language)
  }

  private var facts: String {
    guard findings.factCount > 0 else { return "" }
    return folded(HelpWords.heading(TrustWords.what))
      + findings.stages.map { entry in
        let lines = entry.facts.map { fact in
          indented(
            TrustWords.fact(
              report.name(fact.cause), isEnabling: fact.isEnabling, report.name(fact.target),
              strength: fact.statesStrength
                ? report.ecosystem.relations[fact.relation].attribute("strength")?.inertLine : nil), by: 4)
        }
        return indented(HelpWords.heading(report.stage(entry.stage)), by: 2) + lines.joined()
      }.joined()
  }

  private var trust: String {
    let (stated, proxies) = (findings.stated, findings.proxies)
    var sentences: [LocalizedText] = []
    if stated.statedPairs > 0 {
      sentences.append(TrustWords.stated(pairs: stated.statedPairs, of: stated.pairs, mean: stated.mean))
    } else if stated.pairs > 0 {
      sentences.append(TrustWords.unstated(pairs: stated.pairs))
    }
    if let repeated = proxies.repeatedShare, let closed = proxies.closedShare {
      sentences.append(
        TrustWords.proxies(repeated: repeated, earlier: proxies.earlier, closed: closed, pairs: proxies.pairs))
    }
    return sentences.map { folded($0) }.joined()
  }

  private var partnerships: String {
    guard !report.partnerships.isEmpty else { return "" }
    var table = Table(columns: [
      Table.Column("name", MetricsWords.name), Table.Column("balance", TrustWords.balance, isNumeric: true),
      Table.Column("trust_mean", TrustWords.trustMean, isNumeric: true),
      Table.Column("pairs", TrustWords.pairs, isNumeric: true),
      Table.Column("repeated", TrustWords.repeated, isNumeric: true),
      Table.Column("closed", TrustWords.closed, isNumeric: true),
      Table.Column("months", TrustWords.duration, isNumeric: true),
    ])
    let figures = table.columns.dropFirst().reduce(0) { $0 + max(6, $1.title[language].displayWidth) + 2 }
    for entry in report.partnerships {
      let name = report.name(entry.node)[language].shortened(to: max(20, Terminal.columns - figures - 2))
      table.append([
        .text(name), .text(signed(entry.balance.value)),
        .text(entry.stated.mean.map { Figures.decimal($0, places: 2, language) } ?? "–"),
        entry.proxies.map { .integer($0.pairs) } ?? .text("–"), .text(share(entry.proxies?.repeatedShare)),
        .text(share(entry.proxies?.closedShare)), .text(months(entry.length)),
      ])
    }
    let rest = report.partnershipCount - report.partnerships.count
    return folded(HelpWords.heading(TrustWords.partnerships)) + table.aligned(language)
      + (rest > 0 ? folded(TrustWords.more(rest)) : "") + folded(TrustWords.columnsExplained.inParentheses, hanging: 1)
  }

  private var gaps: String {
    let gaps = report.gaps
    var lines: [String] = []
    if !gaps.withoutFacts.isEmpty {
      let names = FragilityWords.list(gaps.withoutFacts.map(report.name), most: Self.named)
      lines.append(
        indented(
          TrustWords.withoutFacts(gaps.withoutFacts.count, of: gaps.endeavourCount, names), by: 2))
      let cause = gaps.cause ?? TrustWords.someTool[language]
      let target = report.ecosystem.nodes[gaps.withoutFacts[0]].id
      for kind in ["hinders", "enables"] {
        lines.append(
          "      - {from: \(cause), kind: \(kind), to: \(target), stage: \(gaps.stage), strength: 1}\n".inertLines)
      }
    }
    if gaps.withoutStage > 0 { lines.append(indented(TrustWords.withoutStage(gaps.withoutStage), by: 2)) }
    if gaps.withoutStrength > 0 { lines.append(indented(TrustWords.withoutStrength(gaps.withoutStrength), by: 2)) }
    if gaps.isTrustUnstated, let pair = gaps.pair {
      lines.append(indented(TrustWords.trustLines, by: 2))
      lines.append("      - {from: \(pair.0), kind: trusts, to: \(pair.1), value: 0.8}\n".inertLines)
    }
    guard !lines.isEmpty else { return "" }
    return folded(HelpWords.heading(TrustWords.gaps)) + lines.joined() + indented(TrustWords.inCSV, by: 2)
  }

  private func signed(_ value: Double?) -> String { value.map { TrustWords.signed($0)[language] } ?? "–" }

  private func share(_ value: Double?) -> String { value.map { Figures.percent($0, language) } ?? "–" }

  private func months(_ length: KnownLength?) -> String {
    length.map { ($0.isInYears ? "~" : "") + Figures.grouped($0.months, language) } ?? "–"
  }

  private func folded(_ text: LocalizedText, hanging: Int = 0) -> String {
    LineFolding.folded(text[language], to: Terminal.columns, hanging: hanging)
  }

  private func indented(_ text: LocalizedText, by spaces: Int) -> String {
    LineFolding.folded(
      String(repeating: " ", count: spaces) + text[language], to: Terminal.columns, hanging: spaces + 2)
  }
}

extension String {
  /// Lines in which no sign steers a terminal.
  fileprivate var inertLines: String { inert(keepingLayout: true) }
}
