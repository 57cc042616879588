import RamureNetwork
import Testing

/// Lengths with decimals: 0.1 and 0.2 are as long as 0.3, from either end, in any unit.
@Suite struct DecimalLengthsTests {
  /// The same network with all lengths in another unit: tenths of what they were, say, or thousands.
  private static func network(_ whole: Network, over units: Double) -> Network {
    // Only whole numbers are multiplied and divided by: each length is then the number nearest to the decimal.
    let lengths = whole.weights?.map { units < 1 ? $0 * (1 / units).rounded() : $0 / units }
    return Network(
      nodeCount: whole.nodeCount, edges: whole.ends(), weights: lengths, meaning: .distance,
      isDirected: whole.isDirected)
  }

  private static let wholeNumbers = (1...12).flatMap { seed in
    [false, true].map { isDirected in
      SeededNetworks.network(seed: UInt64(seed), nodeCount: 25, edgeCount: 60, isDirected: isDirected, lengths: 9)
    }
  }

  /// By hand: from a to d the way over b and c is 0.7 long, and so is the tie; both others stand between once for the pairs
  /// a–c and b–d, and share a–d.
  @Test func twoWaysOfOneLengthAreTwoShortestWays() {
    let ring = Network(
      nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (0, 3)], weights: [0.1, 0.2, 0.4, 0.7], meaning: .distance,
      isDirected: false)
    #expect(Betweenness(isNormalised: false).scores(of: ring) == [0, 1.5, 1.5, 0])
    #expect(EdgeBetweenness(isNormalised: false).scores(of: ring) == [2.5, 3.5, 2.5, 0.5])
  }

  /// Whole numbers add up exactly: what they say holds for tenths, thousandths and multiples of them too.
  @Test(arguments: [10, 100, 1000, 0.1, 0.001, 1e9, 1e-9]) func theUnitChangesNoBetweenness(_ units: Double) {
    for whole in Self.wholeNumbers {
      let scaled = Self.network(whole, over: units)
      #expect(Betweenness().scores(of: scaled) == Betweenness().scores(of: whole))
      #expect(EdgeBetweenness().scores(of: scaled) == EdgeBetweenness().scores(of: whole))
      #expect(
        GirvanNewman().partition(of: scaled).groupOfNode == GirvanNewman().partition(of: whole).groupOfNode)
    }
  }

  @Test(arguments: [10, 1000, 0.1]) func theUnitScalesAllDistances(_ units: Double) {
    for whole in Self.wholeNumbers {
      let (one, other) = (
        DistanceSurvey().distances(in: whole), DistanceSurvey().distances(in: Self.network(whole, over: units))
      )
      #expect(zip(one.sums, other.sums).allSatisfy { agrees($0, $1 * units) })
      #expect(zip(one.inverseSums, other.inverseSums).allSatisfy { agrees($0, $1 / units) })
      #expect(zip(one.eccentricity, other.eccentricity).allSatisfy { agrees($0, $1 * units) })
      #expect(one.reachedFrom == other.reachedFrom)
    }
  }

  /// The same paths are drawn, since the same ones are shortest.
  @Test func theUnitChangesNoEstimate() {
    let sampling = Sampling(error: 0.1, confidence: 0.9, seed: 3)
    for whole in Self.wholeNumbers.prefix(4) {
      let tenths = Self.network(whole, over: 10)
      #expect(
        BetweennessEstimate(sampling).scores(of: tenths).betweenness
          == BetweennessEstimate(sampling).scores(of: whole).betweenness)
    }
  }

  /// Lengths that no unit makes whole: what is near is told as it is given, beside what is very far.
  @Test func nearAndFarAreBothToldExactly() {
    let path = Network(
      nodeCount: 3, edges: [(0, 1), (1, 2)], weights: [1.0 / 3 * 1e-30, 2.0 / 3 * 1e30], meaning: .distance,
      isDirected: false)
    let distances = DistanceSurvey().distances(in: path)
    #expect(agrees(distances.inverseSums[0] * 1e-30, 3))
    #expect(agrees(distances.eccentricity[0] * 1e-30, 2.0 / 3))
  }
}
