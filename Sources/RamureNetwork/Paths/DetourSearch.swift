/// Finds the shortest way on to a target for a path that was begun: past no node that is on it already, and with a first
/// step that was not taken yet. Of equally short ways the first in lexicographic order.
///
/// A* guided by a `TargetSearch`. That one goes on in step with this one until both have met: the two together look at
/// little more than a search from both ends would. What it learnt serves all later ways. 25 bytes a node.
///
/// Source: P. E. Hart, N. J. Nilsson, B. Raphael (1968), A formal basis for the heuristic determination of minimum cost
/// paths, doi:10.1109/TSSC.1968.300136.
final class DetourSearch {
  /// What is left of a path from the node it was begun to, that node excluded.
  struct Detour {
    let nodes: [Int32]
    let length: Int64
  }

  /// A bound from below: how long the way on is at least, and if it is no longer, which node it leads to at least.
  struct Outlook {
    let length: Int64
    let next: Int32
  }

  let ground: PathGround
  private let target: Int32
  let guide: TargetSearch
  private let outgoing: AdjacencyRows
  private let incoming: AdjacencyRows

  // By node, in which search it was marked so last; older marks mean nothing.
  private var search: Int32 = 0
  private var isOnPath: [Int32]
  private var isTaken: [Int32]
  private var isMet: [Int32]
  private var isSettled: [Int32]
  private var isOnWay: [Int32]
  private var distances: [Int64]
  private var open = KeyedHeap()
  private var pocket: PocketSearch
  /// How many entries of rows the searches looked at so far.
  private(set) var work = 0

  init(to target: Int32, in ground: PathGround, avoiding: [Int]) {
    self.ground = ground
    self.target = target
    guide = TargetSearch(target, in: ground, avoiding: avoiding)
    outgoing = ground.network.outgoing
    incoming = ground.network.incoming
    let unmarked = [Int32](repeating: 0, count: ground.network.nodeCount)
    (isOnPath, isTaken, isMet, isSettled, isOnWay) = (unmarked, unmarked, unmarked, unmarked, unmarked)
    distances = [Int64](repeating: 0, count: ground.network.nodeCount)
    pocket = PocketSearch(nodeCount: ground.network.nodeCount)
  }

  /// Begins with a path that has no node yet; `extend` adds them.
  func begin() {
    search += 1
  }

  func extend(_ node: Int32) { isOnPath[Int(node)] = search }

  /// What can be said at once of the way on from the last node of the path. `nil` where there is no way at all.
  func outlook(from node: Int32, taken: some Sequence<Int32>) -> Outlook? {
    mark(taken)
    var best = Outlook(length: WholeLengths.outOfReach, next: -1)
    ground.steps(outgoing, from: node) { neighbour, length in
      guard isFree(neighbour), !isTakenNow(neighbour) else { return }
      let bound = length + guide.bound(neighbour)
      if bound < best.length { best = Outlook(length: bound, next: neighbour) }
    }
    unmark(taken)
    return best.next < 0 ? nil : best
  }

  private func mark(_ taken: some Sequence<Int32>) { for node in taken { isTaken[Int(node)] = search } }
  private func unmark(_ taken: some Sequence<Int32>) { for node in taken { isTaken[Int(node)] = 0 } }

  @inline(__always) private func isTakenNow(_ node: Int32) -> Bool { isTaken[Int(node)] == search }

  @inline(__always) private func isFree(_ node: Int32) -> Bool {
    isOnPath[Int(node)] != search && !guide.avoids(node)
  }

  /// The way on itself. The path was begun and extended to the node.
  func detour(from node: Int32, taken: some Sequence<Int32>) -> Detour? {
    mark(taken)
    defer { unmark(taken) }
    guard let length = settle(from: node) else { return nil }
    markWays(from: node)
    return Detour(nodes: firstWay(from: node), length: length)
  }

  /// Settles all nodes that can lie on a shortest way; gives its length.
  private func settle(from start: Int32) -> Int64? {
    open.removeAll()
    distances[Int(start)] = 0
    isSettled[Int(start)] = search
    expand(start, isStart: true)
    var found: Int64?
    var ownWork = outgoing.length(of: Int(start))
    pocket.begin(at: target, search)
    while let (key, node) = open.pop() {
      if let found, key > found { break }
      guard isSettled[Int(node)] != search else { continue }
      let bound = guide.bound(node)
      guard bound < WholeLengths.outOfReach else { continue }
      let total = distances[Int(node)] + bound
      if total > key {
        // The guide has learnt since that it is farther.
        open.push(node, key: total)
        continue
      }
      isSettled[Int(node)] = search
      if node == target {
        found = total
        continue
      }
      expand(node, isStart: false)
      let looked = outgoing.length(of: Int(node)) + 1
      ownWork += looked
      work += looked
      guide.grow(toWork: work)
      guard found != nil || isOpen(afterWork: ownWork) else { return nil }
    }
    return found
  }

  /// Whether the way to the target is not known to be closed by the path. Looks around the target, as far as was looked
  /// around the start: where little is behind the path, it is found out quickly.
  private func isOpen(afterWork ownWork: Int) -> Bool {
    isMet[Int(target)] == search
      || pocket.grow(toWork: ownWork, rows: incoming) { node in
        guard isFree(node) else { return .wall }
        return isMet[Int(node)] == search ? .opening : .room
      }
  }

  private func expand(_ node: Int32, isStart: Bool) {
    let distance = distances[Int(node)]
    ground.steps(outgoing, from: node) { neighbour, length in
      let index = Int(neighbour)
      guard isFree(neighbour), isSettled[index] != search, !(isStart && isTakenNow(neighbour)) else { return }
      let way = distance + length
      guard isMet[index] != search || way < distances[index] else { return }
      let bound = guide.bound(neighbour)
      guard bound < WholeLengths.outOfReach else { return }
      isMet[index] = search
      distances[index] = way
      open.push(neighbour, key: way + bound)
    }
  }

  /// Marks the nodes on shortest ways, from the target back.
  private func markWays(from start: Int32) {
    isOnWay[Int(target)] = search
    var waiting = [target]
    while let node = waiting.popLast() {
      let distance = distances[Int(node)]
      ground.steps(incoming, from: node) { neighbour, length in
        let index = Int(neighbour)
        guard isSettled[index] == search, isOnWay[index] != search, neighbour != start else { return }
        guard distances[index] + length == distance else { return }
        isOnWay[index] = search
        waiting.append(neighbour)
      }
      work += incoming.length(of: Int(node))
    }
  }

  /// Follows the marks, always to the smallest node.
  private func firstWay(from start: Int32) -> [Int32] {
    var nodes: [Int32] = []
    var node = start
    while node != target {
      var next: Int32 = -1
      let distance = distances[Int(node)]
      ground.steps(outgoing, from: node) { neighbour, length in
        guard next < 0, isOnWay[Int(neighbour)] == search, distances[Int(neighbour)] == distance + length else {
          return
        }
        guard node != start || !isTakenNow(neighbour) else { return }
        next = neighbour
      }
      precondition(next >= 0, "shortest ways lead from each of their nodes to the target")
      nodes.append(next)
      node = next
    }
    return nodes
  }
}

/// Finds out whether a target can be got at, by looking around it.
struct PocketSearch {
  enum Place { case room, wall, opening }

  private var isSeen: [Int32]
  private var search: Int32 = 0
  private var queue: [Int32] = []
  private var head = 0
  private var work = 0
  private var isOpen = false

  init(nodeCount: Int) {
    isSeen = [Int32](repeating: 0, count: nodeCount)
  }

  mutating func begin(at target: Int32, _ search: Int32) {
    self.search = search
    queue.removeAll(keepingCapacity: true)
    queue.append(target)
    isSeen[Int(target)] = search
    (head, work, isOpen) = (0, 0, false)
  }

  /// Looks on until so many entries were looked at. Whether there is an opening, as far as is known.
  mutating func grow(toWork wanted: Int, rows: AdjacencyRows, _ place: (Int32) -> Place) -> Bool {
    while !isOpen, work < wanted {
      guard head < queue.count else { return false }
      let node = queue[head]
      head += 1
      work += rows.length(of: Int(node)) + 1
      for neighbour in rows[Int(node)] where isSeen[Int(neighbour)] != search {
        isSeen[Int(neighbour)] = search
        switch place(neighbour) {
        case .opening:
          isOpen = true
          return true
        case .room: queue.append(neighbour)
        case .wall: break
        }
      }
    }
    return true
  }
}
