import RamureAnalysis
import RamureDrawing
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
  let theme: Theme
  let layouter: MapLayouter
  private let watch: Watch

  init(
    _ ecosystem: Ecosystem, _ settings: ReportSettings, _ language: Language, _ layouter: MapLayouter, _ watch: Watch
  ) {
    self.ecosystem = ecosystem
    self.language = language
    (most, sections) = (settings.most, settings.sections)
    (showsPictures, theme) = (settings.showsPictures, settings.theme)
    (self.layouter, self.watch) = (layouter, watch)
  }

  /// What has to be known of how pictures came out.
  var notes: [LocalizedText] = []

  /// Why a picture could not be drawn, where one could not.
  var undrawn: Diagnosis?

  /// Whether a chapter is about communities: else nobody looks for them.
  var tellsCommunities: Bool { sections.contains(.communities) || showsPictures && sections.contains(.map) }

  /// Whether there is nothing at all.
  var isEmpty: Bool { ecosystem.nodes.isEmpty }

  private(set) lazy var summary = EcosystemSummary(of: ecosystem)
  /// Every node and every relation, without directions.
  private(set) lazy var asked = AskedView(all: ecosystem, language: language)
  var view: ProjectedNetwork { asked.projected }
  private(set) lazy var fragility = FragilityAnswer(
    of: view, leaving: [], description: view.description, most: most, language: language)
  private(set) lazy var needs = NeedSurvey(of: ecosystem)
  private(set) lazy var territories = TerritorySurvey(of: ecosystem)
  private(set) lazy var quality = QualitySurvey(of: ecosystem)

  /// What became of it, year by year; `nil` where nothing is dated.
  private(set) lazy var evolution: EvolutionAnswer? = {
    guard let span = ecosystem.knownSpan, let last = PartialDate(year: span.last.year),
      let first = PartialDate(year: max(span.first.year, last.year - Self.mostYears + 1)),
      let series = try? DateSeries(from: first, to: last, every: .year)
    else { return nil }
    let survey = EvolutionSurvey(series, metrics: [], search: nil)
    // All of it, in the plain view: nothing can stand in the way.
    let evolution = try? survey.evolution(of: SelectedEcosystem(whole: ecosystem))
    return evolution.map { EvolutionAnswer($0, language: language) }
  }()

  /// The most years a table of a report shows: a generation.
  static let mostYears = 30

  private(set) lazy var keyActors = KeyActorSurvey(fragility.survey, betweenness: betweenness, most: most)

  /// `nil` where it would take long.
  private lazy var betweenness = BrokersAnswer.betweenness(of: view.network, watch)

  /// Which communities there are: all that the opening and the map need.
  private(set) lazy var foundCommunities = CommunitySearch().communities(
    of: view, progress: watch.over(CommunityWords.searching))

  /// The same, with how far one may trust them and what ties them.
  private(set) lazy var communities = CommunitiesAnswer(foundCommunities, in: asked, most: most, watch: watch)

  /// Those who connect, among the actors as partners of each other; of a file without actors, among all.
  ///
  /// Fails where a crowd makes the view of partners too large.
  private(set) lazy var brokers: Result<BrokersAnswer, InvalidProjection> = Result {
    () throws(InvalidProjection) in
    let partners = try BrokersAnswer.usualProjection(of: ecosystem).applied(to: ecosystem)
    let isSmall = partners.network.edgeCount <= Self.mostTiesForAllBrokers
    let found = BrokersAnswer(
      of: AskedView(asked, as: partners), most: isSmall ? nil : most, watch: watch)
    allBrokers = found.brokers
    return BrokersAnswer(found, most: most)
  }

  /// Everybody who connects; of a large network only those that are shown. Known once `brokers` are.
  private(set) var allBrokers: [BrokerSurvey.Broker] = []

  private static let mostTiesForAllBrokers = 20_000

  /// What a node of the ecosystem is called, on one line.
  func name(_ number: Int) -> LocalizedText { LocalizedText(ecosystem.nodes[number].name).inertLine }
}
