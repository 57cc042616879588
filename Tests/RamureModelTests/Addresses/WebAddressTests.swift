import Testing

@testable import RamureModel

@Suite struct WebAddressTests {
  @Test(arguments: ["https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG", "mailto:a@example.org"])
  func letsLinksPass(_ address: String) {
    #expect(WebAddress.safe(address) == address)
  }

  @Test(arguments: [
    "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u{1}javascript:alert(1)",
    "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "http:example.org", "example.org", "", ":",
  ])
  func stopsTheRest(_ address: String) {
    #expect(WebAddress.safe(address) == nil)
  }

  @Test(arguments: [
    ("https://example.org/a?b=c#d", true), ("mailto:a@example.org", true), ("HTTPS://EXAMPLE.ORG", false),
    ("https://example.org/é", false), ("https://example.org/\u{7F}", false), ("http:example.org", false), ("", false),
  ])
  func knowsWhatMayStandAsItIs(_ address: String, _ isPlain: Bool) {
    let bytes = Array(address.utf8)
    #expect(WebAddress.isPlain(bytes, bytes.indices) == isPlain)
  }

  @Test func dropsWhatBrowsersDrop() {
    #expect(WebAddress.safe(" https://exam\tple.org\n") == "https://example.org")
  }
}
