import RamureAnalysis
import RamureModel
import RamureQuery
import Testing

@Suite struct IntroductionQuestionTests {
  private static func answer(_ from: String, _ to: String, in view: ProjectedNetwork) throws -> Introductions {
    IntroductionQuestion(from: try view.number(from), to: try view.number(to)).answer(in: view)
  }

  @Test func findsWhoKnowsBoth() throws {
    let view = try Orchard.view()
    let found = try Self.answer("camille", "town", in: view)
    #expect(view.ids(found.intermediaries.map(\.node)) == ["wheels"])
    #expect(found.direct == nil && found.chain == nil)
    let wheels = found.intermediaries[0]
    #expect(wheels.first.direct == [10] && wheels.first.meetings.isEmpty)
    #expect(view.ids(wheels.second.meetings.map(\.place)) == ["table"])
    // One relation; a table of two: 1/(2−1).
    #expect(wheels.strength == 1)
    // Its neighbours camille, pact and table have no tie of their own: three pairs.
    #expect(wheels.pairs == 3)
  }

  @Test func saysWhereTheyKnowEachOther() throws {
    let view = try Orchard.view()
    let found = try Self.answer("wheels", "mills", in: view)
    #expect(found.direct?.meetings.map { view.ids([$0.place]) } == [["pact"]])
    #expect(found.intermediaries.isEmpty)
  }

  @Test func goesFromHandToHand() throws {
    let view = try Orchard.view()
    let found = try Self.answer("camille", "nora", in: view)
    #expect(found.intermediaries.isEmpty && found.direct == nil)
    #expect(
      found.chain?.map { view.ids([$0.one, $0.other]) } == [
        ["camille", "wheels"], ["wheels", "town"], ["town", "nora"],
      ])
  }

  @Test func doesNotGoByNeeds() throws {
    let view = try Orchard.view()
    // The foundation works on the need the town works on, and meets nobody at the garage.
    let found = try Self.answer("hearth", "town", in: view)
    #expect(!found.isPossible)
  }

  @Test func asksThoseWhoHaveARelationWithWhatIsNoActor() throws {
    let view = try Orchard.view()
    let found = try Self.answer("bus", "wheels", in: view)
    #expect(view.ids(found.intermediaries.map(\.node)) == ["town"])
  }

  /// Three who could: one by a relation of its own to each, two by a round of four.
  @Test func putsTheStrongestFirst() throws {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c", "d", "e", "f"] { draft.addNode(id, kind: "association", name: Name(id.uppercased())) }
    draft.addNode("round", kind: "alliance")
    for id in ["a", "b", "c", "d"] { draft.addRelation(id, "participatesIn", "round") }
    for id in ["a", "b"] { draft.addRelation("e", "collaboratesWith", id) }
    draft.addRelation("d", "collaboratesWith", "a")
    draft.addRelation("d", "collaboratesWith", "f")
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    let found = try Self.answer("a", "b", in: view)
    #expect(view.ids(found.intermediaries.map(\.node)) == ["e", "d", "c"])
    #expect(found.intermediaries.map(\.strength) == [1, 1.0 / 3, 1.0 / 3])
    // d connects f with a and with the round; c has one neighbour.
    #expect(found.intermediaries.map(\.pairs) == [1, 2, 0])
  }
}
