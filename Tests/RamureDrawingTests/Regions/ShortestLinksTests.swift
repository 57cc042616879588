import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct ShortestLinksTests {
  private static func length(_ links: [(from: Point, to: Point)]) -> Double {
    links.reduce(0) { $0 + ($1.to - $1.from).length }
  }

  /// All trees on the points, by their Prüfer codes (1918): none is shorter.
  @Test(arguments: UInt64(0)..<10)
  func noOtherTreeIsShorter(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 3...6, using: &random)
    let points = (0..<count).map { _ in random.point(0...100) }
    let links = ShortestLinks.joining(points)
    #expect(links.count == count - 1)
    var codes = [[Int]()]
    for _ in 0..<count - 2 { codes = codes.flatMap { code in (0..<count).map { code + [$0] } } }
    let shortest = codes.map { code in
      var degrees = (0..<count).map { place in 1 + code.count { $0 == place } }
      var length = 0.0
      for place in code {
        let leaf = degrees.firstIndex(of: 1) ?? 0
        length += (points[leaf] - points[place]).length
        degrees[leaf] = 0
        degrees[place] -= 1
      }
      let last = degrees.indices.filter { degrees[$0] == 1 }
      return length + (points[last[0]] - points[last[1]]).length
    }.min()
    #expect((Self.length(links) - (shortest ?? 0)).magnitude < 1e-9)
  }

  @Test func fewPointsNeedFewLinks() {
    #expect(ShortestLinks.joining([]).isEmpty && ShortestLinks.joining([Point(1, 1)]).isEmpty)
    #expect(ShortestLinks.joining([Point(1, 1), Point(1, 1)]).count == 1)
  }
}
