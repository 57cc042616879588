import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What would break in one view, before it takes a form.
struct FragilityReport {
  let survey: FragilitySurvey
  let description: LocalizedText
  /// What happens when those leave that were named; `nil` where none were.
  let scenario: Departure?
  let articulationPoints: [Departure]
  let bridges: [FragilitySurvey.Bridge]
  let funding: FunderDependence
  let funders: [FunderDependence.Funder]
  let departures: [Departure]

  // How many there are, shown or not.
  let articulationPointCount: Int
  let bridgeCount: Int
  /// Bridges at whose end is a single node.
  let singleBridgeCount: Int
  let actorCount: Int

  /// - Parameter most: how many of each to look at; `nil` for all.
  init(_ survey: FragilitySurvey, leaving: [Int], description: LocalizedText, most: Int?) {
    (self.survey, self.description) = (survey, description)
    scenario = leaving.isEmpty ? nil : survey.departure(of: leaving)
    let points = survey.articulationPoints()
    articulationPointCount = points.count
    articulationPoints = points.prefix(most ?? .max).map { survey.departure(of: $0) }
    let bridges = survey.bridges()
    bridgeCount = bridges.count
    singleBridgeCount = bridges.count { $0.nearSide == 1 }
    self.bridges = Array(bridges.prefix(most ?? .max))
    funding = FunderDependence(of: survey.view.ecosystem)
    funders = Array(funding.funders.prefix(most ?? .max))
    let actors = survey.actorsByLoss()
    actorCount = actors.count
    departures = actors.prefix(most ?? .max).map { survey.departure(of: $0) }
  }

  var view: ProjectedNetwork { survey.view }

  /// What a node of the network is called.
  func name(_ node: Int) -> LocalizedText { words(view.node(node)) }

  /// What a node of the ecosystem is called.
  func ecosystemName(_ number: Int) -> LocalizedText { words(view.ecosystem.nodes[number]) }

  /// A node of the network, with what it is: "Les Moulins (Company)".
  func titled(_ node: Int) -> LocalizedText { titled(view.node(node)) }

  func titled(numbered number: Int) -> LocalizedText { titled(view.ecosystem.nodes[number]) }

  /// The labels of the relations behind a bridge, each once.
  func relations(of bridge: FragilitySurvey.Bridge) -> LocalizedText {
    var labels: [LocalizedText] = []
    for relation in view.relations(ofEdge: bridge.edge) {
      let label = view.ecosystem.relations[relation].kind.label
      if !labels.contains(label) { labels.append(label) }
    }
    return FragilityWords.list(labels)
  }

  private func words(_ node: Node) -> LocalizedText {
    LocalizedText(en: node.name.text(.english).inertLine, fr: node.name.text(.french).inertLine)
  }

  private func titled(_ node: Node) -> LocalizedText {
    let name = words(node)
    let finer = node.subkinds.first.flatMap { node.kind.subkind($0)?.label }
    // A finer kind may be the very thing: the name says it already.
    let label = finer.flatMap { $0 == name ? nil : $0 } ?? node.kind.label
    return LocalizedText(
      en: "\(name.english) (\(label.english.inertLine))", fr: "\(name.french) (\(label.french.inertLine))")
  }
}
