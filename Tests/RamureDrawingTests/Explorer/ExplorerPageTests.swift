import Testing

@testable import RamureDrawing

@Suite struct ExplorerPageTests {
  private func page(data: String = "{}", title: String = "A") -> String {
    let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"><title id=\"map-title\">A</title></svg>\n".utf8)
    let page = ExplorerPage(
      title: title, language: .english, svg: svg, data: Array(data.utf8), withoutScript: "No script.")
    return String(decoding: page.html(), as: UTF8.self)
  }

  private func between(_ start: String, _ end: String, in text: String) -> String? {
    guard let from = text.firstRange(of: start),
      let to = text[from.upperBound...].firstRange(of: end)
    else { return nil }
    return String(text[from.upperBound..<to.lowerBound])
  }

  @Test func thePolicyLetsThisScriptRunAndNothingElse() throws {
    let html = page()
    let script = try #require(between("<script type=\"module\">", "</script>", in: html))
    let policy = try #require(between("Content-Security-Policy\" content=\"", "\"", in: html))
    #expect(
      policy == """
        default-src 'none'; script-src '\(ContentHash.policy(of: script))'; style-src 'unsafe-inline'; \
        img-src data: blob:; base-uri 'none'; form-action 'none'
        """)
  }

  @Test func nothingInDataEndsItsElement() throws {
    let data = #"{"a":"</script><script>alert(1)</script><!-- ]]>"}"#
    let written = try #require(between("id=\"ecosystem\">", "</script>", in: page(data: data)))
    #expect(written == data.replacing("<", with: "\\u003c"))
  }

  @Test func aTitleIsText() {
    #expect(page(title: "</title><b>").contains("<title>&lt;/title&gt;&lt;b&gt;</title>"))
  }

  @Test func theMapAndAWordStandThereWithoutAScript() {
    let html = page()
    #expect(html.contains("<svg id=\"map\""))
    #expect(html.contains("<noscript><p>No script.</p></noscript>"))
  }
}
