import RamureAnalysis
import RamureModel
import RamureQuery
import Testing

@Suite struct CommonGroundQuestionTests {
  private static func shared(_ ids: [String], in view: ProjectedNetwork) throws -> [String: [[String]]] {
    let ground = CommonGroundQuestion(actors: try ids.map(view.number)).answer(in: view)
    var found: [String: [[String]]] = [:]
    for item in ground.shared { found[view.ecosystem.nodes[item.node].id] = item.ways.map { view.ids($0.nodes) } }
    return found
  }

  @Test func followsTheStoryFromWhatIsDoneToWhatItIsFor() throws {
    let view = try Orchard.view()
    let found = try Self.shared(["wheels", "town"], in: view)
    #expect(Set(found.keys) == ["table", "no-car"])
    #expect(found["table"] == [["wheels", "table"], ["town", "table"]])
    #expect(found["no-car"] == [["wheels", "pact", "garage", "no-car"], ["town", "bus", "no-car"]])
  }

  @Test func findsPartnersWhereverTheyAreMet() throws {
    let view = try Orchard.view()
    // Both take part in the pact; the foundation has a hand in what comes of it.
    let found = try Self.shared(["wheels", "mills"], in: view)
    #expect(Set(found.keys) == ["pact", "garage", "no-car", "valley", "hearth"])
    let ground = CommonGroundQuestion(actors: [try view.number("wheels"), try view.number("mills")]).answer(in: view)
    let through = ground.shared.map { item in item.through.map { view.ids([$0])[0] } ?? "-" }
    #expect(view.ids(ground.shared.map(\.node)) == ["hearth", "pact", "garage", "no-car", "valley"])
    #expect(through == ["garage", "-", "pact", "garage", "garage"])
  }

  @Test func tellsWhatTiesThemToEachOther() throws {
    let view = try Orchard.view()
    let ground = CommonGroundQuestion(actors: [try view.number("camille"), try view.number("wheels")]).answer(in: view)
    #expect(ground.direct == [10])
    #expect(ground.shared.isEmpty)
    #expect(CommonGroundQuestion(actors: [try view.number("lone"), try view.number("town")]).answer(in: view).isEmpty)
  }

  @Test func threeShareLessThanTwo() throws {
    let view = try Orchard.view()
    #expect(try Set(Self.shared(["wheels", "mills", "town"], in: view).keys) == ["no-car"])
  }
}
