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
    var names = NameAllowance()
    articulationPoints = points.prefix(most ?? .max).map { names.departure(of: $0, in: survey) }
    let bridges = survey.bridges()
    bridgeCount = bridges.count
    singleBridgeCount = bridges.count { $0.nearSide == 1 }
    self.bridges = Array(bridges.prefix(most ?? .max))
    funding = FunderDependence(of: survey.view.ecosystem)
    funders = Array(funding.funders.prefix(most ?? .max))
    let actors = survey.actorsByLoss()
    actorCount = actors.count
    departures = actors.prefix(most ?? .max).map { names.departure(of: $0, in: survey) }
  }

  /// How many may still be named of those cut off: along a way of a million nodes, each departure cuts off up to half of them,
  /// and all lists together would grow with the square. Of those who cost most, all are named.
  private struct NameAllowance {
    private var left = 1_000_000

    mutating func departure(of node: Int, in survey: FragilitySurvey) -> Departure {
      let departure = survey.departure(of: node, naming: left)
      left -= min(left, departure.cutOff.count + departure.isolated.count)
      return departure
    }
  }

  var view: ProjectedNetwork { survey.view }

  /// What a node of the network is called.
  func name(_ node: Int) -> LocalizedText { view.node(node).inertName }

  /// What a node of the ecosystem is called.
  func ecosystemName(_ number: Int) -> LocalizedText { view.ecosystem.nodes[number].inertName }

  /// A node of the network, with what it is: "Les Moulins (Company)".
  func titled(_ node: Int) -> LocalizedText { view.node(node).titled }

  func titled(numbered number: Int) -> LocalizedText { view.ecosystem.nodes[number].titled }

  /// The labels of the relations behind a bridge, each once.
  func relations(of bridge: FragilitySurvey.Bridge) -> LocalizedText {
    var labels: [LocalizedText] = []
    for relation in view.relations(ofEdge: bridge.edge) {
      let label = view.ecosystem.relations[relation].kind.label
      if !labels.contains(label) { labels.append(label) }
    }
    return FragilityWords.list(labels)
  }
}
