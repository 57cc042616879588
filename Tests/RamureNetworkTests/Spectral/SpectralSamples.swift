import RamureNetwork
import Testing

/// Networks with known figures, and seeded ones to hold the laws against.
enum SpectralSamples {
  /// The 34 members of a karate club: W. W. Zachary (1977), An information flow model for conflict and fission in small
  /// groups, doi:10.1086/jar.33.4.3629752, as `networkx.karate_club_graph()` has it.
  static func karate(isWeighted: Bool = false) -> Network {
    Network(nodeCount: 34, edges: karateTies, weights: isWeighted ? karateStrengths : nil, isDirected: false)
  }

  private static let karateTies: [(from: Int32, to: Int32)] = [
    (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12), (0, 13), (0, 17),
    (0, 19), (0, 21), (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19), (1, 21), (1, 30), (2, 3),
    (
      2,
      7
    ), (2, 8), (2, 9), (2, 13), (2, 27), (2, 28), (2, 32), (3, 7), (3, 12), (3, 13), (4, 6), (4, 10), (5, 6),
    (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33), (9, 33), (13, 33), (14, 32), (14, 33), (15, 32),
    (
      15,
      33
    ), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25), (23, 27), (23, 29),
    (23, 32), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33), (27, 33), (28, 31),
    (
      28,
      33
    ), (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
  ]

  private static let karateStrengths: [Double] = [
    4, 5, 3, 3, 3, 3, 2, 2, 2, 3, 1, 3, 2, 2, 2, 2, 6, 3, 4, 5, 1, 2, 2, 2, 3, 4, 5, 1, 3, 2, 2, 2, 3, 3, 3, 2, 3, 5,
    3, 3, 3, 3, 3, 4, 2, 3, 3, 2, 3, 4, 1, 2, 1, 3, 1, 2, 3, 5, 4, 3, 5, 4, 2, 3, 2, 7, 4, 2, 4, 2, 2, 4, 2, 3, 3, 4,
    4, 5,
  ]

  /// Two strongly connected parts, a node of its own, dead ends, a self-loop, and parts that flow into others.
  static let flows = Network(
    nodeCount: 9,
    edges: [
      (0, 1), (1, 2), (2, 0), (2, 3), (3, 2), (4, 0), (4, 5), (3, 6), (6, 6), (1, 0), (5, 7),
    ],
    weights: [2, 1, 0.5, 3, 1.5, 1, 4, 1, 0.25, 1, 2], isDirected: true)

  static func path(_ count: Int) -> Network {
    Network(nodeCount: count, edges: (1..<Int32(max(1, count))).map { ($0 - 1, $0) }, isDirected: false)
  }

  /// Node 0 tied to all others.
  static func star(_ count: Int) -> Network {
    Network(nodeCount: count, edges: (1..<Int32(count)).map { (0, $0) }, isDirected: false)
  }

  static func cycle(_ count: Int, isDirected: Bool) -> Network {
    let last = Int32(count)
    return Network(nodeCount: count, edges: (0..<last).map { ($0, ($0 + 1) % last) }, isDirected: isDirected)
  }

  /// Ties drawn at random, self-loops and parallels among them.
  static func random(
    seed: UInt64, nodes: Int, edges: Int, isDirected: Bool, isWeighted: Bool = false
  ) -> Network {
    var generator = SplitMix64(seed: seed)
    let ends = (0..<edges).map { _ in
      (
        from: Int32.random(in: 0..<Int32(nodes), using: &generator),
        to: Int32.random(in: 0..<Int32(nodes), using: &generator)
      )
    }
    let weights = isWeighted ? ends.map { _ in Double.random(in: 0.5..<3, using: &generator) } : nil
    return Network(nodeCount: nodes, edges: ends, weights: weights, isDirected: isDirected)
  }
}

extension Network {
  /// The same ties with each node renamed, each edge turned round or each strength multiplied.
  func changed(
    renamed names: [Int32]? = nil, isReversed: Bool = false, strengthsTimes factor: Double = 1
  ) -> Network {
    let ends = self.ends().map { end in
      let renamed = names.map { (from: $0[Int(end.from)], to: $0[Int(end.to)]) } ?? end
      return isReversed ? (from: renamed.to, to: renamed.from) : renamed
    }
    let weights = (0..<edgeCount).map { (self.weights?[$0] ?? 1) * factor }
    return Network(nodeCount: nodeCount, edges: ends, weights: weights, isDirected: isDirected)
  }

  /// The ties as a full matrix, row to column; an undirected self-loop stands in it once.
  var matrix: [[Double]] {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    for (number, end) in ends().enumerated() {
      let weight = weights?[number] ?? 1
      matrix[Int(end.from)][Int(end.to)] += weight
      if !isDirected, end.from != end.to { matrix[Int(end.to)][Int(end.from)] += weight }
    }
    return matrix
  }
}

/// The numbers 0 up to `count` in an order that a seed determines.
func shuffledNames(_ count: Int, seed: UInt64) -> [Int32] {
  var generator = SplitMix64(seed: seed)
  return (0..<Int32(count)).shuffled(using: &generator)
}

/// Solves a full system of linear equations, the greatest pivot first.
func solution(of matrix: [[Double]], for right: [Double]) -> [Double] {
  var (rows, right) = (matrix, right)
  for column in rows.indices {
    let pivot = (column..<rows.count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
    rows.swapAt(column, pivot)
    right.swapAt(column, pivot)
    for row in (column + 1)..<max(column + 1, rows.count) {
      let factor = rows[row][column] / rows[column][column]
      for place in column..<rows.count { rows[row][place] -= factor * rows[column][place] }
      right[row] -= factor * right[column]
    }
  }
  for row in rows.indices.reversed() {
    for place in (row + 1)..<max(row + 1, rows.count) { right[row] -= rows[row][place] * right[place] }
    right[row] /= rows[row][row]
  }
  return right
}

/// Whether each number is the expected one up to a billionth of it; 0 must be met exactly.
func agree(_ numbers: [Double], _ expected: [Double]) -> Bool {
  numbers.count == expected.count && zip(numbers, expected).allSatisfy { abs($0 - $1) <= 1e-9 * abs($1) }
}
