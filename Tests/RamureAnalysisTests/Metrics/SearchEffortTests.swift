import RamureAnalysis
import RamureNetwork
import Testing

/// One notion of what there is time for, whatever the shape: trees take next to nothing, what is tied at random the square.
@Suite struct SearchEffortTests {
  private static func network(_ edges: [(from: Int32, to: Int32)], _ count: Int) -> Network {
    Network(nodeCount: count, edges: edges, isDirected: false)
  }

  private static func allows(_ id: String, _ effort: SearchEffort) throws -> Bool {
    effort.allows(try #require(MetricCatalogue.metric(id)))
  }

  @Test func ofAStarAndOfAWayBetweennessIsAffordableAtAnySize() throws {
    let count = Int32(200_000)
    let star = SearchEffort(of: Self.network((1..<count).map { (from: 0, to: $0) }, Int(count)))
    let way = SearchEffort(of: Self.network((1..<count).map { (from: $0 - 1, to: $0) }, Int(count)))
    for effort in [star, way] {
      #expect(effort.betweenness == 0)
      #expect(try Self.allows("betweenness", effort) && Self.allows("degree", effort))
      #expect(try !Self.allows("closeness", effort))
    }
  }

  /// A ring is one block: as many looks as nodes times ties.
  @Test func ofOneBlockItIsNodesTimesTies() throws {
    let count = Int32(40_000)
    let ring = Self.network((0..<count).map { (from: $0, to: ($0 + 1) % count) }, Int(count))
    let effort = SearchEffort(of: ring)
    #expect(effort.betweenness == 1.6e9 && effort.distances == 1e8)
    #expect(try !Self.allows("betweenness", effort) && !Self.allows("edge-betweenness", effort))
    #expect(try Self.allows("closeness", effort) && Self.allows("pagerank", effort))
  }
}
