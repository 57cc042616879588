import RamureAnalysis
import RamureModel
import RamureQuery
import Testing

@Suite struct PathQuestionTests {
  private static func paths(
    _ from: String, _ to: String, in view: ProjectedNetwork, count: Int? = 1, within: Int? = nil
  ) throws -> [[String]] {
    let question = PathQuestion(from: try view.number(from), to: try view.number(to), count: count, within: within)
    return question.answer(in: view).paths.map { view.ids($0.nodes) }
  }

  @Test func findsTheShortestThenTheNext() throws {
    let view = try Orchard.view()
    let shortest = ["hearth", "garage", "no-car", "bus", "town"]
    let next = ["hearth", "garage", "pact", "wheels", "table", "town"]
    #expect(try Self.paths("hearth", "town", in: view) == [shortest])
    #expect(try Self.paths("hearth", "town", in: view, count: 5) == [shortest, next])
    #expect(try Self.paths("hearth", "town", in: view, count: nil, within: 4) == [shortest])
    #expect(try Self.paths("hearth", "town", in: view, count: 1, within: 3) == [])
  }

  @Test func carriesTheRelationsBetweenEachTwo() throws {
    let view = try Orchard.view()
    let question = PathQuestion(from: try view.number("hearth"), to: try view.number("valley"))
    let path = try #require(question.answer(in: view).paths.first { _ in true })
    // Two relations tie the foundation to the garage.
    #expect(path.steps.map(\.relations) == [[5, 11], [9]])
    #expect(path.relations == [5, 11, 9])
    #expect(path.length == 2)
  }

  @Test func followsDirectionWhereAsked() throws {
    let view = try Orchard.view(Projection(isDirected: true))
    #expect(try Self.paths("hearth", "no-car", in: view) == [["hearth", "garage", "no-car"]])
    #expect(try Self.paths("no-car", "hearth", in: view) == [])
  }

  @Test func saysWhyThereIsNone() throws {
    let view = try Orchard.view()
    let alone = PathQuestion(from: try view.number("lone"), to: try view.number("town")).answer(in: view)
    guard case .apart(let from, let to) = alone.separation else {
      Issue.record("\(alone.separation)")
      return
    }
    #expect(from.size == 1 && from.central == alone.question.from)
    // The garage has four neighbours, more than any other.
    #expect(to.size == 12 && view.ids([to.central]) == ["garage"])

    let far = PathQuestion(from: try view.number("hearth"), to: try view.number("town"), within: 3).answer(in: view)
    guard case .tooFar(let path) = far.separation else {
      Issue.record("\(far.separation)")
      return
    }
    #expect(path.length == 4)

    let directed = try Orchard.view(Projection(isDirected: true))
    let against = PathQuestion(from: try directed.number("no-car"), to: try directed.number("hearth"))
      .answer(in: directed)
    guard case .againstDirection(let back) = against.separation else {
      Issue.record("\(against.separation)")
      return
    }
    #expect(directed.ids(back.nodes) == ["no-car", "garage", "hearth"])
  }

  /// A complete network of 16 has some 2.4·10¹¹ paths between any two: the first must not wait for the others.
  @Test(.timeLimit(.minutes(1))) func findsTheFirstOfManyAtOnce() throws {
    var draft = EcosystemDraft()
    for node in 0..<16 { draft.addNode(String(Character(Unicode.Scalar(97 + UInt8(node)))), kind: "person") }
    let ids = (0..<16).map { String(Character(Unicode.Scalar(97 + UInt8($0)))) }
    for (place, one) in ids.enumerated() {
      for other in ids[(place + 1)...] { draft.addRelation(one, "collaboratesWith", other) }
    }
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    let all = PathQuestion(from: 0, to: 15, count: nil, within: 15).answer(in: view).paths
    #expect(all.prefix(3).map { view.ids($0.nodes) } == [["a", "p"], ["a", "b", "p"], ["a", "c", "p"]])
  }
}
