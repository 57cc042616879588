import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct MarkSeparationTests {
  private static func overlaps(_ centers: [Point], _ radii: [Double]) -> Int {
    var count = 0
    for first in centers.indices {
      for second in centers.indices
      where second > first && (centers[second] - centers[first]).length < radii[first] + radii[second] - 1e-9 {
        count += 1
      }
    }
    return count
  }

  @Test(arguments: UInt64(0)..<10)
  func noMarkHidesAnotherWhereThereIsRoom(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let centers = (0..<150).map { _ in Point(random.number(0...900), random.number(0...600)) }
    let radii = (0..<150).map { _ in random.number(2...14) }
    #expect(Self.overlaps(centers, radii) > 0)
    let separation = MarkSeparation(gap: 1.2, rounds: 24)
    let moved = separation.separated(centers, radii: radii)
    #expect(Self.overlaps(moved, radii) == 0)
    #expect(separation.separated(centers, radii: radii) == moved)
  }

  @Test func marksOnOneSpotPart() {
    let radii = [Double](repeating: 5, count: 12)
    let moved = MarkSeparation(gap: 1.2, rounds: 60).separated(
      Array(repeating: Point(40, 40), count: 12), radii: radii)
    #expect(Self.overlaps(moved, radii) == 0)
  }

  @Test func whatIsFarApartStays() {
    let centers = [Point(0, 0), Point(50, 0), Point(0, 50)]
    #expect(MarkSeparation(gap: 1, rounds: 9).separated(centers, radii: [10, 20, 30]) == centers)
    #expect(MarkSeparation(gap: 1, rounds: 9).separated([], radii: []) == [])
  }

  @Test func theLargerGivesWayLess() {
    let moved = MarkSeparation(gap: 0, rounds: 9).separated([Point(0, 0), Point(10, 0)], radii: [15, 5])
    // Ten pixels are missing; the shares of the way are 5 : 15.
    #expect((moved[0] - Point(-2.5, 0)).length < 1e-9 && (moved[1] - Point(17.5, 0)).length < 1e-9)
  }

  /// Three hundred marks on a line as long as a hundred of them: they shrink until each has its place.
  @Test func marksWithoutRoomAreDrawnSmaller() {
    let centers = (0..<300).map { Point(Double($0) * 5, 0) }
    let radii = [Double](repeating: 7, count: 300)
    let fitted = MarkSeparation(gap: 1.2, rounds: 24).fitted(centers, radii: radii)
    #expect(fitted.scale < 1 && fitted.scale > 0.2)
    #expect(Self.overlaps(fitted.centers, radii.map { $0 * fitted.scale * 0.97 }) == 0)
    let free = MarkSeparation(gap: 1.2, rounds: 24).fitted(centers.map { $0 * 10 }, radii: radii)
    #expect(free.scale == 1 && free.centers == centers.map { $0 * 10 })
  }

  /// Pushed onto one spot, two marks of a line part along it: none leaves the line, whatever their size.
  @Test func aLineStaysALine() {
    let centers = (0..<300).map { Point(Double($0) * 5, 0) }
    for tenths in stride(from: 20, through: 90, by: 5) {
      let radii = [Double](repeating: Double(tenths) / 10, count: 300)
      let moved = MarkSeparation(gap: 1.2, rounds: 24).separated(centers, radii: radii)
      #expect(moved.allSatisfy { $0.y.magnitude < 1e-9 }, "\(tenths)")
    }
  }

  /// A hundred marks heaped where five would fit: a few rounds do not part them, however small they are.
  @Test func aHeapGetsTheTimeItNeeds() {
    var random = SplitMix64(seed: 4)
    let centers = (0..<100).map { _ in Point(random.number(0...10), random.number(0...4)) }
    let radii = [Double](repeating: 11, count: 100)
    let separation = MarkSeparation(gap: 1.2, rounds: 24)
    let fitted = separation.fitted(centers, radii: radii)
    let smaller = radii.map { $0 * fitted.scale * 0.97 }
    #expect(Self.overlaps(separation.separated(centers, radii: smaller), smaller) > 0)
    #expect(Self.overlaps(fitted.centers, smaller) == 0)
  }
}
