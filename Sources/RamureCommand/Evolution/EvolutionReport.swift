import RamureAnalysis
import RamureModel
import RamureWording

/// A series before it takes a form: what each date has, under the headings people and programs know.
struct EvolutionReport {
  let evolution: Evolution
  let leftOut: [Metric]
  let description: LocalizedText
  /// Whether names are told to people: the first few of many.
  let isForPeople: Bool

  init(_ evolution: Evolution, leftOut: [Metric], nearness: LocalizedText?, isForPeople: Bool) {
    self.evolution = evolution
    self.leftOut = leftOut
    description = nearness.map { evolution.description.narrowed(to: $0) } ?? evolution.description
    self.isForPeople = isForPeople
  }

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
  var footnotes: [LocalizedText] {
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

extension Node {
  /// What it is called, on one line.
  var inertName: LocalizedText { LocalizedText(en: name.text(.english).inertLine, fr: name.text(.french).inertLine) }

  /// The same with what it is: "Les Moulins (Company)".
  var titled: LocalizedText {
    let name = inertName
    let finer = subkinds.first.flatMap { kind.subkind($0)?.label }
    // A finer kind may be the very thing: the name says it already.
    let label = finer.flatMap { $0 == name ? nil : $0 } ?? kind.label
    return LocalizedText(
      en: "\(name.english) (\(label.english.inertLine))", fr: "\(name.french) (\(label.french.inertLine))")
  }
}
