import Testing

@testable import RamureDrawing

@Suite struct PrintSheetTests {
  private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 0.01 }

  @Test func withoutPaperThePageIsThePicture() {
    let sheet = PrintSheet(Extent(1600, 1200), on: nil)
    #expect(sheet.page == Extent(1200, 900))
    #expect(sheet.picture == PrintSheet.Rectangle(x: 0, y: 0, width: 1200, height: 900))
  }

  /// Readers of PDF open nothing longer than 200 inches.
  @Test func aVeryLongPictureIsMadeSmaller() {
    let sheet = PrintSheet(Extent(1_000, 40_000), on: nil)
    #expect(isClose(sheet.page.height, 14_400) && isClose(sheet.page.width, 360))
  }

  /// ISO 216 in points: 210 mm are 595.28, 297 mm 841.89; a centimetre 28.35.
  @Test func theSheetIsTurnedByTheShape() {
    let wide = PrintSheet(Extent(2_000, 1_000), on: .a4)
    #expect(isClose(wide.page.width, 841.89) && isClose(wide.page.height, 595.28))
    // As wide as the sheet without its margins, half as high, in the middle.
    #expect(isClose(wide.picture.width, 785.2) && isClose(wide.picture.height, 392.6))
    #expect(isClose(wide.picture.x, 28.35) && isClose(wide.picture.y, (595.28 - 392.6) / 2))
    let high = PrintSheet(Extent(1_000, 2_000), on: .letter)
    #expect(high.page == Extent(612, 792))
    #expect(isClose(high.picture.height, 792 - 56.69) && isClose(high.picture.width, (792 - 56.69) / 2))
    // As good either way: upright.
    #expect(PrintSheet(Extent(500, 500), on: .a3).page == Paper.a3.upright)
  }

  @Test func lettersAreAsLargeAsThePictureMakesThem() throws {
    // 12 px of 2000 on 785.2 points: 4.71.
    let extent = Extent(2_000, 1_000)
    #expect(isClose(PrintSheet(extent, on: .a4).points(ofText: 12, in: extent), 4.71))
    let head = try #require(
      PictureHead(Array("<svg width=\"2000\" height=\"1000\"><text font-size=\"12\"/></svg>".utf8)))
    // 6 points need 1000 across: A3 has 1190.55 − 56.69.
    #expect(Paper.a4.readable(head) == .a3)
    #expect(Paper.a0.readable(head) == nil)
    #expect(Paper.letter.readable(head) == .tabloid)
    // Sheets come from small to large, and none twice.
    for paper in Paper.allCases {
      let heights = ([paper] + paper.larger).map(\.upright.height)
      #expect(heights == heights.sorted() && Set(heights).count == heights.count)
    }
  }
}
