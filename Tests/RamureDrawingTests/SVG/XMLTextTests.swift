import Testing

@testable import RamureDrawing

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("", ""), ("plain text, 1.", "plain text, 1."), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"),
    ("\"it's\"", "&quot;it&#39;s&quot;"), ("&amp;", "&amp;amp;"), ("]]>", "]]&gt;"), ("é œ 生 🌳", "é œ 生 🌳"),
    ("a\nb\tc\rd", "a b c d"), ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    ("\u{7F}\u{9F}", "\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{202E}b\u{2066}", "a\u{FFFD}b\u{FFFD}"),
    ("\u{A0}«\u{202F}»", "\u{A0}«\u{202F}»"),
  ])
  func escapes(text: String, expected: String) {
    #expect(Array(XMLText.escaped(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
