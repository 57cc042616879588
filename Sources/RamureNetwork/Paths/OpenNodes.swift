/// Nodes that wait to be looked at under a whole number each, the smallest number first; those of equal numbers in any
/// order.
///
/// Where each step is as long as another, the numbers lie close together, and none is smaller than the last one taken:
/// then a pile for each number does, and nothing is ever compared.
struct OpenNodes {
  private let areClose: Bool
  private var heap = KeyedHeap()
  private var piles: [[Int32]] = []
  /// The number of the first pile.
  private var base: Int64 = 0
  private var place = 0

  /// - Parameter areClose: whether the numbers are those of steps.
  init(areClose: Bool) { self.areClose = areClose }

  /// Forgets all nodes. No number will be smaller than `least`.
  mutating func reset(least: Int64) {
    heap.removeAll()
    for place in piles.indices { piles[place].removeAll(keepingCapacity: true) }
    (base, place) = (least, 0)
  }

  mutating func push(_ node: Int32, key: Int64) {
    guard areClose else { return heap.push(node, key: key) }
    let pile = Int(key - base)
    precondition(pile >= place, "no node comes before those that were taken")
    while piles.count <= pile { piles.append([]) }
    piles[pile].append(node)
  }

  mutating func pop() -> (key: Int64, node: Int32)? {
    guard areClose else { return heap.pop() }
    while place < piles.count {
      // The last one first: whoever leads on is followed at once, and so the way to the end is soon known.
      if let node = piles[place].popLast() { return (base + Int64(place), node) }
      place += 1
    }
    return nil
  }
}
