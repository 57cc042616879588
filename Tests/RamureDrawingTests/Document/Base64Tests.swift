import Testing

@testable import RamureDrawing

@Suite struct Base64Tests {
  /// The examples of RFC 4648, section 10; then bytes above 127, worked out by hand.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func examples(_ text: String, _ coded: String) {
    #expect(Base64.text(Array(text.utf8)) == coded)
  }

  @Test func highBytes() {
    // 11111111 11111110 11111011 → 111111 111111 111011 111011
    #expect(Base64.text([0xFF, 0xFE, 0xFB]) == "//77")
  }
}
