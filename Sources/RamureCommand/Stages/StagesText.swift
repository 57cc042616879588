import RamureAnalysis
import RamureModel
import RamureWording

/// Stages for people.
struct StagesText {
  let report: StagesReport
  let language: Language

  /// How many are named for a transition.
  private static let named = 4

  private var findings: StageFindings { report.findings }

  var text: String {
    guard !findings.paths.isEmpty else { return folded(StagesWords.nothing) + filters }
    let head =
      folded(StagesWords.overview(findings.paths.count, of: report.ecosystem.nodes.count))
      + (StagesWords.undated(findings.undatedCount).map { folded($0) } ?? "")
    let blocks = report.date.map { [head, states(at: $0)] } ?? [head, lengths, transitions, paths]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n") + filters
  }

  private var filters: String {
    report.filters.isEmpty ? "" : "\n" + folded(MapWording.filters(report.filters).inParentheses, hanging: 1)
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
        .text(report.stage(summary.stage)[language]), .integer(summary.count), .text(median ?? "–"),
        months(summary.months.first), months(summary.months.last), .integer(summary.openCount),
      ])
    }
    return table.aligned(language) + folded(StagesWords.lengthsExplained.inParentheses, hanging: 1)
  }

  private var transitions: String {
    let transitions = findings.transitions
    guard !transitions.isEmpty else { return "" }
    return folded(HelpWords.heading(StagesWords.transitions))
      + transitions.map { transition in
        listed(
          StagesWords.transition(
            from: report.stage(transition.from), to: report.stage(transition.to), count: transition.nodes.count,
            isBackwards: transition.isBackwards,
            names: FragilityWords.list(
              transition.nodes.map { report.ecosystem.nodes[$0].inertName }, most: Self.named)))
      }.joined()
  }

  private var paths: String {
    folded(HelpWords.heading(StagesWords.one))
      + findings.paths.map { path in
        let stays = path.stays.map { stay in
          StagesWords.stay(
            report.stage(stay.stage), from: stay.start.description,
            length: stay.length.map { StagesWords.length(months: $0.months, isInYears: $0.isInYears) },
            isOpen: stay.isOpen)
        }
        let undated = path.undated.isEmpty ? [] : [StagesWords.withoutDate(path.undated.map(report.stage))]
        return listed(StagesWords.path(report.titled(path), stays + undated))
      }.joined()
  }

  /// What is in which stage: stage by stage, then what is in none.
  private func states(at date: PartialDate) -> String {
    var inStage: [Int: [LocalizedText]] = [:]
    var (before, over, undated) = ([LocalizedText](), [LocalizedText](), [LocalizedText]())
    for path in findings.paths {
      switch path.state(at: date) {
      case .stage(let stay):
        inStage[stay.stage, default: []].append(StagesWords.since(report.titled(path), stay.start.description))
      case .before: before.append(report.titled(path))
      case .over: over.append(report.titled(path))
      case .undated: undated.append(report.titled(path))
      }
    }
    let groups =
      inStage.sorted { $0.key < $1.key }.map { (report.stage($0.key), $0.value) }
      + [(StagesWords.before, before), (StagesWords.over, over), (StagesWords.unknown, undated)]
    return folded(StagesWords.at(DateWords(year: date.year, month: date.month, day: date.day)))
      + groups.filter { !$0.1.isEmpty }.map { state, names in
        listed(StagesWords.group(state, FragilityWords.list(names, most: .max - 1)))
      }.joined()
  }

  private func folded(_ text: LocalizedText, hanging: Int = 0) -> String {
    LineFolding.folded(text[language], to: Terminal.columns, hanging: hanging)
  }

  private func listed(_ text: LocalizedText) -> String {
    LineFolding.folded("  " + text[language], to: Terminal.columns, hanging: 4)
  }
}
