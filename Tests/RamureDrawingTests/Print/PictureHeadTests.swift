import Testing

@testable import RamureDrawing

@Suite struct PictureHeadTests {
  private func picture(_ title: String) -> [UInt8] {
    let frame = SVGFrame(extent: Extent(900.5, 1_325), language: .english, title: title, summary: "", css: "")
    let small = "<text font-size=\"10.5\"><tspan>small</tspan><tspan font-size=\"0\"> </tspan></text>"
    return Array((frame.opening(definitions: "") + "<text font-size=\"14\">a</text>" + small + SVGFrame.closing).utf8)
  }

  @Test(arguments: ["Plain", "</svg><b> & “quotes” 'x' \"y\"", "&lt;", "&amp;lt;"])
  func theTitleIsReadAsItWasWritten(_ title: String) throws {
    let head = try #require(PictureHead(picture(title)))
    #expect(head.title == title)
    #expect(head.extent == Extent(900.5, 1_325))
    #expect(head.smallestText == 10.5)
  }

  @Test func whatIsNoPictureHasNoHead() {
    #expect(PictureHead([]) == nil)
    #expect(PictureHead(Array("<svg width=\"0\" height=\"9\">".utf8)) == nil)
    #expect(PictureHead(Array("<svg width=\"wide\" height=\"9\">".utf8)) == nil)
  }
}
