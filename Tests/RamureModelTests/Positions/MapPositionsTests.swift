import RamureModel
import Testing

@Suite struct MapPositionsTests {
  private func entry(_ id: String, _ x: Double, _ y: Double) -> MapPositions.Entry {
    MapPositions.Entry(id: id, place: MapPositions.Place(x: x, y: y))
  }

  private func positions(_ nodes: [MapPositions.Entry], width: Double = 100) -> MapPositions {
    MapPositions(width: width, height: 50, scale: 0.5, nodes: nodes)
  }

  @Test func idsAreOrderedByTheirBytes() {
    // Z is 5A, a is 61, é is C3 A9 in one scalar and 65 CC 81 in two: those are two ids.
    let ordered = positions([entry("é", 1, 0), entry("a", 2, 0), entry("e\u{301}", 3, 0), entry("Z", 4, 0)])
    #expect(ordered.nodes.map(\.place.x) == [4, 2, 3, 1])
    #expect(ordered.place(ofNode: "é")?.x == 1 && ordered.place(ofNode: "e\u{301}")?.x == 3)
    #expect(ordered.place(ofNode: "z") == nil && ordered.place(ofNode: "") == nil)
  }

  @Test(arguments: [(1.04, 1.0), (1.06, 1.1), (-0.04, 0.0), (-2.26, -2.3), (0, 0)])
  func placesAreToATenth(_ given: Double, _ kept: Double) {
    let place = MapPositions.Place(x: given, y: given)
    #expect(place.x == kept && place.y == kept && place.x.sign == (kept < 0 ? .minus : .plus))
  }

  @Test func ofTwoWithOneIDTheFirstCounts() {
    #expect(positions([entry("a", 1, 1), entry("a", 2, 2)]).nodes == [entry("a", 1, 1)])
  }

  @Test func whoWasKnownBeforeIsKept() {
    let whole = positions([entry("a", 1, 1), entry("b", 2, 2)], width: 90)
    let part = positions([entry("b", 9, 9), entry("c", 3, 3)], width: 120)
    let kept = part.keeping(whole)
    #expect(kept.nodes == [entry("a", 1, 1), entry("b", 9, 9), entry("c", 3, 3)])
    #expect(kept.width == 120)
    #expect(part.keeping(nil) == part)
  }

  @Test(arguments: [(0.0, 0.01), (7, 1), (.nan, 1), (0.123_46, 0.1235)])
  func scalesAreWithinBounds(_ given: Double, _ kept: Double) {
    #expect(MapPositions(width: 1, height: 1, scale: given, nodes: []).scale == kept)
  }

  @Test(arguments: [(20_000.0, true), (-20_000, true), (20_000.1, false), (.infinity, false), (.nan, false)])
  func pagesHaveAnEnd(_ coordinate: Double, _ isOnPage: Bool) {
    #expect(MapPositions.isOnPage(coordinate) == isOnPage)
  }
}
