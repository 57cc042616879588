import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct RegionShapeTests {
  private static let shape = RegionShape(reach: 40, padding: 10, clearance: 6)

  private static func holds(_ outlines: [Route], _ point: Point) -> Bool {
    outlines.count { $0.sampled(steps: 4).surrounds(point) } % 2 == 1
  }

  private static func mark(_ x: Double, _ y: Double) -> Box { Box(center: Point(x, y), Extent(10, 10)) }

  @Test func oneMarkHasARoundRegion() throws {
    let outlines = Self.shape.outlines(around: [Self.mark(100, 100)], leavingOut: [])
    #expect(outlines.count == 1)
    // A square of ten with ten around it, its corners round: 100 + 400 + 314.
    let area = outlines[0].sampled(steps: 4).signedArea.magnitude
    #expect(area > 700 && area < 1_050, "\(area)")
  }

  @Test func membersFarApartAreStillOneRegion() {
    let outlines = Self.shape.outlines(around: [Self.mark(0, 0), Self.mark(600, 300)], leavingOut: [])
    #expect(outlines.count == 1)
    #expect(Self.holds(outlines, Point(300, 150)))
  }

  @Test(arguments: UInt64(0)..<25)
  func holdsItsMembersAndNoStranger(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let members = (0..<Int.random(in: 1...25, using: &random)).map { _ in
      Box(center: random.point(0...500), Extent(random.number(6...30), random.number(6...20)))
    }
    // Strangers as near as marks ever come to each other.
    let strangers = (0..<40).map { _ in Self.mark(random.number(-50...550), random.number(-50...550)) }
      .filter { stranger in !members.contains { $0.grown(by: Extent(16, 16)).intersects(stranger) } }
    let outlines = Self.shape.outlines(around: members, leavingOut: strangers)
    for member in members { #expect(Self.holds(outlines, member.center)) }
    for stranger in strangers { #expect(!Self.holds(outlines, stranger.center)) }
  }

  @Test func aRingIsFilledUnlessSomebodyElseStandsInIt() {
    let ring = (0..<24).map { step in
      let angle = Double(step) * .pi / 12
      return Self.mark(300 + 120 * Trigonometry.cos(angle), 300 + 120 * Trigonometry.sin(angle))
    }
    let middle = Point(300, 300)
    #expect(Self.holds(Self.shape.outlines(around: ring, leavingOut: []), middle))
    let around = Self.shape.outlines(around: ring, leavingOut: [Self.mark(300, 300)])
    #expect(!Self.holds(around, middle) && around.count == 2)
  }

  @Test func nobodyHasNoRegion() {
    #expect(Self.shape.outlines(around: [], leavingOut: [Self.mark(0, 0)]).isEmpty)
  }
}
