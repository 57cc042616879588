import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct AxisSpreadTests {
  @Test func evenCoordinatesStayEven() {
    let spread = AxisSpread([10, 20, 30, 40, 50])
    #expect([10, 20, 30, 40, 50].map(spread.place) == [0, 0.25, 0.5, 0.75, 1])
    #expect(spread.extent == 40)
  }

  @Test func aCoordinateMovesHalfOfTheWayToItsRank() {
    // 1 is 1 % along and third of… by rank 1/3; 2 is 2 % along and by rank 2/3.
    let spread = AxisSpread([0, 1, 2, 100])
    #expect((spread.place(of: 1) - (0.01 + 1.0 / 3) / 2).magnitude < 1e-12)
    #expect((spread.place(of: 2) - (0.02 + 2.0 / 3) / 2).magnitude < 1e-12)
    #expect(spread.place(of: 0) == 0 && spread.place(of: 100) == 1)
  }

  @Test func nothingToSpreadStaysInTheMiddle() {
    #expect(AxisSpread([]).place(of: 3) == 0.5)
    #expect(AxisSpread([7]).place(of: 7) == 0.5)
    #expect(AxisSpread([7, 7, 7]).place(of: 7) == 0.5)
    #expect(AxisSpread([]).extent == 0)
  }

  @Test(arguments: UInt64(0)..<20)
  func theOrderIsKept(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let coordinates = (0..<200).map { _ in
      let number = random.number(-50...50)
      return Bool.random(using: &random) ? number.rounded() : number * number * number
    }
    let spread = AxisSpread(coordinates)
    let sorted = coordinates.sorted()
    let places = sorted.map(spread.place)
    #expect(places.allSatisfy { (0...1).contains($0) })
    for (near, next) in zip(sorted.indices, sorted.indices.dropFirst()) {
      #expect(sorted[near] == sorted[next] ? places[near] == places[next] : places[near] < places[next])
    }
  }

  @Test func aFewFarOutDoNotCountForTheExtent() {
    #expect(AxisSpread((0..<200).map(Double.init) + [1e6, -1e6]).extent < 200)
  }
}
