import RamureModel

/// Puts the communities of each date in an order in which few members cross.
///
/// Sweeps from date to date put each community where its members come from, or go to, on average (barycentres: Sugiyama,
/// Tagawa, Toda 1981, doi:10.1109/TSMC.1981.4308636); then neighbours are exchanged as long as that helps. The best of
/// several beginnings is kept. Takes time in proportion to the sweeps times the
/// square of the flows between two dates.
struct AlluvialOrder {
  let series: CommunitySeries

  private static let sweeps = 12

  /// The places of the blocks of each column, from top to bottom.
  func order() -> [[Int]] {
    let largest = series.columns.map { column in column.blocks.indices.highestFirst { column.blocks[$0].members } }
    let written = series.columns.map { Array($0.blocks.indices) }
    var best: (order: [[Int]], crossings: Int)?
    for start in [largest, written] {
      for goesForward in [true, false] {
        let found = improved(start, goesForward: goesForward)
        let crossings = crossings(of: found)
        if crossings < best?.crossings ?? .max { best = (found, crossings) }
      }
    }
    return best?.order ?? []
  }

  /// How many pairs of members cross on their way.
  func crossings(of order: [[Int]]) -> Int {
    series.columns.indices.dropLast().reduce(0) { $0 + crossings(after: $1, order[$1], order[$1 + 1]) }
  }

  private func crossings(after column: Int, _ left: [Int], _ right: [Int]) -> Int {
    let (rankLeft, rankRight) = (Self.ranks(left), Self.ranks(right))
    let flows = series.columns[column].flows
    var sum = 0
    for (place, one) in flows.enumerated() {
      for other in flows[..<place] {
        let above = rankLeft[one.from] - rankLeft[other.from]
        let beside = rankRight[one.to] - rankRight[other.to]
        if above > 0 && beside < 0 || above < 0 && beside > 0 { sum += one.members * other.members }
      }
    }
    return sum
  }

  private static func ranks(_ order: [Int]) -> [Int] {
    var ranks = order
    for (rank, block) in order.enumerated() { ranks[block] = rank }
    return ranks
  }

  // MARK: - Sweeps

  private func improved(_ start: [[Int]], goesForward: Bool) -> [[Int]] {
    var order = start
    var best = (order: order, crossings: crossings(of: order))
    for sweep in 0..<Self.sweeps {
      let isForward = (sweep % 2 == 0) == goesForward
      let columns = Array(series.columns.indices)
      for column in isForward ? columns : columns.reversed() {
        order[column] = sortedByMiddle(column, order, fromBefore: isForward)
      }
      exchangeNeighbours(&order)
      let crossings = crossings(of: order)
      if crossings < best.crossings { best = (order, crossings) }
      if crossings == 0 { break }
    }
    return best.order
  }

  /// A block that nobody comes to stays where it was.
  private func sortedByMiddle(_ column: Int, _ order: [[Int]], fromBefore: Bool) -> [Int] {
    let neighbour = fromBefore ? column - 1 : column + 1
    guard order.indices.contains(neighbour) else { return order[column] }
    let ranks = Self.ranks(order[neighbour])
    var sums = [Double](repeating: 0, count: order[column].count)
    var weights = sums
    for flow in series.columns[min(column, neighbour)].flows {
      let (own, other) = fromBefore ? (flow.to, flow.from) : (flow.from, flow.to)
      sums[own] += (Double(ranks[other]) + 0.5) * Double(flow.members)
      weights[own] += Double(flow.members)
    }
    let share = Double(max(ranks.count, 1)) / Double(max(order[column].count, 1))
    let middles = order[column].enumerated().map { rank, block in
      (middle: weights[block] > 0 ? sums[block] / weights[block] : (Double(rank) + 0.5) * share, block: block)
    }
    return middles.lowestFirst(\.middle).map(\.block)
  }

  /// Exchanges two neighbours wherever fewer cross then, until nowhere does it help.
  private func exchangeNeighbours(_ order: inout [[Int]]) {
    var helped = true
    var rounds = 0
    while helped, rounds < 50 {
      helped = false
      rounds += 1
      for column in order.indices {
        for rank in order[column].indices.dropLast() {
          let before = around(column, order)
          order[column].swapAt(rank, rank + 1)
          if around(column, order) < before { helped = true } else { order[column].swapAt(rank, rank + 1) }
        }
      }
    }
  }

  private func around(_ column: Int, _ order: [[Int]]) -> Int {
    (column > 0 ? crossings(after: column - 1, order[column - 1], order[column]) : 0)
      + (column + 1 < order.count ? crossings(after: column, order[column], order[column + 1]) : 0)
  }
}
