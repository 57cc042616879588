import Testing

@testable import RamureDrawing

@Suite struct PrintResolutionTests {
  /// A pixel of a picture is 1/96 inch: at 96 there are as many as it has, at 192 twice as many.
  @Test(arguments: [(96.0, 1_600, 1_690), (192.0, 3_200, 3_380), (150.0, 2_500, 2_641)])
  func pixelsFollowFromTheExtent(_ perInch: Double, _ width: Int, _ height: Int) {
    let sheet = PrintSheet(Extent(1_600, 1_690), on: nil)
    let resolution = PrintResolution(sheet, perInch: perInch)
    #expect((resolution.width, resolution.height) == (width, height))
  }

  @Test func soManyPixelsAcross() {
    let resolution = PrintResolution(PrintSheet(Extent(1_000, 500), on: nil), across: 1_920)
    #expect((resolution.width, resolution.height) == (1_920, 960))
  }

  /// What is said to be the most is not too much, and one more is.
  @Test(arguments: [Extent(1_600, 1_690), Extent(900, 40_000), Extent(30_000, 300), Extent(12_000, 9_000)])
  func theMostIsTheMost(_ extent: Extent) {
    let sheet = PrintSheet(extent, on: nil)
    let most = PrintResolution.most(for: sheet)
    #expect(!PrintResolution(sheet, perInch: Double(most)).isTooLarge)
    #expect(PrintResolution(sheet, perInch: Double(most + 2)).isTooLarge)
  }
}
