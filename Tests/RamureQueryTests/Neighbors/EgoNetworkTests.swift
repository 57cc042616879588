import RamureModel
import RamureQuery
import Testing

@Suite struct EgoNetworkTests {
  /// People in a chain 0 → 1 → 2 ← 3 ← 4, with 5 alone and 0 trusting themself.
  private static func chain() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for number in 0..<6 { draft.addNode("p\(number)", kind: "person") }
    for (from, to) in [(0, 0), (0, 1), (1, 2), (3, 2), (4, 3)] { draft.addRelation("p\(from)", "trusts", "p\(to)") }
    return try draft.validated().ecosystem
  }

  @Test(
    arguments: [
      (0, [2], [2]), (1, [2], [1, 2, 3]), (2, [2], [0, 1, 2, 3, 4]), (9, [2], [0, 1, 2, 3, 4]), (1, [0], [0, 1]),
      (3, [0], [0, 1, 2, 3]), (4, [5], [5]), (1, [0, 5], [0, 1, 5]), (1, [4, 0], [0, 1, 3, 4]), (1, [4, 4], [3, 4]),
      (3, [], []),
    ] as [(Int, [Int], [Int])])
  func reachesAsFarAsAsked(_ depth: Int, _ centres: [Int], _ expected: [Int]) throws {
    #expect(try EgoNetwork(depth: depth).nodes(around: centres, in: Self.chain()) == expected)
  }
}
