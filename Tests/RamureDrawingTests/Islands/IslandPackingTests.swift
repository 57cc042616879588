import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct IslandPackingTests {
  private static func rectangle(_ width: Double, _ height: Double) -> ConvexHull {
    ConvexHull([
      Point(-width / 2, -height / 2), Point(width / 2, -height / 2), Point(width / 2, height / 2),
      Point(-width / 2, height / 2),
    ])
  }

  @Test(arguments: UInt64(0)..<12)
  func noTwoIslandsComeCloserThanTheGap(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...14, using: &random)
    let extents = (0..<count).map { _ in Extent(random.number(20...300), random.number(20...300)) }
    let ties = (0..<count * 2).map { _ in
      (
        from: Int.random(in: 0..<count, using: &random), to: Int.random(in: 0..<count, using: &random),
        count: random.number(1...9)
      )
    }.filter { $0.from != $0.to }
    let places = IslandPacking(gap: 20, ties: ties).packed(
      extents.map { Self.rectangle($0.width, $0.height) }, at: extents.map { _ in random.point(-500...500) })
    let boxes = zip(places, extents).map { Box(center: $0, $1) }
    for (number, box) in boxes.enumerated() {
      for other in boxes[..<number] {
        let across = max(box.x - other.right, other.x - box.right, 0)
        let down = max(box.y - other.bottom, other.y - box.bottom, 0)
        #expect(Point(across, down).length > 19.9)
      }
    }
    // Nor are they strewn about.
    let area = extents.reduce(0) { $0 + ($1.width + 20) * ($1.height + 20) }
    let page = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    #expect(page.width * page.height < 4 * area)
  }

  @Test func whoIsTiedLiesTogether() {
    // Two chains of three islands, mixed where they would like to be.
    let hulls = (0..<6).map { _ in Self.rectangle(100, 100) }
    let ties = [(0, 2, 5.0), (2, 4, 5), (1, 3, 5), (3, 5, 5)]
    let seats = (0..<6).map { Point(Double($0) * 200, 0) }
    let places = IslandPacking(gap: 10, ties: ties).packed(hulls, at: seats)
    for (from, to, _) in ties { #expect((places[from] - places[to]).length < 170) }
  }

  @Test func oneOrNoneNeedsNoPacking() {
    #expect(IslandPacking(gap: 10, ties: []).packed([], at: []).isEmpty)
    #expect(IslandPacking(gap: 10, ties: []).packed([Self.rectangle(9, 9)], at: [Point(4, 4)]).count == 1)
  }
}
