import RamureAnalysis
import RamureModel
import RamureWording
import Testing

@testable import RamureAnswers

@Suite struct IsolatesAnswerTests {
  /// A tie from the first to the second; the third tied to itself alone; a partnership and a person tied to nothing.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.addNode("pact", kind: "partnership")
    for id in ["first", "second", "third"] { draft.addNode(id, kind: "association") }
    draft.addNode("somebody", kind: "person")
    draft.addRelation("first", "supports", "second")
    draft.addRelation("third", "precedes", "third")
    return try draft.validated().ecosystem
  }

  private static func ids(_ view: AskedView) -> [String] {
    IsolatesAnswer(of: view).nodes.map { view.seen.ecosystem.nodes[$0].id }
  }

  /// Kind by kind, in the order of the vocabulary; whichever way ties point, who is at an end of one is not alone.
  @Test(arguments: [false, true]) func whoHasNoTieToAnother(_ isDirected: Bool) throws {
    let view = try AskedView(of: try Self.ecosystem(), as: Projection(isDirected: isDirected))
    #expect(Self.ids(view) == ["third", "somebody", "pact"])
  }

  @Test func onlyInThePartLookedAt() throws {
    let ecosystem = try Self.ecosystem()
    #expect(Self.ids(try AskedView(of: ecosystem, part: PartRequest(kinds: ["association"]))) == ["third"])
    #expect(Self.ids(try AskedView(of: ecosystem, part: PartRequest(focus: ["first"]))) == [])
    #expect(Self.ids(try AskedView(of: ecosystem, as: Projection(form: .partners))) == ["third", "somebody"])
  }

  @Test func nobodyIsSaidSo() throws {
    let view = try AskedView(of: try EcosystemDraft().validated().ecosystem, language: .french)
    #expect(IsolatesAnswer(of: view).text(as: .table).hasPrefix("Il n’y a aucun nœud"))
  }
}
