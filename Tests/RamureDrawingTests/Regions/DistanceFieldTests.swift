import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct DistanceFieldTests {
  /// Every cell against every marked one.
  @Test(arguments: UInt64(0)..<30)
  func eachDistanceIsTheLeastOfAll(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (columns, rows) = (Int.random(in: 1...23, using: &random), Int.random(in: 1...19, using: &random))
    let density = random.number(0...0.3)
    let marked = (0..<columns * rows).map { _ in random.number(0...1) < density }
    let field = DistanceField(columns: columns, rows: rows, marked: marked)
    let places = marked.indices.filter { marked[$0] }
    for cell in marked.indices {
      let least = places.map { place in
        Point(Double(place % columns - cell % columns), Double(place / columns - cell / columns)).length
      }.min()
      if let least {
        #expect((field.distances[cell] - least).magnitude < 1e-9)
      } else {
        #expect(field.distances[cell] == .infinity)
      }
    }
  }
}
