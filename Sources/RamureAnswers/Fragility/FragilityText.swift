import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What would break, for people.
extension FragilityAnswer {
  public func text(on page: TextPage) -> String {
    let nodeCount = view.network.nodeCount
    var blocks: [String] = []
    if nodeCount == 0 {
      blocks.append(page.paragraph(FragilityWords.nothing))
    } else if let scenario = scenario {
      blocks.append(page.paragraph(size) + "\n" + self.scenario(scenario, page))
    } else {
      blocks = [page.paragraph(size), articulation(page), bridges(page), funding(page), departures(page)]
    }
    let explains = nodeCount > 0 && scenario == nil
    let notes = (explains ? [FragilityWords.columnsExplained.inParentheses] : []) + footnotes
    return blocks.joined(separator: "\n") + "\n" + notes.map { page.line($0, hanging: 1) }.joined()
  }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  private func scenario(_ departure: Departure, _ page: TextPage) -> String {
    let names = departure.leaving.map { name($0)[language] }
    return page.paragraph(FragilityWords.scenario(names))
      + departure.sentences(in: view).map(page.item).joined()
  }

  private func articulation(_ page: TextPage) -> String {
    page.paragraph(FragilityWords.articulationHeading(articulationPointCount))
      + articulationPoints.map { page.item(articulation($0)) }.joined()
      + rest(articulationPointCount - articulationPoints.count, page)
  }

  private func bridges(_ page: TextPage) -> String {
    let shown = bridges.filter { $0.nearSide > 1 }
    var text = page.paragraph(FragilityWords.bridgeHeading(bridgeCount))
    for bridge in shown {
      text += page.item(self.bridge(bridge))
    }
    text += rest(bridgeCount - singleBridgeCount - shown.count, page)
    return singleBridgeCount == 0
      ? text : text + page.item(FragilityWords.singleBridges(singleBridgeCount))
  }

  private func funding(_ page: TextPage) -> String {
    page.paragraph(fundingSummary)
      + funders.map { page.item(funder($0)) }.joined()
      + rest(funding.funders.count - funders.count, page)
  }

  private func departures(_ page: TextPage) -> String {
    let ids = ["lost_pairs", "cut_off", "isolated", "islands", "solutions"]
    var table = Table(
      columns: [Table.Column("name", FragilityWords.actor)]
        + zip(ids, Self.figureTitles).map { Table.Column($0, $1, isNumeric: true) })
    let figures = table.columns.dropFirst().reduce(0) { $0 + $1.title[language].displayWidth + 2 }
    for departure in departures {
      let name = name(departure.leaving[0])[language].shortened(to: max(20, page.columns - figures - 2))
      table.append([.text(name)] + Self.figures(departure).map { .integer($0) })
    }
    let rows = table.aligned(language).split(separator: "\n").map { "  \($0)\n" }.joined()
    let solutions = departures.filter { !$0.solutions.isEmpty }.map { page.item(self.solutions(without: $0)) }
    return page.heading(FragilityWords.departures) + rows
      + rest(actorCount - departures.count, page) + solutions.joined()
  }

  private func rest(_ count: Int, _ page: TextPage) -> String {
    count > 0 ? page.item(FragilityWords.more(count)) : ""
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

}
