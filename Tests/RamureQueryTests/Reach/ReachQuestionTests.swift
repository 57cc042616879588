import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureQuery
import RamureWording
import Testing

@Suite struct ReachQuestionTests {
  private static func reached(_ from: [String], _ to: [String], in view: ProjectedNetwork) throws -> Reached {
    func group(_ ids: [String]) throws -> ActorGroup {
      ActorGroup(label: LocalizedText(verbatim: "g"), members: try ids.map(view.number).sorted())
    }
    return ReachQuestion(from: try group(from), to: try group(to), newTies: 2).answer(in: view)
  }

  @Test func measuresHowFarEachIs() throws {
    let view = try Orchard.view()
    let reached = try Self.reached(["camille", "lone", "nora"], ["hearth"], in: view)
    // camille, wheels, pact, garage, hearth; nora, town, bus, no-car, garage, hearth.
    #expect(reached.reach.distances == [4, nil, 5])
    #expect(reached.within == 2)
    #expect(reached.reach.mean == 4.5)
    #expect(try #require(reached.path(from: try view.number("nora"))).length == 5)
    #expect(reached.path(from: try view.number("lone")) == nil)
  }

  @Test func proposesTiesBetweenActorsOnly() throws {
    let view = try Orchard.view()
    let reached = try Self.reached(["camille", "lone", "nora"], ["hearth"], in: view)
    #expect(reached.newTies.map { view.ids([$0.from, $0.to]) } == [["lone", "hearth"], ["nora", "hearth"]])
    #expect(reached.newTies.map(\.broughtWithinReach) == [1, 0])
    #expect(reached.newTies.map(\.shortening) == [0, 4])
  }
}
