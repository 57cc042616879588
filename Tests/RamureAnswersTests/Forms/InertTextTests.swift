import Testing

@testable import RamureAnswers

@Suite("Names that steer nothing")
struct InertTextTests {
  @Test(arguments: [
    ("plain, été, 国", "plain, été, 国"), ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\u{7}b", "a\u{FFFD}b"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("\u{202E}txt", "\u{FFFD}txt"), ("a\u{2066}b", "a\u{FFFD}b"), ("\u{7F}", "\u{FFFD}"),
    ("a\u{200D}b", "a\u{200D}b"),
  ])
  func inert(_ text: String, _ expected: String) {
    #expect(text.inert(keepingLayout: false) == expected)
    #expect(text.inertLine == expected)
  }

  @Test func layout() {
    #expect("a\r\nb\tc\u{1B}".inert(keepingLayout: true) == "a\r\nb\tc\u{FFFD}")
    #expect("a\r\nb\n\nc\td".inertLine == "a b c d")
  }
}
