/// The distances of a network as whole numbers of a small unit: they add up the same in any order, so that ways that are
/// equally long are found to be so.
///
/// Where all distances are decimal numbers that fit, the unit is the last decimal of them, and nothing is rounded: 0.1 and
/// 0.2 are as long as 0.3. Fifteen digits fit in a network of a thousand nodes, twelve in one of a million. Else it is a
/// power of two, as small as leaves room for a path through all nodes: in a network of a million nodes, 2·10⁻¹² of the
/// longest distance. No distance is below one unit. Without distances, each edge is one unit.
///
/// All that follows shortest paths asks here how long they are: a way is never as long as another for one measure and
/// longer for the next, from the one end and not from the other, in metres and not in kilometres.
struct WholeLengths: Sendable {
  private let distances: [Double]?
  /// Units for each unit of distance.
  private let scale: Double
  /// Whether nothing is rounded.
  let isExact: Bool

  /// Longer than any path; twice it is still a number.
  static let outOfReach: Int64 = 1 << 61

  /// - Parameters:
  ///   - also: a distance that is not in the network, but is to be added to those that are.
  ///   - sums: how many lengths of paths are to be added up: the unit then has to leave room for that.
  init(of network: Network, and also: Double? = nil, sums: Int = 1) {
    distances = network.distances
    let longest = max(network.distances?.max() ?? 1, also ?? 0)
    let most = Double(Self.outOfReach) / Double(network.nodeCount + 2) / Double(sums + 1)
    let decimal = Self.decimalScale(of: network.distances ?? [], and: also, below: min(most, Self.mostWhole) / longest)
    if let decimal {
      (scale, isExact) = (decimal, true)
    } else {
      // A power of two, so that scaling itself rounds nothing.
      let power = min(most.exponent - longest.exponent - 1, 1023)
      (scale, isExact) = (Double(sign: .plus, exponent: power, significand: 1), false)
    }
  }

  /// Each edge as long as another.
  static let allEqual = WholeLengths(of: Network(nodeCount: 0, edges: [], isDirected: false))

  /// Above it, numbers are whole whatever they were written as.
  private static let mostWhole = 0x1p53
  /// The last power of ten that is a number itself.
  private static let mostDecimal = 1e22

  /// The smallest power of ten below a limit that makes whole numbers of all distances; `nil` where none does.
  private static func decimalScale(of distances: [Double], and also: Double?, below limit: Double) -> Double? {
    guard limit > 1, var scale = widened(1, toFit: also ?? 1, below: limit) else { return nil }
    for distance in distances where !isWhole(distance, at: scale) {
      guard let wider = widened(scale, toFit: distance, below: limit) else { return nil }
      scale = wider
    }
    return scale
  }

  private static func widened(_ scale: Double, toFit distance: Double, below limit: Double) -> Double? {
    var scale = scale
    while !isWhole(distance, at: scale) {
      scale *= 10
      guard scale < limit, scale <= mostDecimal else { return nil }
    }
    return scale
  }

  private static func isWhole(_ distance: Double, at scale: Double) -> Bool {
    (distance * scale).rounded() / scale == distance
  }

  var areEqual: Bool { distances == nil }

  /// How many units each edge is long; `nil` where all are alike.
  var units: [Int64]? { distances.map { $0.map(units(of:)) } }

  /// How many units an edge is long.
  @inline(__always) subscript(edge: Int32) -> Int64 {
    guard let distances else { return 1 }
    return units(of: distances[Int(edge)])
  }

  @inline(__always) func units(of distance: Double) -> Int64 {
    // Rounds to the nearest, for distances above 0; and is a tenth of what `rounded()` costs where it is a call.
    max(1, Int64(distance * scale + 0.5))
  }

  /// A number of units as a distance.
  func distance(_ units: Int64) -> Double { min(Double(units) / scale, .greatestFiniteMagnitude) }

  /// The length of a path, given its edges and its units: to the last digit, not to the unit.
  func length(of edges: [Int32], units: Int64) -> Double {
    guard !isExact, let distances else { return distance(units) }
    return min(edges.reduce(0) { $0 + distances[Int($1)] }, .greatestFiniteMagnitude)
  }
}
