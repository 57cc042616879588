import RamureAnalysis
import RamureModel
import RamureQuery
import Testing

@Suite struct NeighbourQuestionTests {
  private static func groups(_ ring: Neighbourhood.Ring, in view: ProjectedNetwork) -> [String] {
    ring.groups.map { group in
      let kind = view.ecosystem.vocabulary.relationKinds[group.kindNumber]
      let entries = group.entries.map { view.ecosystem.nodes[$0.node].id }
      return "\(view.ids([group.topic])[0]) \(group.isInverse ? kind.inverse : kind.id) \(entries)"
    }
  }

  @Test func groupsByRelationAndEnd() throws {
    let view = try Orchard.view()
    let around = NeighbourQuestion(of: try view.number("garage")).answer(in: view)
    #expect(around.rings.count == 1)
    #expect(view.ids(around.rings[0].nodes) == ["hearth", "no-car", "pact", "valley"])
    #expect(
      Self.groups(around.rings[0], in: view) == [
        "garage producedBy [\"pact\"]", "garage fundedBy [\"hearth\"]", "garage supportedBy [\"hearth\"]",
        "garage addresses [\"no-car\"]", "garage activeIn [\"valley\"]",
      ])
  }

  @Test func tellsEachOnceBeyondTheFirstRing() throws {
    let view = try Orchard.view()
    let around = NeighbourQuestion(of: try view.number("wheels"), depth: 9).answer(in: view)
    #expect(
      around.rings.map { view.ids($0.nodes) } == [
        ["camille", "pact", "table"], ["garage", "mills", "town"], ["bus", "hearth", "no-car", "nora", "valley"],
      ])
    #expect(
      Self.groups(around.rings[1], in: view) == [
        "pact hasParticipant [\"mills\"]", "pact produces [\"garage\"]", "table hasParticipant [\"town\"]",
      ])
    // Everything but the one who is alone: all thirteen relations lie among them.
    #expect(around.nodes.count == 12)
    #expect(around.allRelations == Array(0..<13))
  }

  @Test func followsDirectionWhereAsked() throws {
    let view = try Orchard.view(Projection(isDirected: true))
    #expect(NeighbourQuestion(of: try view.number("no-car")).answer(in: view).rings.isEmpty)
    #expect(NeighbourQuestion(of: try view.number("lone")).answer(in: view).rings.isEmpty)
  }
}
