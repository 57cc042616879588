import Foundation
import RamureAnalysis
import RamureModel
import Testing

/// Every date of a small network with dates of every kind, in all three views, against what NetworkX computes on it
/// (`Oracle/evolution.py`).
@Suite struct EvolutionOracleTests {
  private struct Fixture: Decodable {
    struct Node: Decodable {
      let id: String
      let kind: String
      let start: String?
      let end: String?
    }

    struct Relation: Decodable {
      let from: String
      let kind: String
      let to: String
      let start: String?
      let end: String?
    }

    struct View: Decodable {
      let name: String
      let window: Int?
      let halfLife: Double?

      enum CodingKeys: String, CodingKey {
        case name, window
        case halfLife = "half_life"
      }
    }

    struct Actor: Decodable {
      let degree: Double
      let betweenness: Double
      let core: Double
      let strength: Double
    }

    struct Figures: Decodable {
      let date: String
      let nodes: Int
      let edges: Int
      let relations: Int
      let density: Double?
      let components: Int
      let isolates: Int
      let transitivity: Double?
      let centralisation: Double?
      let actors: [Actor?]

      enum CodingKeys: String, CodingKey {
        case date, nodes, edges, relations, density, components, isolates, transitivity, actors
        case centralisation = "degree-centralisation"
      }
    }

    struct Series: Decodable {
      let every: String
      let first: Int
      let last: Int
      let view: View
      let dates: [Figures]
    }

    let nodes: [Node]
    let relations: [Relation]
    let actors: [String]
    let series: [Series]
  }

  private static func fixture() throws -> Fixture {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/Evolution/temporal.json")
    return try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: file))
  }

  private static func ecosystem(_ fixture: Fixture) throws -> Ecosystem {
    func period(_ start: String?, _ end: String?) -> Period {
      Period(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
    }
    var draft = EcosystemDraft()
    for node in fixture.nodes { draft.addNode(node.id, kind: node.kind, period: period(node.start, node.end)) }
    for relation in fixture.relations {
      draft.addRelation(
        relation.from, relation.kind, relation.to, period: period(relation.start, relation.end))
    }
    return try draft.validated().ecosystem
  }

  private static func isNear(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(other))
  }

  @Test(arguments: 0..<8) func everyDateIsAsNetworkXSees(_ number: Int) throws {
    let fixture = try Self.fixture()
    let expected = fixture.series[number]
    let view: EvolutionView =
      switch expected.view.name {
      case "snapshot": .snapshot(window: try #require(expected.view.window))
      case "cumulative": .cumulative
      default: .decaying(halfLife: try #require(expected.view.halfLife))
      }
    let dates = try DateSeries(
      from: #require(PartialDate(year: expected.first)), to: #require(PartialDate(year: expected.last)),
      every: #require(DateSeries.Step(rawValue: expected.every)))
    let ids = [
      "nodes", "edges", "density", "components", "isolates", "transitivity", "degree-centralisation", "degree",
      "betweenness", "core", "strength",
    ]
    let evolution = try EvolutionSurvey(
      dates, view: view, metrics: ids.map { try #require(MetricCatalogue.metric($0)) }, actors: fixture.actors,
      search: nil
    ).evolution(of: SelectedEcosystem(whole: try Self.ecosystem(fixture)))
    #expect(evolution.steps.map(\.step.description) == expected.dates.map(\.date))
    var compared = 0
    for (step, date) in zip(evolution.steps, expected.dates) {
      #expect(step.relationCount == date.relations, "\(date.date)")
      let whole: [Double?] = [
        Double(date.nodes), Double(date.edges), date.density, Double(date.components), Double(date.isolates),
        date.transitivity, date.centralisation,
      ]
      for (metric, figures) in zip(evolution.wholeMetrics, zip(step.figures, whole)) {
        #expect(Self.isNear(figures.0, figures.1), "\(date.date) \(metric.id)")
      }
      for (state, actor) in zip(step.actors, date.actors) {
        #expect(state.isThere == (actor != nil))
        guard let actor else { continue }
        for (figure, value) in zip(state.figures, [actor.degree, actor.betweenness, actor.core, actor.strength]) {
          #expect(Self.isNear(figure, value), "\(date.date)")
          compared += 1
        }
      }
    }
    // Four figures of each actor, which is there at one date at least.
    #expect(compared >= 4 * fixture.actors.count && compared > 0)
  }
}
