import Testing

@testable import RamureAnalysis

@Suite struct HypergeometricTailTests {
  struct Draw: Sendable {
    let population: Int
    let having: Int
    let drawn: Int
    let count: Int
    let probability: Double
  }

  /// `scipy.stats.hypergeom.sf(count - 1, population, having, drawn)`, SciPy 1.17.1.
  static let draws = [
    Draw(population: 20, having: 9, drawn: 10, count: 8, probability: 0.0027387473207906646),
    Draw(population: 145, having: 11, drawn: 23, count: 5, probability: 0.01574075550100442),
    Draw(population: 50, having: 10, drawn: 10, count: 0, probability: 1),
    Draw(population: 1000, having: 300, drawn: 100, count: 45, probability: 0.0005922610749731603),
    Draw(population: 10, having: 10, drawn: 4, count: 4, probability: 1),
    Draw(population: 10, having: 3, drawn: 9, count: 2, probability: 1),
    Draw(population: 300_000, having: 1200, drawn: 5000, count: 60, probability: 1.8313770853476507e-13),
    Draw(population: 2687, having: 1432, drawn: 310, count: 250, probability: 1.7648189609947925e-26),
    Draw(population: 12, having: 3, drawn: 4, count: 3, probability: 0.01818181818181818),
  ]

  @Test(arguments: draws) func agreesWithSciPy(_ draw: Draw) {
    let tail = HypergeometricTail(population: draw.population, having: draw.having)
    let probability = tail.probability(ofAtLeast: draw.count, of: draw.drawn)
    #expect(abs(probability - draw.probability) <= 1e-9 * draw.probability)
  }

  @Test func whatCannotBe() {
    #expect(HypergeometricTail(population: 10, having: 3).probability(ofAtLeast: 4, of: 5) == 0)
    #expect(HypergeometricTail(population: 10, having: 5).probability(ofAtLeast: 4, of: 3) == 0)
  }
}
