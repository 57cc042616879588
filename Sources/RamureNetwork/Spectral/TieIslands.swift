/// The parts of a network between which no tie of a strength above 0 leads: a matrix of ties falls apart into them.
struct TieIslands {
  private let targetRows: Rows
  private let sourceRows: Rows

  var count: Int { targetRows.count }

  /// The nodes that ties come to, island after island, in ascending order within each.
  var targets: [Int32] { targetRows.entries }
  /// The nodes that ties come from, island after island. The same nodes as `targets` where islands are of nodes.
  var sources: [Int32] { sourceRows.entries }

  func targets(of island: Int) -> Range<Int> { targetRows.range(of: island) }
  func sources(of island: Int) -> Range<Int> { sourceRows.range(of: island) }

  /// The connected components of an undirected network.
  init(ofUndirected ties: TieRows) {
    var search = IslandFlood(places: ties.count)
    search.run { place, visit in
      for entry in ties.entries(of: place) where ties.strength(ofEntry: entry, inRow: place) > 0 {
        visit(Int(ties.neighbours[entry]))
      }
    }
    targetRows = search.rows(of: 0..<ties.count)
    sourceRows = targetRows
  }

  /// The components when each node is taken as two, one that ties come from and one that they lead to.
  init(incoming: TieRows, outgoing: TieRows) {
    let count = incoming.count
    var search = IslandFlood(places: 2 * count)
    search.run { place, visit in
      let (ties, node, offset) = place < count ? (incoming, place, count) : (outgoing, place - count, 0)
      for entry in ties.entries(of: node) where ties.strength(ofEntry: entry, inRow: node) > 0 {
        visit(offset + Int(ties.neighbours[entry]))
      }
    }
    targetRows = search.rows(of: 0..<count)
    sourceRows = search.rows(of: count..<2 * count)
  }
}

/// Numbers what hangs together, from the smallest member on.
private struct IslandFlood {
  private var islandOfPlace: [Int32]
  private var count = 0

  init(places: Int) { islandOfPlace = [Int32](repeating: -1, count: places) }

  mutating func run(neighbours: (Int, (Int) -> Void) -> Void) {
    var queue: [Int] = []
    for start in islandOfPlace.indices where islandOfPlace[start] < 0 {
      let island = Int32(count)
      count += 1
      islandOfPlace[start] = island
      queue.append(start)
      while let place = queue.popLast() {
        neighbours(place) { neighbour in
          guard islandOfPlace[neighbour] < 0 else { return }
          islandOfPlace[neighbour] = island
          queue.append(neighbour)
        }
      }
    }
  }

  /// The nodes behind a stretch of places, by island.
  func rows(of places: Range<Int>) -> Rows { Rows(of: islandOfPlace[places], count: count) }
}
