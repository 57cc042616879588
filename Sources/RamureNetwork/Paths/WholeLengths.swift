/// The distances of a network as whole numbers of a small unit: they add up the same in any order, so that ways that are
/// equally long are found to be so.
///
/// Where all distances have at most six decimals, the unit is the last of them, and nothing is rounded: 0.1 and 0.2 are as
/// long as 0.3. Else it is a power of two, as small as leaves room for a path through all nodes: in a network of a million
/// nodes, 2·10⁻¹² of the longest distance. No distance is below one unit. Without distances, each edge is one unit.
struct WholeLengths: Sendable {
  private let distances: [Double]?
  /// Units for each unit of distance.
  private let scale: Double
  private let isExact: Bool

  /// Longer than any path; twice it is still a number.
  static let outOfReach: Int64 = 1 << 61

  /// - Parameters:
  ///   - also: a distance that is not in the network, but is to be added to those that are.
  ///   - sums: how many lengths of paths are to be added up: the unit then has to leave room for that.
  init(of network: Network, and also: Double = 1, sums: Int = 1) {
    distances = network.distances
    let longest = max(network.distances?.max() ?? 1, also)
    let most = Double(Self.outOfReach) / Double(network.nodeCount + 2) / Double(sums + 1)
    let decimal = Self.decimalScale(of: network.distances ?? [], and: also)
    if let decimal, longest * decimal < most {
      (scale, isExact) = (decimal, true)
    } else {
      // A power of two, so that scaling itself rounds nothing.
      let power = min(most.exponent - longest.exponent - 1, 1023)
      (scale, isExact) = (Double(sign: .plus, exponent: power, significand: 1), false)
    }
  }

  /// Each edge as long as another.
  static let allEqual = WholeLengths(of: Network(nodeCount: 0, edges: [], isDirected: false))

  /// The smallest power of ten, up to a million, that makes whole numbers of all distances; `nil` where none does.
  private static func decimalScale(of distances: [Double], and also: Double) -> Double? {
    guard var scale = widened(1, toFit: also) else { return nil }
    for distance in distances where !isWhole(distance, at: scale) {
      guard let wider = widened(scale, toFit: distance) else { return nil }
      scale = wider
    }
    return scale
  }

  private static func widened(_ scale: Double, toFit distance: Double) -> Double? {
    var scale = scale
    while !isWhole(distance, at: scale) {
      guard scale < 1e6 else { return nil }
      scale *= 10
    }
    return scale
  }

  private static func isWhole(_ distance: Double, at scale: Double) -> Bool {
    (distance * scale).rounded() / scale == distance
  }

  var areEqual: Bool { distances == nil }

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
