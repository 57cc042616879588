import Testing

@testable import RamureDrawing

@Suite struct GeometryTests {
  @Test func aPointIsAlsoADirection() {
    #expect(Point(3, 4).length == 5)
    #expect((Point(3, 4).unit - Point(0.6, 0.8)).length < 1e-15)
    #expect(Point(0, 0).unit == Point(0, 0))
    #expect(Point(3, 4).normal == Point(-4, 3))
    #expect(Point(1, 2) + Point(3, 5) * 2 - Point(1, 1) == Point(6, 11))
  }

  @Test func aBoxIsMeasuredFromItsUpperLeftCorner() {
    let box = Box(center: Point(10, 20), Extent(6, 8))
    #expect(box == Box(x: 7, y: 16, width: 6, height: 8))
    #expect((box.right, box.bottom) == (13, 24))
    #expect(box.grown(by: Extent(2, 2)) == Box(x: 5, y: 14, width: 10, height: 12))
    #expect(box.union(Box(x: 0, y: 18, width: 1, height: 10)) == Box(x: 0, y: 16, width: 13, height: 12))
  }

  @Test func boxesThatOnlyTouchDoNotIntersect() {
    let box = Box(x: 0, y: 0, width: 10, height: 10)
    #expect(!box.intersects(Box(x: 10, y: 0, width: 5, height: 5)))
    #expect(!box.intersects(Box(x: 0, y: -5, width: 5, height: 5)))
    #expect(box.intersects(Box(x: 9.9, y: 9.9, width: 5, height: 5)))
    #expect(box.intersects(Box(x: 4, y: 4, width: 1, height: 1)))
  }

  @Test func aBoxContainsWhatReachesItsEdge() {
    let box = Box(x: 0, y: 0, width: 10, height: 10)
    #expect(box.contains(box))
    #expect(box.contains(Box(x: 5, y: 5, width: 5, height: 5)))
    #expect(!box.contains(Box(x: 5, y: 5, width: 5.1, height: 5)))
    #expect(!box.contains(Box(x: -0.1, y: 5, width: 1, height: 1)))
  }
}
