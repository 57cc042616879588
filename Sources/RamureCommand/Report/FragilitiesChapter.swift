import RamureAnalysis
import RamureDrawing
import RamureWording

/// What the ecosystem hangs on, and what would break.
struct FragilitiesChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  private var report: FragilityReport { matter.fragility }

  var blocks: [DocumentBlock] {
    [matter.paragraph(report.size)] + articulation + bridges + funding + departures + [matter.note(report.description)]
  }

  private var articulation: [DocumentBlock] {
    let heading = matter.paragraph(FragilityWords.articulationHeading(report.articulationPointCount))
    guard report.articulationPointCount > 0 else { return [heading] }
    let rest = report.articulationPointCount - report.articulationPoints.count
    return [
      heading,
      matter.list(report.articulationPoints.map(report.articulation) + [matter.more(rest)].compactMap(\.self)),
    ]
  }

  private var bridges: [DocumentBlock] {
    let heading = matter.paragraph(FragilityWords.bridgeHeading(report.bridgeCount))
    guard report.bridgeCount > 0 else { return [heading] }
    let shown = report.bridges.filter { $0.nearSide > 1 }
    let rest = report.bridgeCount - report.singleBridgeCount - shown.count
    let single = report.singleBridgeCount == 0 ? nil : FragilityWords.singleBridges(report.singleBridgeCount)
    return [
      heading,
      matter.list(
        shown.map { report.bridge($0, matter.language) } + [matter.more(rest), single].compactMap(\.self)),
    ]
  }

  private var funding: [DocumentBlock] {
    let rest = report.funding.funders.count - report.funders.count
    let funders = report.funders.map(report.funder) + [matter.more(rest)].compactMap(\.self)
    return [matter.paragraph(report.fundingSummary)] + (funders.isEmpty ? [] : [matter.list(funders)])
  }

  private var departures: [DocumentBlock] {
    guard !report.departures.isEmpty else { return [] }
    let table = DocumentTable(
      caption: FragilityWords.departures[matter.language],
      columns: [matter.column(FragilityWords.actor)]
        + FragilityAnswer.figureTitles.map { matter.column($0, isNumeric: true) },
      rows: report.departures.map { departure in
        [matter.text(report.name(departure.leaving[0]))] + FragilityAnswer.figures(departure).map(matter.count)
      })
    let solutions = report.departures.filter { !$0.solutions.isEmpty }.map {
      report.solutions(without: $0, matter.language)
    }
    return [.table(table)] + (solutions.isEmpty ? [] : [matter.list(solutions)])
      + [matter.note(FragilityWords.columnsExplained)]
  }
}
