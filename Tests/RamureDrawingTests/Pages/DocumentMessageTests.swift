import RamureNetwork
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct DocumentMessageTests {
  private static let document = Document(
    language: .french, title: "Été </svg>", subtitle: DocumentText("sous-titre"),
    opening: [
      .paragraph(.strong("gras") + " et " + .link("lien", to: "https://example.org")), .figures([.init("3", "x")]),
    ],
    chapters: [
      DocumentChapter(
        id: "first", title: "Un",
        blocks: [
          .heading("h"), .note(.emphasis("n")), .list([.code("a"), DocumentText([.reference("b", chapter: "first")])]),
          .definitions([.init("t", DocumentText("m"))]),
          .table(
            DocumentTable(
              caption: "c", columns: [.init("k"), .init("n", isNumeric: true)],
              rows: [[DocumentText("1"), DocumentText("2")], [DocumentText("3"), DocumentText("")]])),
          .picture(
            DocumentPicture(name: "map", caption: DocumentText("c"), alternative: "a", svg: Array("<svg/>".utf8))),
        ])
    ], foot: DocumentText("pied"))

  @Test func whatIsWrittenIsReadBack() throws {
    let bytes = DocumentMessage.encode(Self.document, on: .letter)
    let read = try #require(DocumentMessage.document(bytes))
    #expect(read.paper == .letter)
    // Documents have no equality of their own; what they are written as tells all of them.
    #expect(DocumentMessage.encode(read.document, on: .letter) == bytes)
    #expect(HTMLWriter().html(of: read.document) == HTMLWriter().html(of: Self.document))
  }

  /// Cut anywhere, or with anything in it: no document, or one that can be written; never a trap.
  @Test(arguments: UInt64(0)..<300) func whatIsBrokenDoesNoHarm(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = DocumentMessage.encode(Self.document, on: .a4)
    #expect(DocumentMessage.document(Array(whole[..<Int.random(in: 0..<whole.count, using: &random)])) == nil)
    var bytes = whole
    for _ in 0..<6 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    if let read = DocumentMessage.document(bytes) { _ = MarkdownWriter().markdown(of: read.document) }
  }
}
