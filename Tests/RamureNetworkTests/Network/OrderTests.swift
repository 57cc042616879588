import Testing

@testable import RamureNetwork

@Suite struct OrderTests {
  @Test func equalFiguresStayInTheirOrder() {
    let words = ["pear", "fig", "plum", "apple", "nut"]
    #expect(words.lowestFirst(\.count) == ["fig", "nut", "pear", "plum", "apple"])
    #expect(words.highestFirst(\.count) == ["apple", "pear", "plum", "fig", "nut"])
    #expect([2.5, -1, 2.5, .infinity].highestFirst { $0 } == [.infinity, 2.5, 2.5, -1])
    #expect([Int]().lowestFirst { $0 }.isEmpty)
  }

  /// Many of few figures: whoever stood first among equals still does.
  @Test(arguments: UInt64(0)..<20) func isStable(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let figures = (0..<300).map { _ in Int(random.next() % 9) }
    let order = figures.indices.highestFirst { figures[$0] }
    #expect(order.sorted() == Array(figures.indices))
    for (one, next) in zip(order, order.dropFirst()) {
      #expect(figures[one] > figures[next] || figures[one] == figures[next] && one < next)
    }
  }
}
