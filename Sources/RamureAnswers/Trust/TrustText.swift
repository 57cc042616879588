import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// Brakes, accelerators and trust for people: what is said, then what the network tells, then what would answer.
struct TrustText {
  let answer: TrustAnswer
  let page: TextPage
  private var language: Language { page.language }

  /// How many partnerships are named of which nothing is said.
  private static let named = 5

  private var findings: TrustFindings { answer.findings }

  var text: String {
    let blocks = [overview, stages, facts, trust, partnerships, gaps].filter { !$0.isEmpty }
    return blocks.joined(separator: "\n") + (answer.footnotes.isEmpty ? "" : "\n")
      + answer.footnotes.map { page.line($0, hanging: 1) }.joined()
  }

  private var overview: String {
    guard findings.factCount > 0 else { return page.paragraph(TrustWords.nothing) }
    let balance = findings.balance
    let overall = TrustWords.overall(
      brakes: balance.hinderingCount, accelerators: balance.enablingCount, balance: balance.value)
    let turn = findings.turn.map { TrustWords.turn(from: answer.stage($0.brake), to: answer.stage($0.accelerator)) }
    return page.paragraph(overall) + (turn.map(page.paragraph) ?? "")
  }

  private var stages: String {
    guard findings.factCount > 0 else { return "" }
    var table = Table(columns: [
      Table.Column("stage", TrustWords.stage), Table.Column("brakes", BrakeWording.brakes, isNumeric: true),
      Table.Column("accelerators", BrakeWording.accelerators, isNumeric: true),
      Table.Column("balance", BrakeWording.balance, isNumeric: true),
    ])
    for entry in findings.stages {
      let balance = entry.balance
      table.append([
        .text(answer.stage(entry.stage)[language]), .integer(balance.hinderingCount), .integer(balance.enablingCount),
        .text(signed(balance.value)),
      ])
    }
    return table.aligned(language)
  }

  private var facts: String {
    guard findings.factCount > 0 else { return "" }
    return page.paragraph(TrustWords.what.asHeading)
      + findings.stages.map { entry in
        let lines = entry.facts.map { fact in
          page.line(
            TrustWords.fact(
              answer.name(fact.cause), isEnabling: fact.isEnabling, answer.name(fact.target),
              strength: fact.statesStrength
                ? answer.ecosystem.relations[fact.relation].attribute("strength")?.inertLine : nil), indent: 4)
        }
        return page.item(answer.stage(entry.stage).asHeading) + lines.joined()
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
    return sentences.map(page.paragraph).joined()
  }

  private var partnerships: String {
    guard !answer.partnerships.isEmpty else { return "" }
    var table = Table(columns: [
      Table.Column("name", ColumnWords.name), Table.Column("balance", BrakeWording.balance, isNumeric: true),
      Table.Column("trust_mean", TrustWords.trustMean, isNumeric: true),
      Table.Column("pairs", TrustWords.pairs, isNumeric: true),
      Table.Column("repeated", TrustWords.repeated, isNumeric: true),
      Table.Column("closed", TrustWords.closed, isNumeric: true),
      Table.Column("months", TrustWords.duration, isNumeric: true),
    ])
    let figures = table.columns.dropFirst().reduce(0) { $0 + max(6, $1.title[language].displayWidth) + 2 }
    for entry in answer.partnerships {
      let name = answer.name(entry.node)[language].shortened(to: max(20, page.columns - figures - 2))
      table.append([
        .text(name), .text(signed(entry.balance.value)),
        .text(entry.stated.mean.map { Figures.decimal($0, places: 2, language) } ?? "–"),
        entry.proxies.map { .integer($0.pairs) } ?? .text("–"), .text(share(entry.proxies?.repeatedShare)),
        .text(share(entry.proxies?.closedShare)), .text(months(entry.length)),
      ])
    }
    let rest = answer.partnershipCount - answer.partnerships.count
    return page.paragraph(TrustWords.partnerships.asHeading) + table.aligned(language)
      + (rest > 0 ? page.paragraph(TrustWords.more(rest)) : "") + page.note(TrustWords.columnsExplained)
  }

  private var gaps: String {
    let gaps = answer.gaps
    var lines: [String] = []
    if !gaps.withoutFacts.isEmpty {
      let names = FragilityWords.list(gaps.withoutFacts.map(answer.name), most: Self.named)
      lines.append(
        page.item(TrustWords.withoutFacts(gaps.withoutFacts.count, of: gaps.endeavourCount, names)))
      let cause = gaps.cause ?? TrustWords.someTool[language]
      let target = answer.ecosystem.nodes[gaps.withoutFacts[0]].id
      for kind in ["hinders", "enables"] {
        lines.append(
          "      - {from: \(cause), kind: \(kind), to: \(target), stage: \(gaps.stage), strength: 1}\n".inertLines)
      }
    }
    if gaps.withoutStage > 0 { lines.append(page.item(TrustWords.withoutStage(gaps.withoutStage))) }
    if gaps.withoutStrength > 0 { lines.append(page.item(TrustWords.withoutStrength(gaps.withoutStrength))) }
    if gaps.isTrustUnstated, let pair = gaps.pair {
      lines.append(page.item(TrustWords.trustLines))
      lines.append("      - {from: \(pair.0), kind: trusts, to: \(pair.1), value: 0.8}\n".inertLines)
    }
    guard !lines.isEmpty else { return "" }
    return page.paragraph(TrustWords.gaps.asHeading) + lines.joined() + page.item(TrustWords.inCSV)
  }

  private func signed(_ value: Double?) -> String { value.map { BrakeWording.signed($0)[language] } ?? "–" }

  private func share(_ value: Double?) -> String { value.map { Figures.percent($0, language) } ?? "–" }

  private func months(_ length: KnownLength?) -> String {
    length.map { ($0.isInYears ? "~" : "") + Figures.grouped($0.months, language) } ?? "–"
  }
}

extension String {
  /// Lines in which no sign steers a terminal.
  fileprivate var inertLines: String { inert(keepingLayout: true) }
}
