import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// How an ecosystem is followed through time.
public struct EvolutionSettings: Sendable {
  /// What counts as there at a date.
  public var view = EvolutionView.snapshot(window: 1)
  public var every = DateSeries.Step.year
  /// The first date and the last; those the ecosystem itself gives where they are not said.
  public var from: PartialDate?
  public var to: PartialDate?
  /// Who is tied to whom.
  public var projection = Projection()
  /// Whose own figures are followed, by id or by name.
  public var actors: [String] = []
  /// How communities are looked for; `nil` where they are not.
  public var search: CommunitySearch? = CommunitySearch()
  /// What makes a group, for measures that compare groups.
  public var grouping = "subkind"
  /// Which measures are taken.
  package var metrics: EvolutionMetrics

  /// - Parameters:
  ///   - metrics: lists of ids parted by commas, or `all`; the usual where there is none.
  ///   - actors: whose own figures are followed, by id or by name.
  /// - Throws: a refusal where a metric is unknown, or of something that is not followed.
  public init(metrics: [String] = [], actors: [String] = []) throws(Refusal) {
    self.metrics = try EvolutionMetrics(metrics, follows: !actors.isEmpty)
    self.actors = actors
  }
}

extension EvolutionAnswer {
  /// Follows a part of an ecosystem through time.
  ///
  /// - Parameter language: of the answer; that of the ecosystem unless said, else English.
  /// - Throws: a refusal where nothing is dated, where dates run backwards, where a name means none or several.
  public init(
    of whole: Ecosystem, part: PartRequest = PartRequest(), _ settings: EvolutionSettings, language: Language? = nil,
    watch: Watch = .none
  ) throws(Refusal) {
    let language = language ?? whole.header.language ?? .english
    let seen = try part.applied(to: whole, language)
    let series = try settings.series(of: seen.ecosystem)
    let actors = try settings.followed(in: whole, seen, language)
    var projection = settings.projection
    projection.selection = seen.selection
    let survey = EvolutionSurvey(
      series, view: settings.view, projection: projection,
      metrics: settings.metrics.metrics(of: seen.ecosystem, at: series.steps.count), actors: actors,
      search: settings.search, grouping: try Grouping(settings.grouping, in: whole))
    let evolution: Evolution
    do {
      evolution = try survey.evolution(of: seen.selected, progress: watch.over(EvolutionWords.happenings))
    } catch {
      throw Refusal(error)
    }
    self.init(
      evolution, leftOut: settings.metrics.leftOut(of: seen.ecosystem, at: series.steps.count),
      nearness: seen.nearness, language: language)
  }
}

extension EvolutionSettings {
  fileprivate func series(of ecosystem: Ecosystem) throws(Refusal) -> DateSeries {
    let span = ecosystem.knownSpan
    guard let first = from ?? span?.first, let last = to ?? span?.last else { throw .question(.nothingDated) }
    do {
      return try DateSeries(from: first, to: last, every: every)
    } catch {
      throw .question(error.diagnosis)
    }
  }

  /// The ids of those whose own figures are followed, each once, in the order they were named.
  fileprivate func followed(
    in whole: Ecosystem, _ seen: SeenPart, _ language: Language
  ) throws(Refusal) -> [String] {
    let lookup = ActorLookup(in: whole)
    var ids: [String] = []
    for name in actors {
      let node = whole.nodes[try lookup.one(name)]
      guard seen.ecosystem.node(id: node.id) != nil else {
        throw .question(.followedLeftOut(node.name.text(language)))
      }
      if !ids.contains(where: { $0.isSameText(as: node.id) }) { ids.append(node.id) }
    }
    return ids
  }
}
