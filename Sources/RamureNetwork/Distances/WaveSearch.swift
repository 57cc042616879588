/// Measures distances, counted in edges, from 64 nodes at once: each has a bit, and a wave is passed on for all together.
///
/// A wave that few nodes carry is pushed from a list of them; one that many carry is pulled by all nodes that still lack
/// a bit. What arrives is summed up where it arrives. 37 bytes a node.
///
/// Source: M. Then et al. (2014), The more the merrier: efficient multi-source graph traversal,
/// doi:10.14778/2735496.2735507.
final class WaveSearch: DistanceTally {
  /// Which sources have reached each node.
  private let seen: UnsafeMutablePointer<UInt64>
  private var wave: UnsafeMutablePointer<UInt64>
  private var next: UnsafeMutablePointer<UInt64>
  private let sums: UnsafeMutablePointer<UInt32>
  private let inverses: UnsafeMutablePointer<Double>
  private let cells = Cells()
  /// The nodes that carry the wave, while they are few.
  private var carriers: [Int32] = []
  private var nextCarriers: [Int32] = []
  private let mostCarriers: Int
  private let count: Int
  private let outgoing: AdjacencyRows
  private let incoming: AdjacencyRows
  private(set) var farthest = [Double](repeating: 0, count: WaveSearch.width)

  static let width = UInt64.bitWidth

  init(in network: Network) {
    count = network.nodeCount
    outgoing = network.outgoing
    incoming = network.incoming
    mostCarriers = count / 16
    seen = cells.filled(with: 0, count: count)
    wave = cells.filled(with: 0, count: count)
    next = cells.filled(with: 0, count: count)
    sums = cells.filled(with: 0, count: count)
    inverses = cells.filled(with: 0, count: count)
    carriers.reserveCapacity(mostCarriers)
    nextCarriers.reserveCapacity(mostCarriers)
  }

  func measure(from sources: ArraySlice<Int32>) {
    precondition(sources.count <= Self.width, "a bit for each source")
    for lane in farthest.indices { farthest[lane] = 0 }
    for (lane, source) in sources.enumerated() {
      seen[Int(source)] |= 1 << UInt64(lane)
      wave[Int(source)] |= 1 << UInt64(lane)
    }
    let all = sources.count == Self.width ? UInt64.max : (1 << UInt64(sources.count)) - 1
    carriers = sources.filter { $0 >= 0 }
    var areListed = carriers.count <= mostCarriers
    var distance: UInt32 = 1
    withRows { outgoing, incoming in
      while true {
        let arrived: UInt64
        if areListed, lengthOfCarriers(outgoing) < incoming.entryCount / 8 {
          (arrived, areListed) = push(outgoing, distance: distance)
        } else {
          (arrived, areListed) = pull(incoming, distance: distance, all: all)
        }
        guard arrived != 0 else { break }
        var lanes = arrived
        while lanes != 0 {
          farthest[lanes.trailingZeroBitCount] = Double(distance)
          lanes &= lanes &- 1
        }
        distance += 1
      }
    }
  }

  func take(into distances: inout Distances) {
    for node in 0..<count {
      distances.reachedFrom[node] += Int32(truncatingIfNeeded: seen[node].nonzeroBitCount)
      distances.sums[node] += Double(sums[node])
      distances.inverseSums[node] += inverses[node]
    }
    seen.update(repeating: 0, count: count)
    wave.update(repeating: 0, count: count)
    next.update(repeating: 0, count: count)
    sums.update(repeating: 0, count: count)
    inverses.update(repeating: 0, count: count)
  }

  // MARK: - One step of the wave. Each gives the sources that reached somebody, and whether the carriers are listed.

  private func push(_ rows: Rows, distance: UInt32) -> (arrived: UInt64, areListed: Bool) {
    let (seen, wave, next) = (seen, wave, next)
    nextCarriers.removeAll(keepingCapacity: true)
    var areListed = true
    for node in carriers.lazy.map(Int.init) {
      let carried = wave[node]
      wave[node] = 0
      for entry in rows.range(node) {
        let neighbour = rows.neighbours[entry]
        let new = carried & ~seen[Int(neighbour)]
        guard new != 0 else { continue }
        if next[Int(neighbour)] == 0 {
          if nextCarriers.count < mostCarriers { nextCarriers.append(neighbour) } else { areListed = false }
        }
        next[Int(neighbour)] |= new
      }
    }
    swap(&self.wave, &self.next)
    var arrived: UInt64 = 0
    let inverse = 1 / Double(distance)
    if areListed {
      for node in nextCarriers { arrived |= arrive(self.wave[Int(node)], at: Int(node), distance, inverse) }
    } else {
      for node in 0..<count where self.wave[node] != 0 {
        arrived |= arrive(self.wave[node], at: node, distance, inverse)
      }
    }
    swap(&carriers, &nextCarriers)
    return (arrived, areListed)
  }

  private func pull(_ rows: Rows, distance: UInt32, all: UInt64) -> (arrived: UInt64, areListed: Bool) {
    let (seen, wave, next) = (seen, wave, next)
    carriers.removeAll(keepingCapacity: true)
    var areListed = true
    var arrived: UInt64 = 0
    let inverse = 1 / Double(distance)
    for node in 0..<count {
      let known = seen[node]
      var new: UInt64 = 0
      if known != all {
        for entry in rows.range(node) { new |= wave[Int(rows.neighbours[entry])] }
        new &= ~known
      }
      next[node] = new
      guard new != 0 else { continue }
      arrived |= arrive(new, at: node, distance, inverse)
      if carriers.count < mostCarriers { carriers.append(Int32(truncatingIfNeeded: node)) } else { areListed = false }
    }
    // What was the wave is written over, or emptied by a push, before anybody reads it.
    swap(&self.wave, &self.next)
    if areListed { self.next.update(repeating: 0, count: count) }
    return (arrived, areListed)
  }

  @inline(__always)
  private func arrive(_ new: UInt64, at node: Int, _ distance: UInt32, _ inverse: Double) -> UInt64 {
    let sources = new.nonzeroBitCount
    seen[node] |= new
    sums[node] &+= UInt32(truncatingIfNeeded: sources) &* distance
    inverses[node] += Double(sources) * inverse
    return new
  }

  private func lengthOfCarriers(_ rows: Rows) -> Int {
    carriers.reduce(0) { $0 + rows.range(Int($1)).count }
  }

  // MARK: - Rows

  private struct Rows {
    let offsets: UnsafePointer<Int32>
    let neighbours: UnsafePointer<Int32>
    let entryCount: Int

    @inline(__always) func range(_ node: Int) -> Range<Int> {
      Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node &+ 1])))
    }
  }

  private func withRows(_ body: (Rows, Rows) -> Void) {
    withRows(outgoing) { outgoing in withRows(incoming) { incoming in body(outgoing, incoming) } }
  }

  private func withRows(_ rows: AdjacencyRows, _ body: (Rows) -> Void) {
    rows.offsets.withUnsafeBufferPointer { offsets in
      rows.neighbours.withUnsafeBufferPointer { neighbours in
        guard let first = offsets.baseAddress else { return }
        body(Rows(offsets: first, neighbours: neighbours.baseAddress ?? first, entryCount: neighbours.count))
      }
    }
  }
}
