import RamureModel
import Testing

@testable import RamureDrawing

/// What has no direction gets no arrowhead: neither a kind all of whose relations have none, nor one relation among others.
@Suite struct UndirectedLinesTests {
  private func svg(_ directions: [RelationDirection?]) throws -> String {
    var draft = EcosystemDraft(unknownKinds: .taken)
    let ends = [("a", "b"), ("b", "c"), ("c", "d")]
    for id in ["a", "b", "c", "d"] { draft.addNode(id, kind: "association") }
    for ((from, to), direction) in zip(ends, directions) {
      draft.addRelation(
        from, "borders", to, attributes: direction.map { [("direction", $0.rawValue)] } ?? [])
    }
    let scene = try SampleEcosystem.composition(try draft.validated().ecosystem, MapOptions()).scene
    let text = String(decoding: SVGWriter().svg(of: scene), as: UTF8.self)
    // The lines alone: the legend shows one more of each kind.
    let start = try #require(text.range(of: "<g class=\"relations\">")?.upperBound)
    let end = try #require(text.range(of: "<g class=\"nodes\">")?.lowerBound)
    return String(text[start..<end])
  }

  @Test func aKindWithoutDirectionHasNoHead() throws {
    let text = try svg([.undirected, .mutual, .undirected])
    #expect(!text.contains("marker-end"))
    #expect(text.ranges(of: "class=\"link\"").count == 3)
    #expect(text.contains("— borders —") && !text.contains("→ borders →"))
  }

  @Test func oneAmongOthersHasNone() throws {
    let text = try svg([.undirected, nil, nil])
    #expect(text.ranges(of: "marker-end=\"url").count == 1)
    #expect(text.ranges(of: "marker-end:none").count == 1)
    #expect(text.ranges(of: "— borders —").count == 1 && text.ranges(of: "→ borders →").count == 2)
  }
}
