import Testing

@testable import RamureModel

@Suite struct AttributeColumnsTests {
  @Test func keepsAttributesByNameBytes() {
    var attributes = AttributeColumns()
    attributes.write("1", column: attributes.column("\u{E9}"), row: 0)
    attributes.write("2", column: attributes.column("e\u{301}"), row: 0)
    #expect(attributes["\u{E9}", 0] == "1")
    #expect(attributes["e\u{301}", 0] == "2")
    #expect(attributes["e", 0] == nil)
    #expect(attributes["\u{E9}", 1] == nil)
    #expect(attributes.all(0).map(\.value) == ["1", "2"])
    #expect(attributes.column("\u{E9}") == 0)
  }
}
