import RamureAnalysis
import RamureModel
import RamureWording

/// What became of an ecosystem, date by date.
public struct EvolutionAnswer: Answer {
  public var sheetTitle: LocalizedText { EvolutionWords.sheet }
  public let evolution: Evolution
  /// What would have taken long and was not asked for by name.
  public let leftOut: [Metric]
  let description: LocalizedText
  public let language: Language

  /// - Parameter nearness: what narrows the view, in words.
  init(_ evolution: Evolution, leftOut: [Metric] = [], nearness: LocalizedText? = nil, language: Language) {
    (self.evolution, self.leftOut, self.language) = (evolution, leftOut, language)
    description = nearness.map { evolution.description.narrowed(to: $0) } ?? evolution.description
  }

  public func text(on page: TextPage) -> String { EvolutionText(answer: self, page: page).text }

  public var footnotes: [LocalizedText] { [undated].compactMap(\.self) + notes }

  /// A row for each date; with chosen actors, for each date and actor.
  public var table: Table {
    let tables = EvolutionTable(answer: self)
    return evolution.actors.isEmpty ? tables.whole : tables.actors
  }

  public var json: JSONValue { EvolutionJSON(answer: self).value }

  var ecosystem: Ecosystem { evolution.ecosystem }

  /// The kinds of node the file has, by their places in the vocabulary.
  var kinds: [Int] {
    var isThere = ecosystem.vocabulary.nodeKinds.map { _ in false }
    for node in ecosystem.nodes { isThere[node.kindNumber] = true }
    return isThere.indices.filter { isThere[$0] }
  }

  /// The kinds of each family that the file has.
  var families: [(family: NodeKind.Family, kinds: [Int])] {
    let all = ecosystem.vocabulary.nodeKinds
    return NodeKind.Family.allCases.compactMap { family in
      let members = kinds.filter { all[$0].family == family }
      return members.isEmpty ? nil : (family, members)
    }
  }

  func count(of family: NodeKind.Family, at step: EvolutionStep) -> Int {
    let all = ecosystem.vocabulary.nodeKinds
    return step.countOfKind.indices.reduce(0) { $0 + (all[$1].family == family ? step.countOfKind[$1] : 0) }
  }

  /// How many facts have a start and no end.
  var open: (nodes: Int, relations: Int) {
    (
      ecosystem.nodes.count { $0.period.start != nil && $0.period.end == nil },
      ecosystem.relations.count { $0.period.start != nil && $0.period.end == nil }
    )
  }

  /// What has to be known beside the figures.
  var notes: [LocalizedText] {
    let left = leftOut.isEmpty ? [] : [MetricsWords.remark(on: leftOut.map(\.title), MetricsWords.leftOutForSize)]
    var unread: [(text: LocalizedText, titles: [LocalizedText])] = []
    for metric in evolution.survey.metrics {
      guard let text = evolution.survey.projection.remark(onWeightsIn: metric) else { continue }
      if let known = unread.firstIndex(where: { $0.text == text }) {
        unread[known].titles.append(metric.title)
      } else {
        unread.append((text, [metric.title]))
      }
    }
    return ([description] + left + unread.map { MetricsWords.remark(on: $0.titles, $0.text) }).map(\.inParentheses)
  }

  /// How many facts have no date; `nil` where all have.
  var undated: LocalizedText? {
    EvolutionWords.undated(
      nodes: evolution.undatedNodes, of: ecosystem.nodes.count, relations: evolution.undatedRelations,
      of: ecosystem.relations.count)
  }

  func name(_ node: Int) -> LocalizedText { ecosystem.nodes[node].inertName }
  func titled(_ node: Int) -> LocalizedText { ecosystem.nodes[node].titled }
}
