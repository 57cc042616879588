import RamureDrawing
import RamureModel
import RamureWording

/// What became of the ecosystem, year by year.
struct EvolutionChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    guard let answer = matter.evolution else { return [matter.paragraph(ReportWords.nothingDated)] }
    let cut = beginsEarlier(than: answer) ? [ReportWords.lastYears(ReportMatter.mostYears)] : []
    return [
      matter.paragraph(answer.head + cut), matter.table(ReportWords.yearByYear, answer.counts()),
    ] + (answer.columns.map { [.note(matter.text($0))] } ?? [])
      + happenings(answer) + pictures + [matter.note(answer.description)]
  }

  private func beginsEarlier(than answer: EvolutionAnswer) -> Bool {
    guard let first = matter.ecosystem.knownSpan?.first, let shown = answer.evolution.steps.first else { return false }
    return first.year < shown.step.first.year
  }

  /// Who came and who left, in the years in which anybody did.
  private func happenings(_ answer: EvolutionAnswer) -> [DocumentBlock] {
    let happenings = EvolutionHappenings(answer: answer, page: TextPage(matter.language))
    let items = answer.evolution.steps.dropFirst().compactMap { step -> DocumentText? in
      let lines = happenings.arrivals(step)
      guard !lines.isEmpty else { return nil }
      return .strong("\(step.step.label[matter.language]).") + DocumentText(" ")
        + matter.text(LocalizedText.sentences(lines))
    }
    return items.isEmpty ? [] : [matter.heading(ReportWords.cameAndWent), .list(items)]
  }

  // MARK: - Pictures

  /// How many of each kind the picture of years shows: what fits on a sheet of paper.
  private static let mostRows = 8

  /// Who was there when, and how communities went on, parted and joined; those that cannot be drawn are left out.
  private var pictures: [DocumentBlock] {
    guard matter.showsPictures, matter.ecosystem.nodes.count <= MapDrawing.mostNodes else { return [] }
    let options = TimelineOptions(theme: matter.theme, language: matter.language)
    var rows = options
    rows.most = Self.mostRows
    let lanes = try? TimelineComposer(options: rows).timeline(of: matter.ecosystem)
    let flows = try? CommunitiesOverTime(columns: nil, most: nil, watch: .none).chart(of: matter.asked.seen, options)
    return [
      lanes.map { picture("years", ReportWords.yearsPicture, ReportWords.yearsAlternative, $0) },
      flows.map { picture("flows", ReportWords.flowsPicture, ReportWords.flowsAlternative, $0) },
    ].compactMap(\.self)
  }

  private func picture(
    _ name: String, _ caption: LocalizedText, _ alternative: LocalizedText, _ chart: Chart
  ) -> DocumentBlock {
    .picture(
      DocumentPicture(
        name: name, caption: matter.text(caption), alternative: alternative[matter.language],
        svg: ChartWriter().svg(of: chart)))
  }
}
