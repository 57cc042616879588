/// The parts of a network between which no tie of a strength above 0 leads: a matrix of ties falls apart into them.
struct TieIslands {
  /// The nodes that ties come to, island after island, in ascending order within each.
  let targets: [Int32]
  /// The nodes that ties come from, island after island. The same nodes as `targets` where islands are of nodes.
  let sources: [Int32]
  private let targetStarts: [Int]
  private let sourceStarts: [Int]

  var count: Int { targetStarts.count - 1 }

  func targets(of island: Int) -> Range<Int> { targetStarts[island]..<targetStarts[island + 1] }
  func sources(of island: Int) -> Range<Int> { sourceStarts[island]..<sourceStarts[island + 1] }

  /// The connected components of an undirected network.
  init(ofUndirected ties: TieRows) {
    var search = IslandFlood(places: ties.count)
    search.run { place, visit in
      for entry in ties.entries(of: place) where ties.strength(ofEntry: entry, inRow: place) > 0 {
        visit(Int(ties.neighbours[entry]))
      }
    }
    (targets, targetStarts) = search.order(of: 0..<ties.count)
    (sources, sourceStarts) = (targets, targetStarts)
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
    (targets, targetStarts) = search.order(of: 0..<count)
    (sources, sourceStarts) = search.order(of: count..<2 * count)
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

  /// The nodes behind a stretch of places, sorted by island, and where each island begins.
  func order(of places: Range<Int>) -> (nodes: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for place in places { starts[Int(islandOfPlace[place]) + 1] += 1 }
    for island in 0..<count { starts[island + 1] += starts[island] }
    var next = starts
    var nodes = [Int32](repeating: 0, count: places.count)
    for place in places {
      let island = Int(islandOfPlace[place])
      nodes[next[island]] = Int32(place - places.lowerBound)
      next[island] += 1
    }
    return (nodes, starts)
  }
}
