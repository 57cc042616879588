import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

/// Weights in the decaying view, worked out by hand from 2^(−a / half-life).
@Suite struct FadingTests {
  private static func year(_ year: Int) -> PartialDate? { PartialDate(year: year) }

  private static func evolution(
    _ draft: EcosystemDraft, _ projection: Projection = Projection(), actor: String, halfLife: Double = 1,
    from first: Int = 2000, to last: Int = 2004
  ) throws -> [Double?] {
    let series = try DateSeries(
      from: #require(PartialDate(year: first)), to: #require(PartialDate(year: last)), every: .year)
    let evolution = try EvolutionSurvey(
      series, view: .decaying(halfLife: halfLife), projection: projection,
      metrics: [#require(MetricCatalogue.metric("strength"))], actors: [actor], search: nil
    ).evolution(of: SelectedEcosystem(whole: try draft.validated().ecosystem))
    return evolution.steps.map { $0.actors[0].figures[0] }
  }

  /// a and p with relations of given kinds, periods and weights.
  private static func pair(
    _ relations: [(kind: String, period: Period, weight: String?)], partnership: Period = .unknown
  ) -> EcosystemDraft {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "organisation")
    draft.addNode("p", kind: "partnership", period: partnership)
    for relation in relations {
      draft.addRelation(
        "a", relation.kind, "p", period: relation.period, attributes: relation.weight.map { [("weight", $0)] } ?? [])
    }
    return draft
  }

  @Test func aTieHalvesFromTheStepAfterItsEnd() throws {
    let tie = Self.pair([("leads", Period(start: Self.year(2000), end: Self.year(2001)), nil)])
    #expect(try Self.evolution(tie, actor: "a") == [1, 1, 0.5, 0.25, 0.125])
    let slow = try Self.evolution(tie, actor: "a", halfLife: 2)
    #expect(try abs(#require(slow[2]) - 0.5.squareRoot()) < 1e-15)
    #expect(slow[3] == 0.5)
  }

  @Test func whatIsOverBeforeTheSeriesHasFadedAlready() throws {
    let tie = Self.pair([("leads", Period(start: Self.year(1995), end: Self.year(1998)), nil)])
    #expect(try Self.evolution(tie, actor: "a") == [0.25, 0.125, 0.0625, 0.03125, 0.015625])
  }

  @Test func aTieIsOverWithWhatItTies() throws {
    let ended = Period(start: Self.year(1999), end: Self.year(2000))
    let tie = Self.pair([("leads", .unknown, nil)], partnership: ended)
    #expect(try Self.evolution(tie, actor: "a") == [1, 0.5, 0.25, 0.125, 0.0625])
  }

  @Test func aMomentFadesFromItsStartAndAnOpenTieDoesNot() throws {
    let start = Period(start: Self.year(2001))
    #expect(try Self.evolution(Self.pair([("brokers", start, nil)]), actor: "a") == [0, 1, 0.5, 0.25, 0.125])
    #expect(try Self.evolution(Self.pair([("leads", start, nil)]), actor: "a") == [0, 1, 1, 1, 1])
  }

  @Test func theFreshestOfParallelRelationsCountsUnlessTheyHaveStrengths() throws {
    let relations = [
      (kind: "leads", period: Period(start: Self.year(2000), end: Self.year(2001)), weight: Optional("4")),
      (kind: "participatesIn", period: Period(start: Self.year(2000), end: Self.year(2002)), weight: "2"),
    ]
    let plain = try Self.evolution(Self.pair(relations), actor: "a")
    #expect(plain == [1, 1, 1, 0.5, 0.25])
    let weighted = Projection(weighting: Projection.Weighting(attribute: "weight"))
    #expect(try Self.evolution(Self.pair(relations), weighted, actor: "a") == [6, 6, 4, 2, 1])
  }

  /// Three do something together: 1/(k−1) = 1/2 for each pair, halved a year since the first of the two left it.
  @Test func whatActorsDidTogetherFadesWithTheFirstWhoLeft() throws {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c"] { draft.addNode(id, kind: "organisation") }
    draft.addNode("p", kind: "partnership")
    draft.addRelation("a", "participatesIn", "p")
    draft.addRelation("b", "participatesIn", "p", period: Period(end: Self.year(2002)))
    draft.addRelation("c", "participatesIn", "p", period: Period(end: Self.year(2001)))
    let actors = Projection(form: .actors)
    // a with b, then a with c: 1/2 + 1/2; 1/2 + 1/4; 1/4 + 1/8; 1/8 + 1/16.
    #expect(try Self.evolution(draft, actors, actor: "a", from: 2001) == [1, 0.75, 0.375, 0.1875])
    // c with a and with b: both since c left.
    #expect(try Self.evolution(draft, actors, actor: "c", from: 2001) == [1, 0.5, 0.25, 0.125])
  }

  @Test func partnersAndDistancesDoNotFade() throws {
    let tie = Self.pair([("leads", .unknown, "1")])
    for projection in [
      Projection(form: .partners), Projection(weighting: .init(attribute: "weight", meaning: .distance)),
    ] {
      #expect(throws: InvalidProjection.self) { try Self.evolution(tie, projection, actor: "a") }
    }
  }
}
