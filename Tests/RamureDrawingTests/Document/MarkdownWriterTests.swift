import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct MarkdownWriterTests {
  @Test(arguments: [
    ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("[x](y)", "\\[x\\](y)"), ("<b>&amp;", "\\<b\\>\\&amp;"),
    ("a|b", "a\\|b"), ("# a", "\\# a"), ("a\nb\tc", "a b c"), ("$x$", "\\$x\\$"), ("~~a~~ !", "\\~\\~a\\~\\~ \\!"),
    ("back\\slash", "back\\\\slash"), ("\u{1B}[0m\u{202E}", "\u{FFFD}\\[0m\u{FFFD}"), ("l’été – 1. x", "l’été – 1. x"),
  ])
  func signsThatMeanSomethingAreEscaped(_ text: String, _ markdown: String) {
    #expect(MarkdownText.escaped(text) == markdown)
  }

  @Test(arguments: [
    ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("== a", "\\== a"), ("1 a", "1 a"),
    ("a - b", "a - b"), ("> a", "\\> a"), ("", ""), ("2018", "2018"),
  ])
  func aLineCannotBeginAList(_ text: String, _ markdown: String) {
    #expect(MarkdownText.escapedStart(text) == markdown)
  }

  @Test func aDocumentReadsAsItIsMeant() {
    let table = DocumentTable(
      caption: "Par type", columns: [.init("Type"), .init("Nombre", isNumeric: true)],
      rows: [[DocumentText("a|b"), DocumentText("2")]])
    let picture = DocumentPicture(
      name: "map", caption: DocumentText("Une carte."), alternative: "Carte [1]", svg: Array("foobar".utf8))
    let document = Document(
      language: .french, title: "Un *titre*", subtitle: DocumentText("1. état"), opening: [],
      chapters: [
        DocumentChapter(
          id: "map", title: "La carte",
          blocks: [
            .picture(picture), .heading("Plus fin"), .table(table), .note(DocumentText("petit")),
            .list([
              .strong("A ") + .link("site", to: "https://x.example/a b|c") + .link("s", to: "https://x.example/(|")
            ]),
            .figures([.init("9", "acteurs")]), .definitions([.init("Mot", DocumentText("sens"))]),
          ])
      ], foot: DocumentText("Fin"))
    let expected = """
      # Un \\*titre\\*

      1\\. état

      <a id="map"></a>

      ## La carte

      ![Carte \\[1\\]][map]

      Une carte.

      ### Plus fin

      *Par type*

      | Type | Nombre |
      | --- | --: |
      | a\\|b | 2 |

      *petit*

      - **A** site[s](<https://x.example/(%7C>)

      - **9** acteurs

      - **Mot** – sens

      ---

      Fin

      [map]: data:image/svg+xml;base64,Zm9vYmFy

      """
    #expect(String(decoding: MarkdownWriter().markdown(of: document), as: UTF8.self) == expected)
    let beside = String(decoding: MarkdownWriter(pictures: .beside("my report")).markdown(of: document), as: UTF8.self)
    #expect(beside.contains("![Carte \\[1\\]](<my%20report.map.svg>)") && !beside.contains("base64"))
  }

  @Test func severalChaptersHaveContents() {
    let chapters = ["one", "two"].map { DocumentChapter(id: $0, title: "[\($0)]", blocks: []) }
    let document = Document(
      language: .english, title: "T", subtitle: DocumentText("s"), opening: [], chapters: chapters,
      foot: DocumentText("f"))
    let text = String(decoding: MarkdownWriter().markdown(of: document), as: UTF8.self)
    #expect(text.contains("## Contents\n\n1. [\\[one\\]](#one)\n2. [\\[two\\]](#two)\n\n<a id=\"one\"></a>"))
  }

  /// However a text is built, no sign of Markdown stands in what is written of it without a backslash, beyond those the
  /// writer puts there for every text.
  @Test(arguments: HTMLWriterTests.texts) func whateverATextHoldsStaysText(_ text: String) {
    func skeleton(_ text: String) -> [String: Int] {
      let markdown = String(
        decoding: MarkdownWriter(pictures: .beside("r")).markdown(of: SampleDocument.saying(text)), as: UTF8.self)
      var counts: [String: Int] = [:]
      var isEscaped = false
      for scalar in markdown.unicodeScalars {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if "`*_[]<>|#~!$\n".unicodeScalars.contains(scalar) {
          counts[String(scalar), default: 0] += 1
        }
      }
      return counts
    }
    var (found, plain) = (skeleton(text), skeleton("word"))
    // Nothing can be set in bold or slanted that is nothing.
    if text.allSatisfy(\.isWhitespace) { (found["*"], plain["*"]) = (nil, nil) }
    #expect(found == plain)
  }
}
