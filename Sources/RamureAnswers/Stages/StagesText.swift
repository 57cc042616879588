import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// Stages for people.
struct StagesText {
  let answer: StagesAnswer
  let page: TextPage

  /// How many are named for a transition.
  private static let named = 4

  private var language: Language { page.language }
  private var findings: StageFindings { answer.findings }

  var text: String {
    guard !findings.paths.isEmpty else { return page.paragraph(StagesWords.nothing) + filters }
    let head =
      page.paragraph(StagesWords.overview(findings.paths.count, of: answer.ecosystem.nodes.count))
      + (StagesWords.undated(findings.undatedCount).map(page.paragraph) ?? "")
    let blocks = answer.date.map { [head, states(at: $0)] } ?? [head, lengths, transitions, paths]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n") + filters
  }

  private var filters: String {
    answer.filters.isEmpty ? "" : "\n" + page.note(MapWording.filters(answer.filters))
  }

  private var lengths: String {
    guard !findings.summaries.isEmpty else { return "" }
    var table = Table(columns: [
      Table.Column("stage", StagesWords.stage), Table.Column("count", StagesWords.count, isNumeric: true),
      Table.Column("median", StagesWords.median, isNumeric: true),
      Table.Column("shortest", StagesWords.shortest, isNumeric: true),
      Table.Column("longest", StagesWords.longest, isNumeric: true),
      Table.Column("open", StagesWords.open, isNumeric: true),
    ])
    for summary in findings.summaries {
      let sign = summary.areInYears ? "~" : ""
      let median = summary.median.map { median in
        sign + Figures.decimal(median, places: median == median.rounded() ? 0 : 1, language)
      }
      func months(_ number: Int?) -> Table.Cell {
        .text(number.map { sign + Figures.grouped($0, language) } ?? "–")
      }
      table.append([
        .text(answer.stage(summary.stage)[language]), .integer(summary.count), .text(median ?? "–"),
        months(summary.months.first), months(summary.months.last), .integer(summary.openCount),
      ])
    }
    return table.aligned(language) + page.note(StagesWords.lengthsExplained)
  }

  private var transitions: String {
    let transitions = findings.transitions
    guard !transitions.isEmpty else { return "" }
    return page.paragraph(StagesWords.transitions.asHeading)
      + transitions.map { transition in
        page.item(
          StagesWords.transition(
            from: answer.stage(transition.from), to: answer.stage(transition.to), count: transition.nodes.count,
            isBackwards: transition.isBackwards,
            names: FragilityWords.list(
              transition.nodes.map { answer.ecosystem.nodes[$0].inertName }, most: Self.named)))
      }.joined()
  }

  private var paths: String {
    page.paragraph(StagesWords.one.asHeading)
      + findings.paths.map { path in
        page.item(StagesWords.path(answer.titled(path), StagesWords.stays(path, in: findings.stages)))
      }.joined()
  }

  /// What is in which stage: stage by stage, then what is in none.
  private func states(at date: PartialDate) -> String {
    var inStage: [Int: [LocalizedText]] = [:]
    var (before, over, undated) = ([LocalizedText](), [LocalizedText](), [LocalizedText]())
    for path in findings.paths {
      switch path.state(at: date) {
      case .stage(let stay):
        inStage[stay.stage, default: []].append(StagesWords.since(answer.titled(path), stay.start.description))
      case .before: before.append(answer.titled(path))
      case .over: over.append(answer.titled(path))
      case .undated: undated.append(answer.titled(path))
      }
    }
    let groups =
      inStage.sorted { $0.key < $1.key }.map { (answer.stage($0.key), $0.value) }
      + [(StagesWords.before, before), (StagesWords.over, over), (StagesWords.unknown, undated)]
    return page.paragraph(StagesWords.at(DateWords(year: date.year, month: date.month, day: date.day)))
      + groups.filter { !$0.1.isEmpty }.map { state, names in
        page.item(StagesWords.group(state, FragilityWords.list(names, most: .max - 1)))
      }.joined()
  }
}
