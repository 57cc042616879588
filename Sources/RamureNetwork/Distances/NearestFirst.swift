/// Settles the nodes of a part in the order of their distance from a source: the algorithm of Dijkstra, with a binary heap
/// that shares its memory with the nodes already settled.
///
/// 16 bytes a node.
///
/// Source: E. W. Dijkstra (1959), A note on two problems in connexion with graphs, doi:10.1007/BF01386390.
final class NearestFirst {
  /// The distance of each node from the source, in units of length; `WholeLengths.outOfReach` where none leads there.
  let distances: UnsafeMutablePointer<Int64>
  /// Where a node stands in `places`; -1 while it was not met.
  private let placeOfNode: UnsafeMutablePointer<Int32>
  /// In front, a heap of nodes that were met; at the back, from the end towards the front, those that are settled.
  private let places: UnsafeMutablePointer<Int32>
  private let cells = Cells()
  private let count: Int
  private var heapCount = 0
  private(set) var settledCount = 0

  init(nodeCount: Int) {
    count = nodeCount
    distances = cells.filled(with: WholeLengths.outOfReach, count: nodeCount)
    placeOfNode = cells.filled(with: -1, count: nodeCount)
    places = cells.filled(with: 0, count: nodeCount)
  }

  /// The nodes settled so far: the source first, the farthest last.
  func settled(_ number: Int) -> Int { Int(places[count - 1 - number]) }

  func isSettled(_ node: Int) -> Bool { Int(placeOfNode[node]) >= count - settledCount }

  /// Whether one node was settled before another; both are settled.
  func isSettled(_ node: Int, before other: Int) -> Bool { placeOfNode[node] > placeOfNode[other] }

  func start(at source: Int) {
    distances[source] = 0
    heapCount = 0
    settledCount = 0
    insert(Int32(truncatingIfNeeded: source))
  }

  /// Settles the nearest node that is not settled yet; `nil` when all that can be reached are.
  func next() -> Int? {
    guard heapCount > 0 else { return nil }
    let node = places[0]
    heapCount -= 1
    let last = places[heapCount]
    settledCount += 1
    places[count - settledCount] = node
    placeOfNode[Int(node)] = Int32(truncatingIfNeeded: count - settledCount)
    if heapCount > 0 { sink(last) }
    return Int(node)
  }

  /// A way to a node that is not settled, so long. Returns whether it is shorter than all known.
  func offer(_ node: Int, at distance: Int64) -> Bool {
    guard distance < distances[node] else { return false }
    let isNew = placeOfNode[node] < 0
    distances[node] = distance
    if isNew {
      insert(Int32(truncatingIfNeeded: node))
    } else {
      rise(Int32(truncatingIfNeeded: node), from: Int(placeOfNode[node]))
    }
    return true
  }

  /// Forgets the search. Time in proportion to the nodes it met.
  func reset() {
    for number in 0..<settledCount {
      let node = settled(number)
      distances[node] = WholeLengths.outOfReach
      placeOfNode[node] = -1
    }
  }

  /// Forgets a search that was broken off.
  func forget() {
    for place in 0..<heapCount {
      let node = Int(places[place])
      distances[node] = WholeLengths.outOfReach
      placeOfNode[node] = -1
    }
    heapCount = 0
    reset()
  }

  // MARK: - Heap. Of equal distances the smaller node comes first, so that searches repeat.

  private func insert(_ node: Int32) {
    heapCount += 1
    rise(node, from: heapCount - 1)
  }

  private func comes(_ node: Int32, before other: Int32) -> Bool {
    let (distance, otherDistance) = (distances[Int(node)], distances[Int(other)])
    return distance < otherDistance || distance == otherDistance && node < other
  }

  private func rise(_ node: Int32, from start: Int) {
    var place = start
    while place > 0 {
      let above = (place - 1) / 2
      guard comes(node, before: places[above]) else { break }
      put(places[above], at: place)
      place = above
    }
    put(node, at: place)
  }

  private func sink(_ node: Int32) {
    var place = 0
    while true {
      var below = 2 * place + 1
      guard below < heapCount else { break }
      if below + 1 < heapCount, comes(places[below + 1], before: places[below]) { below += 1 }
      guard comes(places[below], before: node) else { break }
      put(places[below], at: place)
      place = below
    }
    put(node, at: place)
  }

  private func put(_ node: Int32, at place: Int) {
    places[place] = node
    placeOfNode[Int(node)] = Int32(truncatingIfNeeded: place)
  }
}
