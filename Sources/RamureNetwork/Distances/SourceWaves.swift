/// Passes on waves, edge by edge, from 512 sources at once: each has a bit. Tells of every node which waves arrive there, and
/// when.
///
/// A wave that few nodes carry is pushed from a list of them; one that many carry is pulled by all nodes that lack a bit.
/// 196 bytes a node.
///
/// Source: M. Then et al. (2014), The more the merrier: efficient multi-source graph traversal,
/// doi:10.14778/2735496.2735507.
final class SourceWaves {
  /// A bit for each of the waves.
  typealias Set = SIMD8<UInt64>

  static let width = Set.scalarCount * UInt64.bitWidth

  private let outgoing: AdjacencyRows
  private let incoming: AdjacencyRows
  private let count: Int
  /// Which waves have been at each node, which arrived last, and which arrive next.
  private let seen: UnsafeMutablePointer<Set>
  private let wave: UnsafeMutablePointer<Set>
  private let next: UnsafeMutablePointer<Set>
  private let cells = Cells()
  /// The nodes with waves that arrived last.
  private var carriers: [Int32] = []

  /// - Parameters:
  ///   - outgoing: where waves go from each node.
  ///   - incoming: the same edges from their other ends.
  init(along outgoing: AdjacencyRows, incoming: AdjacencyRows) {
    (self.outgoing, self.incoming) = (outgoing, incoming)
    count = outgoing.count
    seen = cells.filled(with: .zero, count: count)
    wave = cells.filled(with: .zero, count: count)
    next = cells.filled(with: .zero, count: count)
  }

  /// - Parameters:
  ///   - goingOn: which waves go on from a distance; none when all are over.
  ///   - arrive: told once of each wave that arrives at a node, by its bit, and at what distance.
  func pass(
    from sources: ArraySlice<Int32>, goingOn: (_ distance: Int) -> Set,
    arrive: (_ node: Int, _ waves: Set, _ distance: Int) -> Void
  ) {
    precondition(sources.count <= Self.width, "a bit for each source")
    for (lane, source) in sources.enumerated() {
      if wave[Int(source)] == .zero { carriers.append(source) }
      wave[Int(source)] |= Self.bit(lane)
    }
    for source in carriers {
      seen[Int(source)] = wave[Int(source)]
      arrive(Int(source), wave[Int(source)], 0)
    }
    var reached = carriers
    var distance = 0
    outgoing.withPointers { outgoing in
      incoming.withPointers { incoming in
        while !carriers.isEmpty {
          let waves = goingOn(distance)
          guard waves != .zero else { break }
          let work = carriers.reduce(0) { $0 + outgoing.range(Int($1)).count }
          if work < incoming.entryCount / 8 { push(outgoing, waves) } else { pull(incoming, waves) }
          distance += 1
          for node in carriers.lazy.map(Int.init) {
            seen[node] |= wave[node]
            arrive(node, wave[node], distance)
          }
          reached += carriers
        }
      }
    }
    forget(reached)
  }

  private func forget(_ reached: [Int32]) {
    carriers.removeAll(keepingCapacity: true)
    guard reached.count < count / 8 else {
      seen.update(repeating: .zero, count: count)
      wave.update(repeating: .zero, count: count)
      return
    }
    for node in reached.lazy.map(Int.init) { (seen[node], wave[node]) = (.zero, .zero) }
  }

  static func bit(_ lane: Int) -> Set {
    var set = Set.zero
    set[lane / UInt64.bitWidth] = 1 << UInt64(lane % UInt64.bitWidth)
    return set
  }

  private func push(_ rows: AdjacencyRows.Pointers, _ waves: Set) {
    let (seen, wave, next) = (seen, wave, next)
    var met: [Int32] = []
    for node in carriers.lazy.map(Int.init) {
      let carried = wave[node] & waves
      wave[node] = .zero
      guard carried != .zero else { continue }
      for entry in rows.range(node) {
        let neighbour = rows.neighbours[entry]
        let new = carried & ~seen[Int(neighbour)]
        guard new != .zero else { continue }
        if next[Int(neighbour)] == .zero { met.append(neighbour) }
        next[Int(neighbour)] |= new
      }
    }
    for node in met.lazy.map(Int.init) {
      wave[node] = next[node]
      next[node] = .zero
    }
    carriers = met
  }

  private func pull(_ rows: AdjacencyRows.Pointers, _ waves: Set) {
    let (seen, wave, next) = (seen, wave, next)
    for node in 0..<count {
      let lacking = waves & ~seen[node]
      guard lacking != .zero else { continue }
      var new = Set.zero
      for entry in rows.range(node) { new |= wave[Int(rows.neighbours[entry])] }
      next[node] = new & lacking
    }
    carriers.removeAll(keepingCapacity: true)
    for node in 0..<count {
      let new = next[node]
      wave[node] = new
      next[node] = .zero
      if new != .zero { carriers.append(Int32(truncatingIfNeeded: node)) }
    }
  }
}

extension AdjacencyRows {
  struct Pointers {
    let offsets: UnsafePointer<Int32>
    let neighbours: UnsafePointer<Int32>
    let entryCount: Int

    @inline(__always) func range(_ node: Int) -> Range<Int> {
      Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node &+ 1])))
    }
  }

  func withPointers(_ body: (Pointers) -> Void) {
    offsets.withUnsafeBufferPointer { offsets in
      neighbours.withUnsafeBufferPointer { neighbours in
        guard let first = offsets.baseAddress else { return }
        body(Pointers(offsets: first, neighbours: neighbours.baseAddress ?? first, entryCount: neighbours.count))
      }
    }
  }
}
