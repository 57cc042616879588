import RamureNetwork
import Testing

@Suite struct PartitionEnsembleTests {
  private static let pairs = NodeGroups(groupOfNode: [0, 0, 1, 1, 2, 2])
  private static let halves = NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 1])

  @Test func agreementIsTheMeanOverAllPairs() {
    #expect(PartitionEnsemble([Self.pairs, Self.pairs, Self.pairs]).agreement == 1)
    // Pairs and halves: by chance 3 · 6 / 15 = 1.2 pairs together in both, there are 2, at most (3 + 6) / 2.
    let once = 0.8 / 3.3
    let agreement = PartitionEnsemble([Self.pairs, Self.halves, Self.halves]).agreement
    #expect(abs((agreement ?? 0) - (2 * once + 1) / 3) < 1e-12)
    #expect(PartitionEnsemble([Self.pairs]).agreement == nil && PartitionEnsemble([]).agreement == nil)
  }

  @Test func theSameGroupsAreCounted() {
    let ensemble = PartitionEnsemble([Self.pairs, Self.halves, Self.pairs])
    #expect(ensemble.count(of: Self.pairs) == 2 && ensemble.count(of: Self.halves) == 1)
    #expect(ensemble.count(of: NodeGroups(groupOfNode: [0, 0, 0, 0, 0, 0])) == 0)
  }

  @Test(arguments: [1, 2, 7]) func searchesStandInTheOrderOfTheirSeeds(_ threads: Int) {
    var told: [Double] = []
    let ensemble = PartitionEnsemble(
      seeds: [3, 1, 2, 1], threads: .exactly(threads), progress: { told.append($0) },
      search: { NodeGroups(groupOfNode: [Int32($0)]) })
    #expect(ensemble.partitions.map { $0[0] } == [3, 1, 2, 1])
    #expect(told == [0.25, 0.5, 0.75, 1])
  }
}
