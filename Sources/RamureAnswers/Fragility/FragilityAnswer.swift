import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureQuery
import RamureWording

/// What the network hangs on, and what would break.
public struct FragilityAnswer: Answer {
  public var sheetTitle: LocalizedText { FragilityWords.sheet }
  public let survey: FragilitySurvey
  let description: LocalizedText
  public let language: Language
  /// What happens when those leave that were named; `nil` where none were.
  public let scenario: Departure?
  public let articulationPoints: [Departure]
  public let bridges: [FragilitySurvey.Bridge]
  public let funding: FunderDependence
  public let funders: [FunderDependence.Funder]
  public let departures: [Departure]

  // How many there are, shown or not.
  public let articulationPointCount: Int
  public let bridgeCount: Int
  /// Bridges at whose end is a single node.
  let singleBridgeCount: Int
  public let actorCount: Int

  /// - Parameters:
  ///   - leaving: those whose common departure is looked at, by id or by name, alone or several parted by commas.
  ///   - most: how many of each to look at; `nil` for all.
  /// - Throws: a refusal where a name means none or several, or where the view leaves it out.
  public init(of view: AskedView, leaving names: [String] = [], most: Int? = nil) throws(Refusal) {
    self.init(
      of: view.projected, leaving: try view.networkNodes(named: names), description: view.description(reading: []),
      most: most, language: view.language)
  }

  init(of view: ProjectedNetwork, leaving: [Int], description: LocalizedText, most: Int?, language: Language) {
    let survey = FragilitySurvey(of: view)
    (self.survey, self.description, self.language) = (survey, description, language)
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

extension AskedView {
  /// The nodes of the network that texts name, each text one name or several parted by commas.
  fileprivate func networkNodes(named texts: [String]) throws(Refusal) -> [Int] {
    let lookup = ActorLookup(in: whole)
    var found: Set<Int> = []
    for text in texts {
      // A name may hold a comma itself.
      if case .none = lookup.find(text) {
        for name in WordList.words(text) { found.insert(try lookup.one(name)) }
      } else {
        found.insert(try lookup.one(text))
      }
    }
    return try found.sorted().map { number throws(Refusal) in
      let node = whole.nodes[number]
      guard let place = projected.ecosystem.node(id: node.id).flatMap({ projected.networkNode($0.number) }) else {
        throw .question(.leavingLeftOut(node.name.text(language)))
      }
      return place
    }
  }
}
