import Foundation
import RamureNetwork
import Testing

@Suite struct PartitionComparisonTests {
  private static func drawn(_ seed: UInt64) -> (NodeGroups, NodeGroups) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...12, using: &random)
    func groups() -> NodeGroups {
      let most = Int32.random(in: 1...5, using: &random)
      return NodeGroups(groupOfNode: (0..<count).map { _ in Int32.random(in: -1..<most, using: &random) }, count: 6)
    }
    return (groups(), groups())
  }

  /// Three of six against two of six, by hand: the pairs together are 3 in the one, 6 in the other, 2 in both.
  @Test func aSmallOneByHand() {
    let pairs = NodeGroups(groupOfNode: [0, 0, 1, 1, 2, 2])
    let halves = NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 1])
    let comparison = PartitionComparison(pairs, halves)
    // By chance 3 · 6 / 15 = 1.2 together; at most (3 + 6) / 2.
    #expect(agrees(comparison.adjustedRandIndex, 0.8 / 3.3))
    // Two pairs lie in a half each; of the pair between them, each half has one.
    let (third, half) = (log(3.0), log(2.0))
    let joint = 4.0 / 6 / 2 * 2 * third + 2.0 / 6 * log(6.0)
    #expect(agrees(comparison.variationOfInformation, 2 * joint - third - half))
    #expect(agrees(comparison.normalisedMutualInformation, 2 * (third + half - joint) / (third + half)))
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func agreesWithTheDefinitions(_ seed: UInt64) {
    let (one, other) = Self.drawn(seed)
    let nodes = one.groupOfNode.indices
    func together(_ groups: NodeGroups, _ a: Int, _ b: Int) -> Bool {
      a == b || groups[a] >= 0 && groups[a] == groups[b]
    }
    var (inOne, inOther, inBoth, all) = (0.0, 0.0, 0.0, 0.0)
    for a in nodes {
      for b in nodes where b > a {
        let (first, second) = (together(one, a, b), together(other, a, b))
        all += 1
        inOne += first ? 1 : 0
        inOther += second ? 1 : 0
        inBoth += first && second ? 1 : 0
      }
    }
    // −Σ over nodes of the log of the share of nodes with which each is together: an entropy.
    func entropy(_ isTogether: (Int, Int) -> Bool) -> Double {
      nodes.reduce(0) { sum, a in
        let share = Double(nodes.count { isTogether(a, $0) }) / Double(nodes.count)
        return sum - log(share) / Double(nodes.count)
      }
    }
    let entropies = entropy { together(one, $0, $1) } + entropy { together(other, $0, $1) }
    let joint = entropy { together(one, $0, $1) && together(other, $0, $1) }
    let chance = inOne * inOther / all
    let spread = (inOne + inOther) / 2 - chance

    let comparison = PartitionComparison(one, other)
    #expect(agree([comparison.adjustedRandIndex], [spread == 0 ? 1 : (inBoth - chance) / spread]))
    #expect(agree([comparison.variationOfInformation], [2 * joint - entropies]))
    #expect(
      agree([comparison.normalisedMutualInformation], [entropies == 0 ? 1 : 2 * (entropies - joint) / entropies]))
    let turned = PartitionComparison(other, one)
    #expect(agree([comparison.adjustedRandIndex], [turned.adjustedRandIndex]))
    #expect(agree([comparison.variationOfInformation], [turned.variationOfInformation]))
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func theSamePartitionUnderOtherNumbersIsTheSame(_ seed: UInt64) {
    let one = Self.drawn(seed).0
    let renumbered = NodeGroups(groupOfNode: one.groupOfNode.map { $0 < 0 ? -1 : 7 - $0 }, count: 8)
    let comparison = PartitionComparison(one, renumbered)
    #expect(comparison.adjustedRandIndex == 1)
    #expect(comparison.variationOfInformation == 0)
    #expect(comparison.normalisedMutualInformation == 1)
  }

  @Test(arguments: 0..<50 as Range<UInt64>) func noWayByAThirdIsShorter(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (a, b, c) = (
      NodeGroups(groupOfNode: (0..<20).map { _ in Int32.random(in: 0..<4, using: &random) }),
      NodeGroups(groupOfNode: (0..<20).map { _ in Int32.random(in: 0..<4, using: &random) }),
      NodeGroups(groupOfNode: (0..<20).map { _ in Int32.random(in: 0..<4, using: &random) })
    )
    let byB =
      PartitionComparison(a, b).variationOfInformation + PartitionComparison(b, c).variationOfInformation
    #expect(PartitionComparison(a, c).variationOfInformation <= byB + 1e-12)
  }

  @Test(arguments: [0, 1, 2, 5]) func whereThereIsNothingToTellApart(_ count: Int) {
    let alone = NodeGroups(groupOfNode: (0..<Int32(count)).map(\.self))
    let noGroup = NodeGroups(groupOfNode: [Int32](repeating: -1, count: count))
    let whole = NodeGroups(groupOfNode: [Int32](repeating: 0, count: count))
    for (one, other) in [(alone, alone), (whole, whole), (alone, noGroup)] {
      let comparison = PartitionComparison(one, other)
      #expect(comparison.adjustedRandIndex == 1)
      #expect(comparison.normalisedMutualInformation == 1)
      #expect(comparison.variationOfInformation == 0)
    }
    guard count > 1 else { return }
    let opposite = PartitionComparison(alone, whole)
    #expect(opposite.adjustedRandIndex == 0)
    #expect(agree([opposite.normalisedMutualInformation], [0]))
    #expect(agrees(opposite.variationOfInformation, log(Double(count))))
  }

  @Test func aMillionNodesAreNoTrouble() {
    let (one, other) = ((0..<Int32(1_000_000)).map { $0 / 2 }, (0..<Int32(1_000_000)).map { ($0 + 1) / 2 })
    let comparison = PartitionComparison(NodeGroups(groupOfNode: one), NodeGroups(groupOfNode: other))
    // Pairs against the same pairs moved on by one: nobody is together in both.
    #expect(comparison.adjustedRandIndex < 0 && comparison.adjustedRandIndex > -1e-5)
    #expect(abs(comparison.variationOfInformation - 2 * log(2.0)) < 1e-5)
  }
}
