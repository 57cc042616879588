/// Goes through all simple paths of a number of edges in depth, then through those of more edges, until the bound.
///
/// Each node has a *barrier*: the target is not nearer than that, past the nodes of the path so far. It starts as the
/// distance to the target, rises where a search from the node led nowhere, and sinks again when a node that stood in the way
/// is left.
final class BoundedPathSearch {
  private let ground: PathGround
  private let outgoing: AdjacencyRows
  private let incoming: AdjacencyRows
  private let origin: Int32
  private let target: Int32
  private let most: Int32

  private var barriers: [Int32]
  private var isOnPath: [Bool]
  /// How many edges the paths have that are looked for now, and the fewest that longer ones can have.
  private var edgeCount: Int32
  private var nextEdgeCount: Int32
  private var path: [Stop] = []
  private var lowered: [Int32] = []
  /// How often a barrier rose.
  private var rises = 0
  private(set) var work = 0

  private static let outOfReach = Int32.max / 2

  /// A node of the path, and what came of the search beyond it so far.
  private struct Stop {
    let node: Int32
    let risesBefore: Int
    var nextEntry: Int
    /// How near the target was found, and how near it is at least where it was not found. In edges.
    var found = BoundedPathSearch.outOfReach
    var bound = BoundedPathSearch.outOfReach
  }

  init(from origin: Int32, to target: Int32, within most: Int32, in network: Network, avoiding: [Int]) {
    ground = PathGround(network)
    (outgoing, incoming) = (network.outgoing, network.incoming)
    (self.origin, self.target, self.most) = (origin, target, most)
    barriers = []
    isOnPath = [Bool](repeating: false, count: network.nodeCount)
    (edgeCount, nextEdgeCount) = (-1, Self.outOfReach)
    for node in avoiding { isOnPath[node] = true }
    guard !isOnPath[Int(origin)], !isOnPath[Int(target)] else { return }
    let distances = TargetSearch(target, in: PathGround(network, countingEdges: true), avoiding: avoiding)
    lookBack(distances)
    work = distances.work
    barriers = (0..<Int32(network.nodeCount)).map {
      Int32(truncatingIfNeeded: min(distances.bound($0), Int64(Self.outOfReach)))
    }
    nextEdgeCount = barriers[Int(origin)]
  }

  /// Measures distances to the target as far as they can matter, or until trying two steps from the origin is less to do.
  private func lookBack(_ distances: TargetSearch) {
    let twoSteps = outgoing[Int(origin)].reduce(0) { $0 + outgoing.length(of: Int($1)) }
    while distances.horizon < Int64(most), !distances.isExhausted {
      if distances.horizon + 1 >= Int64(most), distances.workOfNextLevel() > twoSteps { break }
      distances.growByLevel()
    }
  }

  func next() -> NodePath? {
    while true {
      guard !path.isEmpty || deepen() else { return nil }
      if let found = goOn() { return found }
    }
  }

  /// Starts anew, for paths of more edges. Whether there can be any.
  private func deepen() -> Bool {
    guard nextEdgeCount <= most else { return false }
    (edgeCount, nextEdgeCount) = (nextEdgeCount, Self.outOfReach)
    enter(origin)
    return true
  }

  private func enter(_ node: Int32) {
    isOnPath[Int(node)] = true
    path.append(Stop(node: node, risesBefore: rises, nextEntry: Int(outgoing.offsets[Int(node)])))
  }

  /// Goes on from where the path stands, until another path is found or the search is over.
  private func goOn() -> NodePath? {
    while let stop = path.last {
      let depth = Int32(truncatingIfNeeded: path.count - 1)
      if stop.node == target {
        leave(found: 0)
        if depth == edgeCount { return ground.path(along: path.map(\.node) + [target]) }
        continue
      }
      if let neighbour = step(depth: depth) {
        enter(neighbour)
      } else {
        leave()
      }
    }
    return nil
  }

  /// The next neighbour of the last node from where the target may be within reach.
  private func step(depth: Int32) -> Int32? {
    let place = path.count - 1
    let end = Int(outgoing.offsets[Int(path[place].node) + 1])
    var entry = path[place].nextEntry
    var bound = path[place].bound
    defer {
      work += entry - path[place].nextEntry
      path[place].nextEntry = entry
      path[place].bound = bound
    }
    while entry < end {
      let neighbour = outgoing.neighbours[entry]
      entry += 1
      // Parallels stand side by side.
      guard !isOnPath[Int(neighbour)], entry == end || outgoing.neighbours[entry] != neighbour else { continue }
      let least = depth + 1 + barriers[Int(neighbour)]
      if least <= edgeCount { return neighbour }
      bound = min(bound, barriers[Int(neighbour)] + 1)
      if least < Self.outOfReach { nextEdgeCount = min(nextEdgeCount, least) }
    }
    return nil
  }

  /// Leaves the last node of the path, and tells the one before what was found beyond it.
  private func leave(found: Int32? = nil) {
    guard let stop = path.popLast() else { return }
    let node = Int(stop.node)
    isOnPath[node] = false
    let nearest = found ?? stop.found
    let hasFound = nearest < Self.outOfReach
    let barrier = min(hasFound ? nearest : stop.bound, Self.outOfReach)
    let hasRisen = barrier > barriers[node]
    barriers[node] = barrier
    if rises > stop.risesBefore { lowerAround(stop.node) }
    if hasRisen { rises += 1 }
    guard !path.isEmpty else { return }
    let last = path.count - 1
    if hasFound {
      path[last].found = min(path[last].found, nearest + 1)
    } else {
      path[last].bound = min(path[last].bound, barriers[node] + 1)
    }
  }

  /// Now that a node is free again, those it stood in the way of may get to the target through it.
  private func lowerAround(_ node: Int32) {
    guard barriers[Int(node)] < Self.outOfReach else { return }
    lowered.append(node)
    while let node = lowered.popLast() {
      let barrier = barriers[Int(node)] + 1
      for neighbour in incoming[Int(node)] where barriers[Int(neighbour)] > barrier && !isOnPath[Int(neighbour)] {
        barriers[Int(neighbour)] = barrier
        lowered.append(neighbour)
      }
      work += incoming.length(of: Int(node))
    }
  }
}
