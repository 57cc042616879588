import Testing

@testable import RamureDrawing

@Suite struct SafeAddressTests {
  @Test(arguments: [
    "https://ramure.example/a?b=c#d", "http://ramure.example", "HTTPS://RAMURE.example", "mailto:lea@ramure.example",
    "https://é.example/",
  ])
  func leadsToTheWebOrToAMailbox(_ address: String) {
    #expect(SafeAddress.of(address) == address)
  }

  @Test(arguments: [
    "", "ramure.example", "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:x", "\u{1}javascript:x",
    "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//ramure.example", "https:ramure.example",
    "https://a b", " https://ramure.example", "https://a\nb", "ht\u{200B}tps://x", "https://a\u{0}", "blob:https://a",
  ])
  func leadsNowhereElse(_ address: String) {
    #expect(SafeAddress.of(address) == nil)
  }

  @Test func noAddressIsNone() { #expect(SafeAddress.of(nil) == nil) }
}
