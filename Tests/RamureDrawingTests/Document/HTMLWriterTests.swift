import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct HTMLWriterTests {
  /// Quotation marks and tags that readers take for one letter with what follows: a library that escapes letters lets
  /// them through.
  static let joined = [
    "\"\u{301} onclick=\"alert(1)", "<\u{301}script>", "&\u{200D}lt;", "'\u{FE0F} x", ">\u{308}", "{{text}}",
    "{{{text}}}", "{{#x}}", "}}", "{{% CONTENT_TYPE:TEXT}}<b>", "{{> page}}", "{{=<% %>=}}",
  ]
  static let texts = HostileEcosystem.texts + joined

  /// What no page of ours has any use for.
  private static let known: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "footer", "h1", "h2", "h3",
    "p",
    "ul", "ol", "li", "dl", "div", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "svg",
    "figcaption", "a", "strong", "em", "code", "img",
  ]

  private func parsed(_ html: [UInt8]) throws -> ParsedSVG {
    let doctype = Array("<!DOCTYPE html>\n".utf8)
    #expect(html.starts(with: doctype))
    return try ParsedSVG(Array(html.dropFirst(doctype.count)))
  }

  /// A text as a page may show it.
  private func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\t", "\n", "\r": " "
          default: XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}"
          }
        }))
  }

  @Test(arguments: texts) func whateverATextHoldsStaysText(_ text: String) throws {
    let page = try parsed(HTMLWriter().html(of: SampleDocument.saying(text)))
    let plain = try parsed(HTMLWriter().html(of: SampleDocument.saying("word")))
    // The same elements with the same attributes, whatever stands in them.
    #expect(page.elements.map(\.name) == plain.elements.map(\.name))
    #expect(page.attributes.map(\.name) == plain.attributes.map(\.name))
    let wanted = shown(text)
    for name in ["h1", "h3", "caption", "dt"] { #expect(page.elements(name).allSatisfy { $0.text == wanted }) }
    #expect(page.elements("figure")[0].value("id") == "picture-one")
    let alternative = page.elements("div").compactMap { $0.value("aria-label") }
    #expect(alternative == [wanted])
    for element in page.elements {
      #expect(Self.known.contains(element.name), "\(element.name)")
      for attribute in element.attributes { #expect(!attribute.name.hasPrefix("on"), "\(attribute.name)") }
    }
  }

  @Test(arguments: HostileEcosystem.addresses) func onlyTheWebAndMailboxesAreLinkedTo(_ address: String) throws {
    let page = try parsed(HTMLWriter().html(of: SampleDocument.saying("word", address: address)))
    let targets = page.elements("a").compactMap { $0.value("href") }.filter { !$0.hasPrefix("#") }
    #expect(Set(targets) == (SafeAddress.of(address) == nil ? [] : [address]))
    // The words are there all the same.
    #expect(page.elements("h1")[0].text == "word")
  }

  @Test func namesAreUniqueAndReferencesLeadSomewhere() throws {
    let page = try parsed(HTMLWriter().html(of: SampleDocument.saying("word")))
    let ids = page.elements.compactMap { $0.value("id") }
    #expect(Set(ids).count == ids.count)
    let wanted =
      page.elements.compactMap { $0.value("href") }.filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
      + page.elements.compactMap { $0.value("aria-labelledby") }.map { Substring($0) }
    #expect(!wanted.isEmpty && wanted.allSatisfy { ids.contains(String($0)) })
  }

  @Test func thePageIsReadableWithoutSeeingIt() throws {
    let page = try parsed(HTMLWriter().html(of: SampleDocument.saying("word")))
    #expect(page.root?.value("lang") == "fr")
    // One title; no heading skips a level.
    let levels = page.elements.compactMap { $0.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) } }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(page.elements("th").allSatisfy { ["col", "row"].contains($0.value("scope")) })
    #expect(page.elements("table").count == page.elements("caption").count)
    #expect(page.elements("figure").count == page.elements("figcaption").count)
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    let page = try parsed(HTMLWriter().html(of: SampleDocument.saying("word")))
    let policy = page.elements("meta").first { $0.value("http-equiv") == "Content-Security-Policy" }
    #expect(policy?.value("content")?.hasPrefix("default-src 'none'; ") == true)
    let style = page.elements("style")[0].text
    for word in ["@import", "url(", "expression", "http"] { #expect(!style.contains(word), "\(word)") }
  }

  @Test func picturesMayLieBesideThePage() throws {
    let page = try parsed(HTMLWriter(pictures: .beside("report")).html(of: SampleDocument.saying("word")))
    #expect(page.elements("svg").isEmpty)
    #expect(page.elements("img").map { $0.value("src") } == ["report.one.svg"])
    #expect(page.elements("img").map { $0.value("alt") } == ["word"])
  }
}
