import Testing

@testable import RamureNetwork

@Suite struct OpenNodesTests {
  /// Nodes come by their numbers, and none is lost, while others are put in between that come no earlier.
  @Test(arguments: [true, false], 0..<20) func takesTheSmallestNumberFirst(_ areClose: Bool, _ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var open = OpenNodes(areClose: areClose)
    for least in [Int64(3), 0] {
      open.reset(least: least)
      var waiting: [(key: Int64, node: Int32)] = []
      var last = least
      var taken = 0
      for node in Int32(0)..<300 {
        let key = last + Int64(random.next() % 6)
        open.push(node, key: key)
        waiting.append((key, node))
        guard random.next() % 3 == 0, let first = open.pop() else { continue }
        #expect(first.key == waiting.map(\.key).min())
        waiting.removeAll { $0 == first }
        last = first.key
        taken += 1
      }
      // One in three of 300, give or take six standard deviations of eight.
      #expect(taken > 50)
      while let taken = open.pop() {
        #expect(taken.key == waiting.map(\.key).min())
        waiting.removeAll { $0 == taken }
      }
      #expect(waiting.isEmpty)
    }
  }
}
