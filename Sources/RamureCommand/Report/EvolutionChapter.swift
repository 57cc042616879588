import RamureDrawing
import RamureWording

/// What became of the ecosystem, year by year.
struct EvolutionChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    guard let report = matter.evolution else { return [matter.paragraph(ReportWords.nothingDated)] }
    let cut = beginsEarlier(than: report) ? [ReportWords.lastYears(ReportMatter.mostYears)] : []
    return [
      matter.paragraph(report.head + cut), matter.table(ReportWords.yearByYear, report.counts(matter.language)),
    ] + (report.columns.map { [.note(matter.text($0))] } ?? []) + happenings(report) + [matter.note(report.description)]
  }

  private func beginsEarlier(than report: EvolutionReport) -> Bool {
    guard let first = matter.ecosystem.knownSpan?.first, let shown = report.evolution.steps.first else { return false }
    return first.year < shown.step.first.year
  }

  /// Who came and who left, in the years in which anybody did.
  private func happenings(_ report: EvolutionReport) -> [DocumentBlock] {
    let happenings = EvolutionHappenings(report: report, language: matter.language)
    let items = report.evolution.steps.dropFirst().compactMap { step -> DocumentText? in
      let lines = happenings.arrivals(step)
      guard !lines.isEmpty else { return nil }
      return .strong("\(step.step.label[matter.language]).") + DocumentText(" ")
        + matter.text(LocalizedText.sentences(lines))
    }
    return items.isEmpty ? [] : [matter.heading(ReportWords.cameAndWent), .list(items)]
  }
}
