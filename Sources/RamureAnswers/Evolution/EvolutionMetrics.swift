import RamureAnalysis
import RamureModel
import RamureWording

/// Which measures a series follows.
package struct EvolutionMetrics: Sendable {
  private let chosen: [Metric]
  private let areNamed: Bool

  /// - Parameters:
  ///   - lists: what `--metrics` says: ids parted by commas, or `all`.
  ///   - follows: whether actors are named whose own figures are followed.
  init(_ lists: [String], follows: Bool) throws(Refusal) {
    let words = lists.flatMap(WordList.words)
    areNamed = !words.isEmpty && !words.contains("all")
    guard areNamed else {
      let all = words.isEmpty ? EvolutionSurvey.usualMetrics : MetricCatalogue.all
      chosen = all.filter { $0.subject == .network || follows && $0.subject == .node }
      return
    }
    var found: [Metric] = []
    for word in words {
      let metric = try MetricChoice.metric(word)
      if metric.subject == .edge { throw .question(.figuresOfTies(metric.id)) }
      if metric.subject == .node, !follows { throw .question(.figuresOfNobody(metric.id)) }
      if !found.contains(where: { $0.id == metric.id }) { found.append(metric) }
    }
    chosen = found
  }

  /// Those that are taken at so many dates of an ecosystem.
  func metrics(of ecosystem: Ecosystem, at dates: Int) -> [Metric] {
    let left = leftOut(of: ecosystem, at: dates)
    return chosen.filter { metric in !left.contains { $0.id == metric.id } }
  }

  /// Those that would take long at so many dates of an ecosystem of this size, and were not asked for by name.
  func leftOut(of ecosystem: Ecosystem, at dates: Int) -> [Metric] {
    let steps = Double(ecosystem.nodes.count) * Double(ecosystem.relations.count) * Double(dates)
    guard !areNamed, steps > SearchEffort.most else { return [] }
    return chosen.filter { $0.cost == .search }
  }
}
