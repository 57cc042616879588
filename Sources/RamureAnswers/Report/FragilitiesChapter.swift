import RamureAnalysis
import RamureDrawing
import RamureWording

/// What the ecosystem hangs on, and what would break.
struct FragilitiesChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  private var answer: FragilityAnswer { matter.fragility }

  var blocks: [DocumentBlock] {
    [matter.paragraph(answer.size)] + articulation + bridges + funding + departures + [matter.note(answer.description)]
  }

  private var articulation: [DocumentBlock] {
    let heading = matter.paragraph(FragilityWords.articulationHeading(answer.articulationPointCount))
    guard answer.articulationPointCount > 0 else { return [heading] }
    let rest = answer.articulationPointCount - answer.articulationPoints.count
    return [
      heading,
      matter.list(answer.articulationPoints.map(answer.articulation) + [matter.more(rest)].compactMap(\.self)),
    ]
  }

  private var bridges: [DocumentBlock] {
    let heading = matter.paragraph(FragilityWords.bridgeHeading(answer.bridgeCount))
    guard answer.bridgeCount > 0 else { return [heading] }
    let shown = answer.bridges.filter { $0.nearSide > 1 }
    let rest = answer.bridgeCount - answer.singleBridgeCount - shown.count
    let single = answer.singleBridgeCount == 0 ? nil : FragilityWords.singleBridges(answer.singleBridgeCount)
    return [
      heading,
      matter.list(
        shown.map { answer.bridge($0) } + [matter.more(rest), single].compactMap(\.self)),
    ]
  }

  private var funding: [DocumentBlock] {
    let rest = answer.funding.funders.count - answer.funders.count
    let funders = answer.funders.map(answer.funder) + [matter.more(rest)].compactMap(\.self)
    return [matter.paragraph(answer.fundingSummary)] + (funders.isEmpty ? [] : [matter.list(funders)])
  }

  private var departures: [DocumentBlock] {
    guard !answer.departures.isEmpty else { return [] }
    let table = DocumentTable(
      caption: FragilityWords.departures[matter.language],
      columns: [matter.column(FragilityWords.actor)]
        + FragilityAnswer.figureTitles.map { matter.column($0, isNumeric: true) },
      rows: answer.departures.map { departure in
        [matter.text(answer.name(departure.leaving[0]))] + FragilityAnswer.figures(departure).map(matter.count)
      })
    let solutions = answer.departures.filter { !$0.solutions.isEmpty }.map {
      answer.solutions(without: $0)
    }
    return [.table(table)] + (solutions.isEmpty ? [] : [matter.list(solutions)])
      + [matter.note(FragilityWords.columnsExplained)]
  }
}
