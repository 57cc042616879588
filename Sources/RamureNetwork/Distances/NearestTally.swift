/// Measures distances along edges that have lengths, from one source after another. 44 bytes a node.
final class NearestTally: DistanceTally {
  private let nearest: NearestFirst
  private let lengths: WholeLengths
  private let units: [Int64]
  /// The distances added up as they are given, where whole units round them: what is far can be told by units, but not
  /// how near the nearest are.
  private let given: [Double]?
  private var sumsOfGiven: [Double]
  private let rows: AdjacencyRows
  private var reached: [Int32]
  private var sums: [Double]
  private var inverses: [Double]
  private(set) var farthest: [Double] = []

  init(in network: Network, lengths: WholeLengths, units: [Int64]) {
    nearest = NearestFirst(nodeCount: network.nodeCount)
    (self.lengths, self.units) = (lengths, units)
    given = lengths.isExact ? nil : network.distances
    sumsOfGiven = [Double](repeating: 0, count: given == nil ? 0 : network.nodeCount)
    rows = network.outgoing
    reached = [Int32](repeating: 0, count: network.nodeCount)
    sums = [Double](repeating: 0, count: network.nodeCount)
    inverses = sums
  }

  func measure(from sources: ArraySlice<Int32>) {
    farthest = sources.map { source in
      nearest.start(at: Int(source))
      if given != nil { sumsOfGiven[Int(source)] = 0 }
      var last = 0.0
      while let node = nearest.next() {
        last = given == nil ? lengths.distance(nearest.distances[node]) : sumsOfGiven[node]
        reached[node] += 1
        if node != Int(source) {
          sums[node] += last
          inverses[node] += 1 / last
        }
        for entry in rows.range(of: node) {
          let (other, edge) = (Int(rows.neighbours[entry]), Int(rows.edges[entry]))
          guard nearest.offer(other, at: nearest.distances[node] + units[edge]) else { continue }
          if let given { sumsOfGiven[other] = last + given[edge] }
        }
      }
      nearest.reset()
      return last
    }
  }

  func take(into distances: inout Distances) {
    for node in sums.indices {
      distances.reachedFrom[node] += reached[node]
      distances.sums[node] += sums[node]
      distances.inverseSums[node] += inverses[node]
      reached[node] = 0
      sums[node] = 0
      inverses[node] = 0
    }
  }
}
