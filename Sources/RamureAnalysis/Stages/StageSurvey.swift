import RamureModel

/// Reads how partnerships, programmes and solutions went through their stages: how long they stayed in each, what came
/// after what, what went back.
///
/// A stage begins at its date and lasts until the next one begins, or what goes through it ends; where neither is known it
/// is open: it lasts as far as anybody knows. Stages are put in the order of their dates, those of one date in the order
/// they are written; the vocabulary's order only says what is forwards. A stage without a date is counted, and has no
/// length nor a place among the others. The stage “ended” is where nothing lasts any more: it has no length.
///
/// O(n + s log s) time with n nodes and s stages.
public struct StageSurvey: Sendable {
  public init() {}

  public func findings(of ecosystem: Ecosystem) -> StageFindings {
    let stages = ecosystem.vocabulary.stages
    let paths = ecosystem.nodes.compactMap { path(of: $0, in: stages) }
    return StageFindings(stages: stages, paths: paths, undatedCount: paths.reduce(0) { $0 + $1.undated.count })
  }

  /// How one of them went through its stages; `nil` where it has none.
  package func path(of node: Node, in stages: [Stage]) -> StagePath? {
    let written = node.stages
    guard !written.isEmpty else { return nil }
    var dated: [(stage: Int, date: PartialDate)] = []
    var without: [Int] = []
    for entry in written {
      guard let place = stages.firstIndex(where: { $0.id.isSameText(as: entry.stage) }) else { continue }
      if let date = entry.date { dated.append((place, date)) } else { without.append(place) }
    }
    return StagePath(
      node: node.number, stays: Self.stays(dated, endingWith: node.period.end, in: stages), undated: without,
      begins: node.period.start, ends: node.period.end)
  }

  private static func stays(
    _ dated: [(stage: Int, date: PartialDate)], endingWith end: PartialDate?, in stages: [Stage]
  ) -> [StageStay] {
    let order = dated.enumerated().sorted { one, other in
      let (first, second) = (one.element.date.firstOrder, other.element.date.firstOrder)
      return (first, one.offset) < (second, other.offset)
    }.map(\.element)
    return order.indices.map { place in
      let (stage, start) = order[place]
      let next = place + 1 < order.count ? order[place + 1] : nil
      let until = next?.date ?? end
      let isEnd = stages[stage].id.isSameText(as: Stage.endedID)
      return StageStay(
        stage: stage, start: start, end: until, next: next?.stage,
        length: isEnd ? nil : until.flatMap { KnownLength(from: start, to: $0) }, isOpen: until == nil && !isEnd)
    }
  }
}

extension Stage {
  /// The stage in which nothing lasts any more.
  static let endedID = "ended"
}

extension PartialDate {
  /// Year, month and day as numbers that order first days.
  fileprivate var firstOrder: Int { year * 10_000 + (month ?? 1) * 100 + (day ?? 1) }
}
