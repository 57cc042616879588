/// A search in depth of an undirected network, which remembers for each node how far back its branch is tied.
///
/// Nodes are known by their place in the order of the search.
final class BlockSearch {
  enum Column: Int, CaseIterable { case order, place, extent, parent, earliest, nextEntry }

  private let nodeCount: Int
  private let space: UnsafeMutablePointer<Int32>
  /// By node: its place; -1 before it is met.
  let place: UnsafeMutablePointer<Int32>
  let order: UnsafeMutablePointer<Int32>
  let extent: UnsafeMutablePointer<Int32>
  /// The place a node was reached from; -1 where a search began.
  let parent: UnsafeMutablePointer<Int32>
  /// The first place that a node, or a node reached through it, is tied to.
  private let earliest: UnsafeMutablePointer<Int32>
  /// By place: the entry to look at next; once all is searched, the place at the top of the block of the tie to `parent`.
  private let nextEntry: UnsafeMutablePointer<Int32>

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    space = .allocate(capacity: Column.allCases.count * nodeCount)
    space.initialize(repeating: -1, count: Column.allCases.count * nodeCount)
    let start = { [space] (column: Column) in space + column.rawValue * nodeCount }
    (place, order, extent) = (start(.place), start(.order), start(.extent))
    (parent, earliest, nextEntry) = (start(.parent), start(.earliest), start(.nextEntry))
  }

  deinit { space.deallocate() }

  func column(_ column: Column) -> [Int32] {
    Array(UnsafeBufferPointer(start: space + column.rawValue * nodeCount, count: nodeCount))
  }

  /// Whether the tie to the node reached from is in another block than that node's own tie.
  func startsBlock(at place: Int) -> Bool { parent[place] >= 0 && earliest[place] >= parent[place] }

  /// Whether the tie to the node reached from is the only one that joins the two sides.
  func isBridge(at place: Int) -> Bool { parent[place] >= 0 && earliest[place] == Int32(truncatingIfNeeded: place) }

  /// The place at the top of the block of the tie to the node reached from.
  func blockTop(at place: Int) -> Int32 { nextEntry[place] }

  func run(_ offsets: UnsafeBufferPointer<Int32>, _ neighbours: UnsafeBufferPointer<Int32>) {
    var count = 0
    for root in 0..<nodeCount where place[root] < 0 {
      var current = meet(root, from: -1, at: &count, offsets)
      descent: while true {
        let node = Int(order[current])
        let parentPlace = parent[current]
        let end = Int(offsets[node &+ 1])
        var entry = Int(nextEntry[current])
        var low = earliest[current]
        while entry < end {
          let neighbour = Int(neighbours[entry])
          entry &+= 1
          let met = place[neighbour]
          if met < 0 {
            (nextEntry[current], earliest[current]) = (Int32(truncatingIfNeeded: entry), low)
            current = meet(neighbour, from: current, at: &count, offsets)
            continue descent
          }
          // A tie to the parent is the one it was reached by, however many edges it has.
          if met < low, met != parentPlace { low = met }
        }
        earliest[current] = low
        extent[current] = Int32(truncatingIfNeeded: count &- current)
        guard parentPlace >= 0 else { break }
        current = Int(parentPlace)
        earliest[current] = min(earliest[current], low)
      }
    }
    for place in 0..<nodeCount where parent[place] >= 0 {
      nextEntry[place] = startsBlock(at: place) ? Int32(truncatingIfNeeded: place) : nextEntry[Int(parent[place])]
    }
  }

  private func meet(_ node: Int, from parentPlace: Int, at count: inout Int, _ offsets: UnsafeBufferPointer<Int32>)
    -> Int
  {
    let new = count
    count &+= 1
    place[node] = Int32(truncatingIfNeeded: new)
    order[new] = Int32(truncatingIfNeeded: node)
    parent[new] = Int32(truncatingIfNeeded: parentPlace)
    earliest[new] = Int32(truncatingIfNeeded: new)
    nextEntry[new] = offsets[node]
    return new
  }
}
