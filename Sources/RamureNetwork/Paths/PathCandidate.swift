/// A part of all paths: those that begin with some nodes, and then take none of some steps. Or the best path of it.
struct PathCandidate {
  enum State {
    /// Searched: `nodes` is the best path.
    case found
    /// Not searched: it is as long as `length` at least, and if it is no longer, its next node is not below this.
    case expected(next: Int32)
  }

  /// The path the part was split off from; the best of the part once it was found.
  var nodes: [Int32]
  /// The place in `nodes` of the last node that all paths of the part have in common.
  var deviation: Int
  /// Where they do not go from there.
  var taken: [Int32]
  /// How long it is to there.
  var before: Int64 = 0
  var length: Int64
  var state: State

  /// Shorter paths first, then those whose nodes come first; a part before all that can come of it.
  static func < (one: PathCandidate, other: PathCandidate) -> Bool {
    guard one.length == other.length else { return one.length < other.length }
    let (count, otherCount) = (one.keyCount, other.keyCount)
    for place in 0..<min(count, otherCount) {
      let (node, otherNode) = (one.key(place), other.key(place))
      if node != otherNode { return node < otherNode }
    }
    return count < otherCount
  }

  private var keyCount: Int {
    switch state {
    case .found: nodes.count
    case .expected: deviation + 2
    }
  }

  private func key(_ place: Int) -> Int32 {
    if case .expected(let next) = state, place > deviation { return next }
    return nodes[place]
  }
}

/// Candidates, the first of them on top.
struct CandidateHeap {
  private var items: [PathCandidate] = []

  mutating func push(_ item: PathCandidate) {
    items.append(item)
    var place = items.count - 1
    while place > 0 {
      let above = (place - 1) / 2
      guard items[place] < items[above] else { break }
      items.swapAt(place, above)
      place = above
    }
  }

  mutating func pop() -> PathCandidate? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    let top = items.popLast()
    var place = 0
    while true {
      var below = 2 * place + 1
      guard below < items.count else { break }
      if below + 1 < items.count, items[below + 1] < items[below] { below += 1 }
      guard items[below] < items[place] else { break }
      items.swapAt(place, below)
      place = below
    }
    return top
  }
}
