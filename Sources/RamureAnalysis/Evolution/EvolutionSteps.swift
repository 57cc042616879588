import RamureModel
import RamureNetwork
import RamureWording

/// Goes through the dates of a series, and keeps what one date tells of the next.
struct EvolutionSteps {
  let description: LocalizedText
  let actors: [Int]
  private let survey: EvolutionSurvey
  private let selected: SelectedEcosystem
  private let projection: Projection
  private let spans: VisibleSpans
  /// What each relation says it weighs.
  private let weights: [Double]?
  private let nodeKinds: [Int]
  private let isUndated: (nodes: [Bool], relations: [Bool])

  // What is known of the date before.
  private var nodes: [Int] = []
  private var relations: [Int] = []
  private var fading: [Double]?
  private var figures: StepFigures?
  private var communities = CommunityTracking()

  init(_ survey: EvolutionSurvey, _ selected: SelectedEcosystem) throws(InvalidProjection) {
    let ecosystem = selected.ecosystem
    var projection = survey.projection
    projection.selection.date = nil
    try projection.requireFitting(ecosystem)
    if case .decaying = survey.view {
      guard projection.form != .partners else { throw .settings([.fadingPartners]) }
      guard projection.weighting?.meaning != .distance else { throw .settings([.fadingDistances]) }
    }
    self.survey = survey
    self.selected = selected
    self.projection = projection
    weights = try projection.weighting?.weights(of: ecosystem.relations, in: ecosystem)
    spans = VisibleSpans(of: ecosystem, in: survey.series, survey.view)
    nodeKinds = ecosystem.nodes.map(\.kindNumber)
    isUndated = (ecosystem.nodes.map(\.period.isUnknown), ecosystem.relations.map(\.period.isUnknown))
    actors = survey.actors.compactMap { ecosystem.node(id: $0)?.number }
    description = projection.description(of: selected, survey.view)
  }

  /// What there is at the next date. Dates come in order.
  mutating func step(_ place: Int) throws(InvalidProjection) -> EvolutionStep {
    let nodesNow = nodeKinds.indices.filter { spans.hasNode($0, at: place) }
    let relationsNow = isUndated.relations.indices.filter { spans.hasRelation($0, at: place) }
    let fadingNow = fading(of: relationsNow, at: place)
    let isFirst = figures == nil
    let isSame = !isFirst && nodesNow == nodes && relationsNow == relations && fadingNow == fading
    let (came, left) = isFirst ? ([], []) : Self.changes(from: nodes, to: nodesNow)
    let (relationsCame, relationsLeft) = isFirst ? ([], []) : Self.changes(from: relations, to: relationsNow)
    (nodes, relations, fading) = (nodesNow, relationsNow, fadingNow)
    if isSame {
      communities.stay()
    } else {
      figures = try figuresNow()
    }
    let known = figures ?? StepFigures(whole: [], actors: [])
    var countOfKind = [Int](repeating: 0, count: selected.ecosystem.vocabulary.nodeKinds.count)
    for node in nodes { countOfKind[nodeKinds[node]] += 1 }
    return EvolutionStep(
      step: survey.series.steps[place], nodes: nodes, relationCount: relations.count, countOfKind: countOfKind,
      came: came, left: left, relationsCame: relationsCame.count, relationsLeft: relationsLeft.count,
      undatedNodes: nodes.count { isUndated.nodes[$0] }, undatedRelations: relations.count { isUndated.relations[$0] },
      figures: known.whole, actors: known.actors, communities: survey.search == nil ? nil : communities.now)
  }

  /// Figures of the network at hand, and its communities.
  private mutating func figuresNow() throws(InvalidProjection) -> StepFigures {
    let view = try viewNow()
    let places = actors.map { view.networkNode(of: $0, among: nodes) }
    let found = communities.move(to: view, of: nodes, survey.search)
    let known = survey.grouping == .community ? found?.groups : nil
    let readsGroups = survey.metrics.contains { $0.reads.contains(.groups) }
    let grouped =
      readsGroups && known == nil ? GroupedNodes(of: view, by: survey.grouping, in: selected.ecosystem) : nil
    let run = MetricRun(of: view, groups: known ?? grouped?.groups, shared: grouped?.shared, communities: found)
    // A measure that does not settle at one date has no figure there.
    let whole = survey.wholeMetrics.map { (try? run.figures(of: $0))?.numbers.first ?? nil }
    let ofNodes = places.allSatisfy { $0 == nil } ? [] : survey.actorMetrics.map { try? run.figures(of: $0) }
    let states = zip(actors, places).map { actor, place in
      guard let place else {
        return EvolutionStep.ActorState(
          isThere: nodes.sortedIndex(of: actor) != nil, figures: survey.actorMetrics.map { _ in nil }, community: nil)
      }
      let community = found?.community(of: place).flatMap { $0.size > 1 ? $0.number : nil }
      return EvolutionStep.ActorState(
        isThere: true, figures: ofNodes.map { $0?.numbers[place] ?? nil }, community: community)
    }
    return StepFigures(whole: whole, actors: states)
  }

  private func viewNow() throws(InvalidProjection) -> ProjectedNetwork {
    var (hasNode, hasRelation) = (nodeKinds.map { _ in false }, isUndated.relations.map { _ in false })
    for node in nodes { hasNode[node] = true }
    for relation in relations { hasRelation[relation] = true }
    let isWhole = nodes.count == hasNode.count && relations.count == hasRelation.count
    let part =
      isWhole
      ? selected
      : selected.restricted(toNodes: { hasNode[$0.number] }, relations: { hasRelation[$0.number] })
    return try projection.view(of: part, own: weights.map { weights in relations.map { weights[$0] } }, fading: fading)
  }

  private func fading(of relations: [Int], at place: Int) -> [Double]? {
    guard case .decaying(let halfLife) = survey.view else { return nil }
    return relations.map { Halving.share(after: Double(spans.stepsOver($0, at: place)), halfLife: halfLife) }
  }

  /// What is in one ascending list and not in the other.
  private static func changes(from before: [Int], to now: [Int]) -> (came: [Int], left: [Int]) {
    var (came, left, place) = ([Int](), [Int](), 0)
    for number in now {
      while place < before.count, before[place] < number {
        left.append(before[place])
        place += 1
      }
      if place < before.count, before[place] == number { place += 1 } else { came.append(number) }
    }
    return (came, left + before[place...])
  }
}

/// Figures at one date.
private struct StepFigures {
  let whole: [Double?]
  let actors: [EvolutionStep.ActorState]
}

extension ProjectedNetwork {
  /// The node of the network that a node of a larger ecosystem is.
  ///
  /// - Parameter part: the numbers, in that ecosystem, of the nodes of this part; ascending.
  fileprivate func networkNode(of number: Int, among part: [Int]) -> Int? {
    part.sortedIndex(of: number).flatMap(networkNode)
  }
}
