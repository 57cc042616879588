import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording
import Testing

@Suite struct BetweenQuestionTests {
  private static func between(_ one: [String], _ other: [String], in view: ProjectedNetwork) throws -> GroupsBetween {
    func group(_ ids: [String]) throws -> ActorGroup {
      ActorGroup(label: LocalizedText(verbatim: "g"), members: try ids.map(view.number).sorted())
    }
    return BetweenQuestion(one: try group(one), other: try group(other)).answer(in: view)
  }

  @Test func findsTiesEitherWay() throws {
    let view = try Orchard.view()
    let found = try Self.between(["garage", "bus"], ["hearth", "town", "no-car"], in: view)
    #expect(found.ties == [5, 6, 7, 8, 11])
    #expect(found.between.isEmpty)
  }

  @Test func findsWhatIsDoneTogetherAndWhoIsTiedToBoth() throws {
    let view = try Orchard.view()
    let found = try Self.between(["camille", "wheels", "mills"], ["town", "garage"], in: view)
    #expect(found.ties.isEmpty)
    #expect(view.ids(found.together.map(\.node)) == ["pact", "table"])
    #expect(found.together.map(\.pairs) == [2, 1])
    #expect(view.ids(found.together[0].ones) == ["mills", "wheels"])
    #expect(found.relations(of: found.together[0]) == [0, 1, 4])
    #expect(found.brokers.isEmpty && found.rest.isEmpty)
    #expect(view.ids(try Self.between(["camille"], ["pact"], in: view).brokers.map(\.node)) == ["wheels"])
    #expect(view.ids(try Self.between(["garage"], ["bus"], in: view).rest.map(\.node)) == ["no-car"])
  }

  @Test func leavesAsideWhoIsInBoth() throws {
    let view = try Orchard.view()
    let found = try Self.between(["hearth", "garage"], ["garage", "no-car"], in: view)
    #expect(view.ids(found.inBoth) == ["garage"])
    #expect(found.isEmpty)
  }
}
