import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

/// Every date of a series against the same date looked at by itself, fact by fact, by the rules as they are written.
@Suite struct EvolutionSurveyTests {
  private static func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  private static func series(_ first: String, _ last: String, _ step: DateSeries.Step) throws -> DateSeries {
    try DateSeries(from: date(first), to: date(last), every: step)
  }

  /// People and partnerships with dates of every kind, unknown ones among them.
  private static func ecosystem(_ seed: UInt64) throws -> Ecosystem {
    var random = SplitMix64(seed: seed)
    func someDate(_ years: ClosedRange<Int>) -> PartialDate? {
      let year = Int.random(in: years, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: return nil
      case 1: return PartialDate(year: year)
      case 2: return PartialDate(year: year, month: Int.random(in: 1...12, using: &random))
      default:
        return PartialDate(
          year: year, month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random))
      }
    }
    func period() -> Period { Period(start: someDate(2000...2004), end: someDate(2005...2009)) }
    var draft = EcosystemDraft()
    for number in 0..<12 { draft.addNode("a\(number)", kind: "organisation", period: period()) }
    for number in 0..<6 { draft.addNode("p\(number)", kind: "partnership", period: period()) }
    for _ in 0..<30 {
      draft.addRelation(
        "a\(Int.random(in: 0..<12, using: &random))", Bool.random(using: &random) ? "participatesIn" : "leads",
        "p\(Int.random(in: 0..<6, using: &random))", period: period(),
        attributes: [("weight", String(Int.random(in: 1...4, using: &random)))])
    }
    for _ in 0..<8 {
      draft.addRelation(
        "a\(Int.random(in: 0..<12, using: &random))", "trusts", "a\(Int.random(in: 0..<12, using: &random))",
        period: period())
    }
    return try draft.validated().ecosystem
  }

  private struct There: Equatable {
    var nodes: [String] = []
    var relations: [Int] = []
  }

  /// What counts, by the rules of periods alone.
  private static func there(_ ecosystem: Ecosystem, where holds: (Period) -> Bool) -> There {
    var there = There()
    there.nodes = ecosystem.nodes.filter { holds($0.period) }.map(\.id)
    there.relations = ecosystem.relations.filter {
      holds($0.period) && holds(ecosystem.nodes[$0.from].period) && holds(ecosystem.nodes[$0.to].period)
    }.map(\.number)
    return there
  }

  @Test(arguments: UInt64(0)..<12, [(DateSeries.Step.year, 1), (.year, 3), (.quarter, 1), (.month, 5)])
  func aSnapshotHasWhatItsWindowTouches(_ seed: UInt64, _ setting: (step: DateSeries.Step, window: Int)) throws {
    let ecosystem = try Self.ecosystem(seed)
    let series = try Self.series("2001", "2006-07", setting.step)
    let evolution = try EvolutionSurvey(series, view: .snapshot(window: setting.window), search: nil)
      .evolution(of: SelectedEcosystem(whole: ecosystem))
    // A longer series has the steps before the first.
    let longer = try Self.series("1990", "2006-07", setting.step)
    let shift = longer.steps.count - series.steps.count
    for (place, step) in evolution.steps.enumerated() {
      let first = longer.steps[place + shift - setting.window + 1].first
      let expected = Self.there(ecosystem) { $0.mayTouch(from: first, to: step.step.last) }
      #expect(step.nodes.map { ecosystem.nodes[$0].id } == expected.nodes)
      #expect(step.relationCount == expected.relations.count)
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func nothingThatBeganLeavesTheCumulativeView(_ seed: UInt64) throws {
    let ecosystem = try Self.ecosystem(seed)
    let evolution = try EvolutionSurvey(try Self.series("1999", "2010", .year), view: .cumulative, search: nil)
      .evolution(of: SelectedEcosystem(whole: ecosystem))
    for step in evolution.steps {
      let expected = Self.there(ecosystem) { $0.mayHaveBegun(by: step.step.last) }
      #expect(step.nodes.map { ecosystem.nodes[$0].id } == expected.nodes)
      #expect(step.relationCount == expected.relations.count)
      #expect(step.left.isEmpty && step.relationsLeft == 0)
    }
    #expect(evolution.steps.last?.nodes.count == ecosystem.nodes.count)
  }

  @Test(arguments: UInt64(0)..<8)
  func whoComesAndGoesIsTheDifferenceOfTwoDates(_ seed: UInt64) throws {
    let ecosystem = try Self.ecosystem(seed)
    let steps = try EvolutionSurvey(try Self.series("1999", "2010", .quarter))
      .evolution(of: SelectedEcosystem(whole: ecosystem)).steps
    #expect(steps[0].came.isEmpty && steps[0].left.isEmpty)
    for (before, now) in zip(steps, steps.dropFirst()) {
      #expect(Set(now.came) == Set(now.nodes).subtracting(before.nodes))
      #expect(Set(now.left) == Set(before.nodes).subtracting(now.nodes))
      #expect(now.relationCount == before.relationCount + now.relationsCame - now.relationsLeft)
    }
  }

  /// A date of a series and the same date by itself give the same figures, in every form of network.
  @Test(
    arguments: UInt64(0)..<6,
    [Projection(), Projection(isDirected: true), Projection(form: .actors), Projection(form: .bipartite)])
  func figuresAreThoseOfTheDateByItself(_ seed: UInt64, _ projection: Projection) throws {
    let ecosystem = try Self.ecosystem(seed)
    let metrics = try ["edges", "density", "transitivity", "components", "degree", "betweenness", "strength"]
      .map { try #require(MetricCatalogue.metric($0)) }
    let evolution = try EvolutionSurvey(
      try Self.series("2000", "2009", .year), projection: projection, metrics: metrics, actors: ["a3", "nobody", "p1"],
      search: nil
    ).evolution(of: SelectedEcosystem(whole: ecosystem))
    #expect(evolution.actors.map { ecosystem.nodes[$0].id } == ["a3", "p1"])
    #expect(evolution.steps.count == 10)
    for step in evolution.steps {
      var alone = projection
      alone.selection.date = step.step.last
      let view = try alone.applied(to: ecosystem)
      let run = MetricRun(of: view)
      #expect(step.figures == (try evolution.wholeMetrics.map { try run.figures(of: $0).numbers[0] }))
      for (actor, state) in zip(evolution.actors, step.actors) {
        let part = view.ecosystem.node(id: ecosystem.nodes[actor].id)
        #expect(state.isThere == (part != nil))
        let place = part.flatMap { view.networkNode($0.number) }
        #expect(
          state.figures
            == (try evolution.actorMetrics.map { metric in
              try place.flatMap { place in try run.figures(of: metric).numbers[place] }
            }))
      }
    }
  }

  @Test func factsWithoutADateAreCountedAtEveryDate() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "organisation")
    draft.addNode("b", kind: "organisation", period: Period(start: PartialDate(year: 2005)))
    draft.addNode("p", kind: "partnership")
    draft.addRelation("a", "participatesIn", "p")
    draft.addRelation("b", "participatesIn", "p")
    let ecosystem = try draft.validated().ecosystem
    let evolution = try EvolutionSurvey(try Self.series("2004", "2005", .year))
      .evolution(of: SelectedEcosystem(whole: ecosystem))
    #expect((evolution.undatedNodes, evolution.undatedRelations) == (2, 2))
    // b is not there in 2004, and its undated relation cannot be either.
    #expect(evolution.steps.map(\.undatedNodes) == [2, 2])
    #expect(evolution.steps.map(\.undatedRelations) == [1, 2])
    #expect(evolution.steps.map(\.relationCount) == [1, 2])
    #expect(evolution.steps.map { $0.countOfKind.reduce(0, +) } == [2, 3])
  }
}
