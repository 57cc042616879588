import RamureNetwork
import Testing

@Suite("Ways that are equally long are found to be so")
struct PathLengthsTests {
  /// Two ways from 0 to 3, by 1 and by 2.
  private func network(by one: (Double, Double), or other: (Double, Double), _ more: [Double] = []) -> Network {
    let ends: [(from: Int32, to: Int32)] = [(0, 1), (1, 3), (0, 2), (2, 3)]
    return Network(
      nodeCount: 4 + 2 * more.count,
      edges: ends + more.indices.map { (from: Int32(4 + 2 * $0), to: Int32(5 + 2 * $0)) },
      weights: [one.0, one.1, other.0, other.1] + more, meaning: .distance, isDirected: false)
  }

  @Test func decimalsAddUp() {
    // As binary numbers, 0.1 + 0.2 is more than 0.3.
    let paths = Array(SimplePaths(from: 0, to: 3, in: network(by: (0.1, 0.2), or: (0.15, 0.15))))
    #expect(paths.map(\.nodes) == [[0, 1, 3], [0, 2, 3]])
    #expect(paths.map(\.length) == [0.3, 0.3])
    #expect(GroupReach(from: [0], to: [3], in: network(by: (0.1, 0.2), or: (1, 1))).distances == [0.3])
  }

  @Test func thirdsAddUpInAnyOrder() {
    let paths = Array(SimplePaths(from: 0, to: 3, in: network(by: (1.0 / 3, 2.0 / 7), or: (2.0 / 7, 1.0 / 3))))
    #expect(paths.map(\.nodes) == [[0, 1, 3], [0, 2, 3]])
    #expect(paths.allSatisfy { abs($0.length - 13.0 / 21) < 1e-15 })
  }

  @Test func aLittleShorterIsShorter() {
    let paths = Array(SimplePaths(from: 0, to: 3, in: network(by: (0.1, 0.2), or: (0.15, 0.1499999999))))
    #expect(paths.map(\.nodes) == [[0, 2, 3], [0, 1, 3]])
  }

  /// The longest and the shortest distances there are: nothing traps, and nothing is infinite.
  @Test(arguments: [
    [Double.greatestFiniteMagnitude], [Double.leastNonzeroMagnitude], [1e300, 1e-300], [.pi, 1e15], [1e-6, 1e18],
  ])
  func anyDistanceWillDo(_ extremes: [Double]) {
    let (one, other) = (extremes[0], extremes[extremes.count - 1])
    let network = network(by: (one, other), or: (other, other), extremes)
    let paths = Array(SimplePaths(from: 0, to: 3, in: network))
    #expect(paths.count == 2)
    #expect(paths.allSatisfy { $0.length > 0 && $0.length.isFinite })
    let reach = GroupReach(from: [0, 1, 2, 4], to: [3], in: network)
    #expect(reach.distances.compactMap(\.self).allSatisfy { $0 > 0 && $0.isFinite })
    #expect(reach.mean?.isFinite == true && reach.median?.isFinite == true)
    for tie in NewTies(from: [0, 1, 2, 3, 4], to: [3]).best(9, in: network) {
      #expect(tie.total.isFinite && tie.shortening.isFinite)
    }
  }

  @Test func ofParallelsTheShortestIsNamed() {
    let network = Network(
      nodeCount: 2, edges: [(0, 1), (1, 0), (0, 1), (0, 0)], weights: [3, 2, 2, 1], meaning: .distance,
      isDirected: false)
    #expect(Array(SimplePaths(from: 0, to: 1, in: network)) == [NodePath(nodes: [0, 1], edges: [1], length: 2)])
    #expect(Array(BoundedPaths(from: 1, to: 0, within: 9, in: network)).map(\.edges) == [[1]])
  }

  @Test func strengthsAreNotLengths() {
    let ends: [(from: Int32, to: Int32)] = [(0, 1), (1, 2), (0, 2)]
    let network = Network(nodeCount: 3, edges: ends, weights: [1, 1, 9], isDirected: false)
    #expect(Array(SimplePaths(from: 0, to: 2, in: network)).map(\.length) == [1, 2])
  }
}
