import RamureModel
import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct MapGraphTests {
  @Test func relationsBetweenTheSameTwoAreOneBundle() throws {
    let graph = MapGraph(
      try SampleEcosystem.people(["a", "b", "c", "d"], [("b", "a"), ("a", "b"), ("a", "c"), ("c", "c"), ("a", "b")]))
    #expect(graph.bundles.map(\.relations) == [[0, 1, 4], [2]])
    // A bundle runs the way of its first relation.
    #expect(graph.bundles.map(\.from) == [1, 0] && graph.bundles.map(\.to) == [0, 2])
    #expect(graph.degrees == [2, 1, 1, 0])
    #expect(graph.laidOut == [0, 1, 2] && graph.apart == [3])
  }

  @Test func whoIsTiedOnlyToItselfIsAlone() throws {
    let graph = MapGraph(try SampleEcosystem.people(["a"], [("a", "a")]))
    #expect(graph.bundles.isEmpty && graph.apart == [0])
  }

  @Test(arguments: UInt64(0)..<10)
  func everyRelationBetweenTwoIsInExactlyOneBundle(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let ids = (0..<12).map { "p\($0)" }
    let ecosystem = try SampleEcosystem.people(
      ids,
      (0..<60).map { _ in
        (ids[Int.random(in: 0..<12, using: &random)], ids[Int.random(in: 0..<12, using: &random)])
      })
    let graph = MapGraph(ecosystem)
    #expect(
      graph.bundles.flatMap(\.relations).sorted()
        == ecosystem.relations.filter { $0.from != $0.to }.map(\.number))
    for node in ecosystem.nodes {
      let others = Set(
        ecosystem.relations.filter { $0.from != $0.to }.compactMap {
          $0.from == node.number ? $0.to : $0.to == node.number ? $0.from : nil
        })
      #expect(graph.degrees[node.number] == others.count)
    }
  }
}
