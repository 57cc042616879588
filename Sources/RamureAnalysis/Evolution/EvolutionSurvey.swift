import RamureModel
import RamureNetwork
import RamureWording

/// Follows a partnership network through time: looks at it at every date of a series, in one way of looking.
///
/// ```swift
/// let series = try DateSeries(from: PartialDate(year: 2006)!, to: PartialDate(year: 2018)!, every: .year)
/// let evolution = try EvolutionSurvey(series).evolution(of: SelectedEcosystem(whole: ecosystem))
/// for step in evolution.steps { print(step.step.description, step.nodes.count, step.came.count, step.left.count) }
/// ```
///
/// What is read, selected and looked up is so once for the whole series. A date at which everything is as it was before
/// takes over its figures, and communities are looked for from those of the date before, so that a series takes far less
/// time than its dates one by one, and communities do not change their members for no reason but the search.
///
/// With s steps, O(s·(n + m)) time beside the measures, and memory for the names of who comes and goes.
public struct EvolutionSurvey: Sendable {
  public var series: DateSeries
  /// What counts as there at a date.
  public var view: EvolutionView
  /// How each date is looked at as a network. A date of its selection is not looked at.
  public var projection: Projection
  /// The measures of the whole and of chosen actors; measures of ties are left out.
  public var metrics: [Metric]
  /// The ids of the nodes whose own figures are followed; ids that are not there are left out.
  public var actors: [String]
  /// How communities are looked for; `nil` where they are not.
  public var search: CommunitySearch?
  /// What makes a group, for measures that compare groups.
  public var grouping: Grouping

  public init(
    _ series: DateSeries, view: EvolutionView = .snapshot(window: 1), projection: Projection = Projection(),
    metrics: [Metric] = EvolutionSurvey.usualMetrics, actors: [String] = [],
    search: CommunitySearch? = CommunitySearch(), grouping: Grouping = .subkind
  ) {
    self.series = series
    self.view = view
    self.projection = projection
    self.metrics = metrics
    self.actors = actors
    self.search = search
    self.grouping = grouping
  }

  /// What is followed unless said: of the whole, how much there is, how dense, in how many pieces and how centred; of
  /// actors, with how many they are tied, how much passes through them, how much at the heart, how free to bridge.
  public static var usualMetrics: [Metric] {
    [
      "nodes", "edges", "density", "components", "isolates", "transitivity", "degree-centralisation", "degree",
      "betweenness", "core", "constraint",
    ].compactMap(MetricCatalogue.metric)
  }

  public var wholeMetrics: [Metric] { metrics.filter { $0.subject == .network } }
  public var actorMetrics: [Metric] { metrics.filter { $0.subject == .node } }

  /// - Parameters:
  ///   - selected: the part that is looked at, at whatever date.
  ///   - progress: told which part of a long series is done, from 0 to 1.
  /// - Throws: `InvalidProjection` where the part cannot be looked at in the way asked for.
  public func evolution(
    of selected: SelectedEcosystem, progress: ((Double) -> Void)? = nil
  ) throws(InvalidProjection) -> Evolution {
    var dates = try EvolutionSteps(self, selected)
    var steps: [EvolutionStep] = []
    for place in series.steps.indices {
      steps.append(try dates.step(place))
      progress?(Double(place + 1) / Double(series.steps.count))
    }
    return Evolution(
      ecosystem: selected.ecosystem, survey: self, description: dates.description, actors: dates.actors,
      undatedNodes: selected.undatedNodes, undatedRelations: selected.undatedRelations, steps: steps)
  }
}
