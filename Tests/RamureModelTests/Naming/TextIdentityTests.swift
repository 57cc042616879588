import Testing

@testable import RamureModel

@Suite struct TextIdentityTests {
  @Test func comparesBytesNotLooks() {
    let composed = "\u{E9}"
    let decomposed = "e\u{301}"
    #expect(composed == decomposed)
    #expect(!composed.isSameText(as: decomposed))
    #expect(composed.isSameText(as: "\u{E9}"))
    #expect(Set([UTF8Key(composed), UTF8Key(decomposed), UTF8Key("\u{E9}")]).count == 2)
  }

  @Test func ordersByBytes() {
    #expect("Z".precedes("a"))
    #expect("e\u{301}".precedes("\u{E9}"))
    #expect(!"\u{E9}".precedes("e\u{301}"))
    #expect("a".precedes("ab"))
    #expect(!"a".precedes("a"))
  }
}
