import RamureNetwork
import Testing

@Suite struct SmallWorldTests {
  /// A ring of 1000 with 10 neighbours each (Watts and Strogatz 1998): C = 3 · 8 / (4 · 9) = 2/3, and those d places away
  /// are ⌈d / 5⌉ steps away.
  @Test func aRingOfManyNeighboursIsClusteredButLong() {
    let lengths = (1..<1000).map { Double((min($0, 1000 - $0) + 4) / 5) }
    let length = lengths.reduce(0, +) / 999
    let sigma = SmallWorld().coefficient(nodeCount: 1000, meanDegree: 10, clustering: 2 / 3.0, pathLength: length)
    // C over 10/999 is 66.6; L over 3 is length / 3, for log₁₀ 1000 = 3.
    let expected: Double = 66.6 * 3 / length
    #expect(agree([sigma], [expected]))
  }

  @Test func tooSmallOrTooSparseIsNotDefined() {
    let smallWorld = SmallWorld()
    #expect(smallWorld.coefficient(nodeCount: 2, meanDegree: 1, clustering: 0, pathLength: 1) == nil)
    #expect(smallWorld.coefficient(nodeCount: 0, meanDegree: 0, clustering: 0, pathLength: 0) == nil)
    #expect(smallWorld.coefficient(nodeCount: 8, meanDegree: 1, clustering: 0, pathLength: 1) == nil)
    #expect(smallWorld.coefficient(nodeCount: 3, meanDegree: 2, clustering: 1, pathLength: 0) == nil)
  }
}
