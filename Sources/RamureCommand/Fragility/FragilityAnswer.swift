import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What would break, in each of the forms it can be asked for.
struct FragilityAnswer: Answer {
  let report: FragilityReport
  let language: Language

  // MARK: - For people

  func text(_ language: Language) -> String {
    let nodeCount = report.view.network.nodeCount
    var blocks: [String] = []
    if nodeCount == 0 {
      blocks.append(folded(FragilityWords.nothing[language]))
    } else if let scenario = report.scenario {
      blocks.append(size(language) + "\n" + self.scenario(scenario, language))
    } else {
      blocks = [size(language), articulation(language), bridges(language), funding(language), departures(language)]
    }
    let explains = nodeCount > 0 && report.scenario == nil
    let notes = (explains ? [FragilityWords.columnsExplained.inParentheses] : []) + footnotes
    return blocks.joined(separator: "\n") + "\n" + notes.map { folded($0[language], hanging: 1) }.joined()
  }

  var footnotes: [LocalizedText] { [report.description.inParentheses] }

  private func size(_ language: Language) -> String {
    folded(report.size[language])
  }

  private func scenario(_ departure: Departure, _ language: Language) -> String {
    let names = departure.leaving.map { report.name($0)[language] }
    let sentences = [
      FragilityWords.lost(pairs: departure.lostPairs),
      FragilityWords.cutOff(departure.cutOffCount, FragilityWords.list(departure.cutOff.map(report.name))),
      FragilityWords.isolated(departure.isolatedCount, FragilityWords.list(departure.isolated.map(report.name))),
      FragilityWords.islands(after: departure.islandsAfter, before: departure.islandsBefore),
      FragilityWords.uncarried(
        departure.solutions.count, FragilityWords.list(departure.solutions.map { report.ecosystemName($0) }, most: 8)),
    ]
    return folded(FragilityWords.scenario(names)[language])
      + sentences.compactMap { $0 }.map { line($0, language) }.joined()
  }

  private func articulation(_ language: Language) -> String {
    folded(FragilityWords.articulationHeading(report.articulationPointCount)[language])
      + report.articulationPoints.map { departure in
        line(report.articulation(departure), language)
      }.joined() + rest(report.articulationPointCount - report.articulationPoints.count, language)
  }

  private func bridges(_ language: Language) -> String {
    let shown = report.bridges.filter { $0.nearSide > 1 }
    var text = folded(FragilityWords.bridgeHeading(report.bridgeCount)[language])
    for bridge in shown {
      text += line(report.bridge(bridge, language), language)
    }
    text += rest(report.bridgeCount - report.singleBridgeCount - shown.count, language)
    return report.singleBridgeCount == 0
      ? text : text + line(FragilityWords.singleBridges(report.singleBridgeCount), language)
  }

  private func funding(_ language: Language) -> String {
    folded(report.fundingSummary[language])
      + report.funders.map { line(report.funder($0), language) }.joined()
      + rest(report.funding.funders.count - report.funders.count, language)
  }

  private func departures(_ language: Language) -> String {
    let ids = ["lost_pairs", "cut_off", "isolated", "islands", "solutions"]
    var table = Table(
      columns: [Table.Column("name", FragilityWords.actor)]
        + zip(ids, Self.figureTitles).map { Table.Column($0, $1, isNumeric: true) })
    let figures = table.columns.dropFirst().reduce(0) { $0 + $1.title[language].displayWidth + 2 }
    for departure in report.departures {
      let name = report.name(departure.leaving[0])[language].shortened(to: max(20, Terminal.columns - figures - 2))
      table.append([.text(name)] + Self.figures(departure).map { .integer($0) })
    }
    let rows = table.aligned(language).split(separator: "\n").map { "  \($0)\n" }.joined()
    let solutions = report.departures.filter { !$0.solutions.isEmpty }.map { departure in
      line(report.solutions(without: departure, language), language)
    }
    return folded(HelpWords.heading(FragilityWords.departures)[language]) + rows
      + rest(report.actorCount - report.departures.count, language) + solutions.joined()
  }

  private func rest(_ count: Int, _ language: Language) -> String {
    count > 0 ? line(FragilityWords.more(count), language) : ""
  }

  private func line(_ text: LocalizedText, _ language: Language) -> String {
    folded("  " + text[language], hanging: 4)
  }

  private func folded(_ text: String, hanging: Int = 0) -> String {
    LineFolding.folded(text, to: Terminal.columns, hanging: hanging)
  }

  /// What each departure costs, and what the figures are called.
  static let figureTitles = [
    FragilityWords.lostPairs, FragilityWords.cutOffCount, FragilityWords.isolatedCount, FragilityWords.islandsAfter,
    FragilityWords.solutionCount,
  ]

  static func figures(_ departure: Departure) -> [Int] {
    [
      departure.lostPairs, departure.cutOffCount, departure.isolatedCount, departure.islandsAfter,
      departure.solutions.count,
    ]
  }

  // MARK: - For programs

  var table: Table { FragilityTable(report: report, language: language).table }

  var json: JSONValue? { FragilityTable(report: report, language: language).json }
}
