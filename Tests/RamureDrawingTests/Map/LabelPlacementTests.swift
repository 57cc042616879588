import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct LabelPlacementTests {
  private static func label(_ name: String) -> Label { Label(lines: [name], size: 10) }

  private static let bounds = Box(x: 0, y: 0, width: 700, height: 500)

  /// Marks strewn over a page without hiding each other, a label for each.
  private static func cloud(_ seed: UInt64, count: Int, mayStandOff: Bool) -> (LabelPlacement, [LabelPlacement.Request])
  {
    var random = SplitMix64(seed: seed)
    let reaches = (0..<count).map { _ in random.number(3...16) }
    let centers = MarkSeparation(gap: 1, rounds: 40).separated(
      (0..<count).map { _ in Point(random.number(20...680), random.number(20...480)) }, radii: reaches)
    let requests = (0..<count).map { number in
      LabelPlacement.Request(
        mark: number, label: label(String(repeating: "n", count: Int.random(in: 2...18, using: &random))),
        mayStandOff: mayStandOff && number < 30)
    }
    return (LabelPlacement(bounds: bounds, centers: centers, reaches: reaches), requests)
  }

  private static func distance(_ box: Box, _ point: Point) -> Double {
    let nearest = Point(min(max(point.x, box.x), box.right), min(max(point.y, box.y), box.bottom))
    return (nearest - point).length
  }

  @Test(arguments: UInt64(0)..<8, [true, false])
  func labelsLieOnNothing(_ seed: UInt64, _ mayStandOff: Bool) {
    let (placement, requests) = Self.cloud(seed, count: 120, mayStandOff: mayStandOff)
    var random = SplitMix64(seed: seed + 100)
    let lines = LineGrid(
      (0..<60).map { _ in Route(from: random.point(0...600), to: random.point(0...600)) }, cell: 40)
    for grid in [nil, lines] {
      let boxes = placement.boxes(for: requests, avoiding: grid)
      #expect(boxes.count == requests.count)
      let shown = zip(requests, boxes).compactMap { request, box in box.map { (request, $0) } }
      #expect(shown.count > 60)
      for (place, (request, box)) in shown.enumerated() {
        #expect(Self.bounds.contains(box))
        #expect((box.width, box.height) == (request.label.extent.width, request.label.extent.height))
        for (_, other) in shown[(place + 1)...] { #expect(!box.intersects(other)) }
        for mark in placement.centers.indices {
          #expect(Self.distance(box, placement.centers[mark]) >= placement.reaches[mark], "\(request.mark) on \(mark)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<6)
  func movingAwayFromLinesHidesNoNameAndNeverCrossesMore(_ seed: UInt64) {
    let (placement, requests) = Self.cloud(seed, count: 60, mayStandOff: false)
    var random = SplitMix64(seed: seed + 7)
    let lines = LineGrid(
      (0..<40).map { _ in Route(from: random.point(0...600), to: random.point(0...600)) }, cell: 40)
    let first = placement.boxes(for: requests, avoiding: nil)
    let second = placement.boxes(for: requests, avoiding: lines)
    #expect(first.map { $0 == nil } == second.map { $0 == nil })
    let before = first.compactMap { $0 }.map(lines.crossings)
    let after = second.compactMap { $0 }.map(lines.crossings)
    #expect(zip(before, after).allSatisfy { $1 <= $0 })
    #expect(after.reduce(0, +) < before.reduce(0, +))
  }

  @Test func aLabelStandsBelowItsMarkWhereItCan() {
    let placement = LabelPlacement(bounds: Self.bounds, centers: [Point(300, 200)], reaches: [10])
    let label = Self.label("nnnn")
    let boxes = placement.boxes(
      for: [LabelPlacement.Request(mark: 0, label: label, mayStandOff: false)], avoiding: nil)
    #expect(boxes == [Box(x: 300 - 11.12, y: 212.5, width: label.extent.width, height: label.extent.height)])
  }

  @Test func whoComesFirstHasTheRoom() {
    // Room for one label between two marks, each of which reaches to the edge.
    let placement = LabelPlacement(
      bounds: Box(x: 0, y: 0, width: 60, height: 20), centers: [Point(10, 10), Point(50, 10)], reaches: [10, 10])
    let label = Self.label("n")
    for order in [[0, 1], [1, 0]] {
      let wide = Label(lines: ["nn"], size: 10)
      let boxes = placement.boxes(
        for: order.map { LabelPlacement.Request(mark: $0, label: wide, mayStandOff: true) }, avoiding: nil)
      #expect(boxes[0] != nil && boxes[1] == nil)
    }
    #expect(
      placement.boxes(for: [LabelPlacement.Request(mark: 1, label: label, mayStandOff: false)], avoiding: nil)[0]
        != nil)
  }

  @Test func onlyWhoMayStandsOff() throws {
    // A mark shut in by eight others.
    let around = (0..<8).map { step in
      let angle = Double(step) * .pi / 4
      return Point(300, 200) + Point(Trigonometry.cos(angle), Trigonometry.sin(angle)) * 26
    }
    let placement = LabelPlacement(
      bounds: Self.bounds, centers: [Point(300, 200)] + around, reaches: [10] + Array(repeating: 9.5, count: 8))
    func box(_ mayStandOff: Bool) -> Box? {
      placement.boxes(
        for: [LabelPlacement.Request(mark: 0, label: Self.label("nnnnnn"), mayStandOff: mayStandOff)], avoiding: nil)[0]
    }
    #expect(box(false) == nil)
    let off = try #require(box(true))
    #expect(Self.distance(off, Point(300, 200)) > 25)
  }

  @Test func aLabelLargerThanThePageIsNotShown() {
    let placement = LabelPlacement(
      bounds: Box(x: 0, y: 0, width: 40, height: 40), centers: [Point(20, 20)], reaches: [3])
    let label = Label(lines: [String(repeating: "n", count: 5_000)], size: 10)
    #expect(
      placement.boxes(for: [LabelPlacement.Request(mark: 0, label: label, mayStandOff: true)], avoiding: nil) == [nil])
    #expect(placement.boxes(for: [], avoiding: nil).isEmpty)
  }
}
