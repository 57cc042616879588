import Testing

@testable import RamureModel

@Suite struct TextListColumnTests {
  @Test func keepsLists() {
    var column = TextListColumn()
    column.write(["one", "deux", "trois"], row: 1)
    #expect(column[0].isEmpty)
    #expect(column[1] == ["one", "deux", "trois"])
    #expect(column.selecting([1, 0])[0] == ["one", "deux", "trois"])
    #expect(column.isEmpty(0) && !column.isEmpty(1))
  }
}
