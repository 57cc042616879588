/// What a new tie from each node would gain those who search, as sums of whole numbers.
struct TieSums {
  var saved: [Int64]
  var brought: [Int32]
  var broughtTotal: [Int64]

  init(nodeCount: Int) {
    saved = [Int64](repeating: 0, count: nodeCount)
    brought = [Int32](repeating: 0, count: nodeCount)
    broughtTotal = saved
  }

  mutating func add(_ other: TieSums) {
    for node in saved.indices {
      saved[node] += other.saved[node]
      brought[node] += other.brought[node]
      broughtTotal[node] += other.broughtTotal[node]
    }
  }

  /// The columns themselves, for those who write to them again and again.
  struct Columns {
    let saved: UnsafeMutableBufferPointer<Int64>
    let brought: UnsafeMutableBufferPointer<Int32>
    let broughtTotal: UnsafeMutableBufferPointer<Int64>
  }

  mutating func withColumns(_ body: (Columns) -> Void) {
    saved.withUnsafeMutableBufferPointer { saved in
      brought.withUnsafeMutableBufferPointer { brought in
        broughtTotal.withUnsafeMutableBufferPointer { broughtTotal in
          body(Columns(saved: saved, brought: brought, broughtTotal: broughtTotal))
        }
      }
    }
  }

  func gain(_ node: Int) -> TieGain {
    TieGain(
      node: Int32(node), saved: saved[node], brought: brought[node], broughtTotal: broughtTotal[node])
  }
}
