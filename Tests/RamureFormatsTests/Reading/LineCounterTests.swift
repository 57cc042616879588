import Testing

@testable import RamureFormats

@Suite struct LineCounterTests {
  @Test(arguments: [
    ("", 0, 1, 1), ("abc", 2, 1, 3), ("a\nb", 2, 2, 1), ("a\rb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("\n\nb", 2, 3, 1),
    ("é€😀x", 9, 1, 4), ("a\r", 2, 2, 1), ("a\n\rb", 3, 3, 1),
  ])
  func countsAsEditorsDo(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let place = LineCounter.place(of: offset, in: Array(text.utf8))
    #expect(place.line == line)
    #expect(place.column == column)
  }

  @Test func stopsAtTheEnd() {
    let place = LineCounter.place(of: 99, in: Array("a\nbc".utf8))
    #expect(place.line == 2)
    #expect(place.column == 3)
  }
}
