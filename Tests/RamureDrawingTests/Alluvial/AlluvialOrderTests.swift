import Testing

@testable import RamureDrawing

@Suite struct AlluvialOrderTests {
  /// Pairs of members whose ways cross, counted member by member.
  private static func crossings(_ series: CommunitySeries, _ order: [[Int]]) -> Int {
    var sum = 0
    for column in series.columns.indices.dropLast() {
      let ways = series.columns[column].flows.flatMap { flow in
        Array(
          repeating: (
            order[column].firstIndex(of: flow.from) ?? 0, order[column + 1].firstIndex(of: flow.to) ?? 0
          ), count: flow.members)
      }
      for (number, one) in ways.enumerated() {
        sum += ways[..<number].count { ($0.0 < one.0 && $0.1 > one.1) || ($0.0 > one.0 && $0.1 < one.1) }
      }
    }
    return sum
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { place -> [[Int]] in
      var rest = items
      let first = rest.remove(at: place)
      return permutations(rest).map { [first] + $0 }
    }
  }

  private static func best(_ series: CommunitySeries) -> Int {
    var orders: [[[Int]]] = [[]]
    for column in series.columns {
      let own = permutations(Array(column.blocks.indices))
      orders = orders.flatMap { order in own.map { order + [$0] } }
    }
    return orders.map { crossings(series, $0) }.min() ?? 0
  }

  /// All orders are tried: none lets fewer cross.
  @Test(arguments: 1...60) func smallSeriesHaveAsFewCrossingsAsCanBe(_ seed: Int) {
    let series = SampleSeries.any(seed: UInt64(seed), columns: 3, blocks: 4)
    let order = AlluvialOrder(series: series).order()
    for (column, places) in zip(series.columns, order) { #expect(places.sorted() == Array(column.blocks.indices)) }
    #expect(AlluvialOrder(series: series).crossings(of: order) == Self.crossings(series, order))
    #expect(Self.crossings(series, order) == Self.best(series))
  }
}
