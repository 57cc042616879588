import RamureAnalysis
import RamureModel
import RamureWording

/// What is lost when some leave: in sentences, and for programs.
extension Departure {
  /// - Parameter isBrief: whether what would stay as it is goes without saying.
  func sentences(in view: ProjectedNetwork, isBrief: Bool = false) -> [LocalizedText] {
    func names(_ nodes: [Int]) -> LocalizedText { FragilityWords.list(nodes.map { view.node($0).inertName }) }
    let solutionNames = FragilityWords.list(solutions.map { view.ecosystem.nodes[$0].inertName }, most: 8)
    return [
      FragilityWords.lost(pairs: lostPairs),
      FragilityWords.cutOff(cutOffCount, names(cutOff)),
      FragilityWords.isolated(isolatedCount, names(isolated)),
      isBrief && islandsAfter == islandsBefore
        ? nil : FragilityWords.islands(after: islandsAfter, before: islandsBefore),
      isBrief && solutions.isEmpty ? nil : FragilityWords.uncarried(solutions.count, solutionNames),
    ].compactMap(\.self)
  }

  func json(in view: ProjectedNetwork, _ language: Language) -> JSONValue {
    func list(_ nodes: [Int]) -> JSONValue { .array(nodes.map { view.node($0).json(language) }) }
    return .object([
      "leaving": list(leaving), "lost_pairs": .integer(lostPairs), "cut_off": list(cutOff), "isolated": list(isolated),
      "cut_off_count": .integer(cutOffCount), "isolated_count": .integer(isolatedCount),
      "components_before": .integer(componentsBefore), "components_after": .integer(componentsAfter),
      "islands_before": .integer(islandsBefore), "islands_after": .integer(islandsAfter),
      "solutions_without_carrier": .array(solutions.map { view.ecosystem.nodes[$0].json(language) }),
    ])
  }

  static var shape: JSONShape {
    .object([
      "leaving": .list(.node), "lost_pairs": .pairs, "cut_off": .list(.node), "isolated": .list(.node),
      "cut_off_count": .total, "isolated_count": .total, "components_before": .integer, "components_after": .integer,
      "islands_before": .integer, "islands_after": .integer, "solutions_without_carrier": .list(.node),
    ])
  }
}
