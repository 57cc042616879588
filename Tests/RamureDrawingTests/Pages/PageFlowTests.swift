import Testing

@testable import RamureDrawing

/// Strips on pages of 100 points, of which 80 are free.
@Suite struct PageFlowTests {
  private let flow = PageFlow(size: Extent(100, 100), top: 10, bottom: 10)

  private func strip(
    _ height: Double, space: Double = 0, held: Bool = false, headings: Double? = nil, sheet: Extent? = nil,
    anchor: String? = nil
  ) -> PageStrip {
    var strip = PageStrip(height: height, space: space, isHeld: held) { _ in }
    strip.headings = headings.map { PageStrip.Headings(height: $0) { _ in } }
    (strip.sheet, strip.anchor) = (sheet, anchor)
    return strip
  }

  private func places(_ strips: [PageStrip]) -> [[Double]] {
    flow.pages(of: strips).pages.map { $0.strips.map(\.y) }
  }

  @Test func stripsLieOneBelowTheOther() {
    // 10 … 40, space, 45 … 75; the third needs 75 … 95, of which 90 is the end.
    #expect(places([strip(30, space: 9), strip(30, space: 5), strip(20)]) == [[10, 45], [10]])
    #expect(places([strip(30), strip(30), strip(20)]) == [[10, 40, 70]])
  }

  @Test func aHeadingGoesWithWhatItHeads() {
    #expect(places([strip(60), strip(10, held: true), strip(20)]) == [[10], [10, 20]])
    #expect(places([strip(50), strip(10, held: true), strip(20)]) == [[10, 60, 70]])
    // What together is higher than a page is divided after all.
    #expect(places([strip(50, held: true), strip(50, held: true), strip(20)]) == [[10], [10, 60]])
  }

  @Test func aTableSaysItsHeadingsAgain() {
    let pages = flow.pages(of: [strip(70), strip(20, headings: 12), strip(20, headings: 12)]).pages
    // 10 + 12, then 20 further.
    #expect(pages.map { $0.strips.map(\.y) } == [[10], [22, 42]])
    #expect(pages[1].strips.map { $0.headings?.height } == [12, nil])
  }

  @Test func aLargePictureHasAPageOfItsOwn() {
    let large = Extent(300, 200)
    let result = flow.pages(of: [
      strip(30), strip(10, held: true, anchor: "map"), strip(150, sheet: large), strip(20), strip(20, anchor: "next"),
    ])
    #expect(result.pages.map(\.size) == [Extent(100, 100), large, Extent(100, 100)])
    #expect(result.pages.map(\.strips.count) == [1, 2, 2])
    #expect(result.anchors == ["map": 2, "next": 3])
    #expect(result.pages.map(\.chapter) == [nil, "map", "map"])
  }
}
