import Testing

@testable import RamureNetwork

@Suite("Ways are found one by one")
struct LazyPathsTests {
  /// Thirteen rows of thirteen: from one corner to the other, 2 704 156 shortest paths, and more than anybody will count.
  private static let grid: Network = {
    let side: Int32 = 13
    let edges = (0..<side).flatMap { row in
      (0..<side).flatMap { column in
        let node = row * side + column
        return (column + 1 < side ? [(from: node, to: node + 1)] : [])
          + (row + 1 < side ? [(from: node, to: node + side)] : [])
      }
    }
    return Network(nodeCount: 169, edges: edges, isDirected: false)
  }()

  @Test func theFirstOfMillionsComesAtOnce() throws {
    let iterator = SimplePaths(from: 0, to: 168, in: Self.grid).makeIterator()
    let first = try #require(iterator.next())
    // Along the first row, then down the last column.
    let (alongTheTop, downTheSide): ([Int32], [Int32]) = ((0..<12).map { $0 }, (1...13).map { $0 * 13 - 1 })
    #expect(first.nodes == alongTheTop + downTheSide)
    #expect(first.length == 24)
    // The grid has 624 row entries: each is looked at a few times, not a million.
    #expect(iterator.work < 4 * 624)
    let next = (0..<500).compactMap { _ in iterator.next() }
    #expect(next.allSatisfy { $0.length == 24 })
    #expect(zip([first] + next, next).allSatisfy { $0.nodes.lexicographicallyPrecedes($1.nodes) })
    #expect(iterator.work < 500 * 4 * 624)
  }

  @Test func theFirstBoundedOfMillionsComesAtOnce() throws {
    let iterator = BoundedPaths(from: 0, to: 168, within: 40, in: Self.grid).makeIterator()
    let first = try #require(iterator.next())
    #expect(first == ShortestPath(from: 0, to: 168).path(in: Self.grid))
    #expect(iterator.work < 4 * 624)
    let next = (0..<500).compactMap { _ in iterator.next() }
    #expect(zip([first] + next, next).allSatisfy { $0.nodes.lexicographicallyPrecedes($1.nodes) })
    // Looking at no more than the rows along a path for each.
    #expect(iterator.work < 500 * 25 * 4)
  }

  @Test func aLeafFarOffIsNotLookedForEverywhere() throws {
    // Only one tie leads to the last node. That there is no second way is seen from there, not from the whole network.
    let large = SmallNetworks.large(nodeCount: 20_000, ties: 3)
    let leaf = Int32(large.nodeCount)
    let network = Network(
      nodeCount: large.nodeCount + 1, edges: large.ends() + [(from: 17, to: leaf)], isDirected: false)
    let iterator = SimplePaths(from: 3_000, to: Int(leaf), in: network).makeIterator()
    let paths = (0..<20).compactMap { _ in iterator.next() }
    #expect(paths.count == 20)
    #expect(paths.allSatisfy { $0.nodes.dropLast().last == 17 })
    #expect(iterator.work < 20 * network.edgeCount)
  }
}
