import RamureNetwork
import Testing

@testable import RamureModel

@Suite struct CycleSearchTests {
  @Test func whatJoinsTwoCyclesLiesOnNone() {
    // The first relation leads from the cycle 0 ⇄ 1 to the cycle 2 ⇄ 3.
    let search = CycleSearch(rows: Array(0..<5), from: [1, 0, 1, 2, 3], to: [2, 1, 0, 3, 2])
    #expect(search.closingRows() == [1, 3])
  }

  @Test func whatLeadsToAndFromACycleLiesOnNone() {
    let search = CycleSearch(rows: Array(0..<4), from: [0, 1, 2, 2], to: [1, 2, 1, 3])
    #expect(search.closingRows() == [1])
  }

  @Test func aSelfLoopIsACycle() {
    #expect(CycleSearch(rows: [1], from: [0, 5], to: [1, 5]).closingRows() == [1])
  }

  @Test func onlyTheRowsGivenCount() {
    #expect(CycleSearch(rows: [0], from: [0, 1], to: [1, 0]).closingRows().isEmpty)
    #expect(CycleSearch(rows: [], from: [0, 1], to: [1, 0]).closingRows().isEmpty)
  }

  @Test func aLongChainNeedsNoDeepStack() {
    let count = Int32(200_000)
    let from = Array(0..<count)
    let open = CycleSearch(rows: from.indices.map(\.self), from: from, to: from.map { $0 + 1 })
    #expect(open.closingRows().isEmpty)
    let closed = CycleSearch(rows: from.indices.map(\.self), from: from, to: from.map { ($0 + 1) % count })
    #expect(closed.closingRows() == [0])
  }

  /// Every graph of three nodes, self-loops included, and seeded ones of six, against reachability by definition.
  @Test func agreesWithReachability() {
    for code in 0..<512 {
      var pairs: [(Int32, Int32)] = []
      for bit in 0..<9 where code >> bit & 1 == 1 { pairs.append((Int32(bit / 3), Int32(bit % 3))) }
      Self.check(pairs, nodeCount: 3)
    }
    var random = SplitMix64(seed: 4)
    for _ in 0..<300 {
      let pairs = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        (Int32.random(in: 0..<6, using: &random), Int32.random(in: 0..<6, using: &random))
      }
      Self.check(pairs, nodeCount: 6)
    }
  }

  private static func check(_ pairs: [(Int32, Int32)], nodeCount: Int) {
    var reaches = [[Bool]](repeating: [Bool](repeating: false, count: nodeCount), count: nodeCount)
    for node in 0..<nodeCount { reaches[node][node] = true }
    for (from, to) in pairs { reaches[Int(from)][Int(to)] = true }
    for middle in 0..<nodeCount {
      for from in 0..<nodeCount where reaches[from][middle] {
        for to in 0..<nodeCount where reaches[middle][to] { reaches[from][to] = true }
      }
    }
    var expected: [Int] = []
    for (row, (from, to)) in pairs.enumerated() where reaches[Int(to)][Int(from)] {
      let isSameKnot = expected.contains { earlier in
        let node = Int(pairs[earlier].0)
        return reaches[node][Int(from)] && reaches[Int(from)][node]
      }
      if !isSameKnot { expected.append(row) }
    }
    let search = CycleSearch(rows: Array(pairs.indices), from: pairs.map(\.0), to: pairs.map(\.1))
    #expect(search.closingRows() == expected, "\(pairs)")
  }
}
