import Testing

@testable import RamureModel

@Suite struct OrderTests {
  @Test func equalFiguresStayInTheirOrder() {
    let words = ["pear", "fig", "plum", "apple", "nut"]
    #expect(words.lowestFirst(\.count) == ["fig", "nut", "pear", "plum", "apple"])
    #expect(words.highestFirst(\.count) == ["apple", "pear", "plum", "fig", "nut"])
    #expect([2.5, -1, 2.5, .infinity].highestFirst { $0 } == [.infinity, 2.5, 2.5, -1])
  }
}
