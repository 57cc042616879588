import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// What a report tells of, each thing worked out once, when a chapter first asks for it.
final class ReportMatter {
  let ecosystem: Ecosystem
  let language: Language
  /// How many of each a list shows.
  let most: Int
  /// The chapters asked for: Method explains what these use.
  let sections: [ReportSection]
  let showsPictures: Bool
  let conversation: ConversationOptions

  init(
    _ ecosystem: Ecosystem, _ language: Language, most: Int, sections: [ReportSection], showsPictures: Bool,
    conversation: ConversationOptions
  ) {
    self.ecosystem = ecosystem
    self.language = language
    self.most = most
    self.sections = sections
    self.showsPictures = showsPictures
    self.conversation = conversation
  }

  var isQuiet: Bool { conversation.quiet }

  /// Why a picture could not be drawn, where one could not.
  var undrawn: Diagnosis?

  /// Whether there is nothing at all.
  var isEmpty: Bool { ecosystem.nodes.isEmpty }

  private(set) lazy var summary = EcosystemSummary(of: ecosystem)
  /// Every node and every relation, without directions.
  private(set) lazy var view = Projection.plainView(of: ecosystem)
  private(set) lazy var fragility = FragilityReport(
    FragilitySurvey(of: view), leaving: [], description: view.description, most: most)
  private(set) lazy var needs = NeedSurvey(of: ecosystem)
  private(set) lazy var territories = TerritorySurvey(of: ecosystem)
  private(set) lazy var quality = QualitySurvey(of: ecosystem)

  /// What became of it, year by year; `nil` where nothing is dated.
  private(set) lazy var evolution: EvolutionReport? = {
    guard let span = ecosystem.knownSpan, let last = PartialDate(year: span.last.year),
      let first = PartialDate(year: max(span.first.year, last.year - Self.mostYears + 1)),
      let series = try? DateSeries(from: first, to: last, every: .year)
    else { return nil }
    let survey = EvolutionSurvey(series, metrics: [], search: nil)
    // All of it, in the plain view: nothing can stand in the way.
    let evolution = try? survey.evolution(of: SelectedEcosystem(whole: ecosystem))
    return evolution.map { EvolutionReport($0, leftOut: [], nearness: nil, isForPeople: true) }
  }()

  /// The most years a table of a report shows: a generation.
  static let mostYears = 30

  private(set) lazy var keyActors = KeyActorSurvey(fragility.survey, betweenness: betweenness, most: most)

  /// `nil` where it would take long.
  private lazy var betweenness = scores(of: view.network)

  private(set) lazy var communities: CommunitiesReport = {
    let bar = ProgressBar(isShown: !isQuiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    let search = CommunitySearch()
    let found = search.communities(of: view) { bar.report(CommunityWords.searching[Speech.current.language], $0) }
    let stability = search.stability(of: found) { bar.report(CommunityWords.progress[Speech.current.language], $0) }
    let chance = search.chance(of: found) { bar.report(CommunityWords.drawing[Speech.current.language], $0) }
    return CommunitiesReport(
      found, in: ecosystem, description: view.description.narrowed(to: search.words(in: view.network)),
      stability: stability, chance: chance, lineage: nil, most: most)
  }()

  /// Those who connect, among the actors as partners of each other; of a file without actors, among all.
  ///
  /// Fails where a crowd makes the view of partners too large.
  private(set) lazy var brokers: Result<BrokersReport, InvalidProjection> = Result {
    () throws(InvalidProjection) in
    let hasActors = ecosystem.nodes.contains { $0.kind.family == .actor }
    let partners = try Projection(form: hasActors ? .partners : .all).applied(to: ecosystem)
    let grouped = GroupedNodes(of: partners, by: .subkind, in: ecosystem)
    let isSmall = partners.network.edgeCount <= Self.mostTiesForAllBrokers
    let found = BrokerSurvey().brokers(
      of: partners.network, groups: grouped.groups, betweenness: scores(of: partners.network),
      most: isSmall ? nil : most)
    allBrokers = found.brokers
    return BrokersReport(
      view: partners, groups: grouped, brokers: Array(found.brokers.prefix(most)), total: found.total,
      description: grouped.told(as: NetworkWords.bySubkind, beside: partners.description))
  }

  /// Everybody who connects; of a large network only those that are shown. Known once `brokers` are.
  private(set) var allBrokers: [BrokerSurvey.Broker] = []

  private static let mostTiesForAllBrokers = 20_000

  private func scores(of network: Network) -> [Double]? {
    guard SearchEffort(of: network).allowsBetweenness else { return nil }
    let bar = ProgressBar(isShown: !isQuiet && Terminal.isWatched, Speech.current.language)
    defer { bar.clear() }
    return Betweenness().scores(of: network) { bar.report(BrokersWords.betweenness[Speech.current.language], $0) }
  }

  /// What a node of the ecosystem is called, on one line.
  func name(_ number: Int) -> LocalizedText { LocalizedText(ecosystem.nodes[number].name).inertLine }
}
