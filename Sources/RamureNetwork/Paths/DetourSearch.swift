/// Finds the shortest way on to a target for a path that was begun: past no node that is on it already, and with a first
/// step that was not taken yet. Of equally short ways the first in lexicographic order.
///
/// A* guided by a `TargetSearch`. That one goes on in step with this one until both have met: the two together look at
/// little more than a search from both ends would. What it learnt serves all later ways. 41 bytes a node.
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

  /// What is known of a node. Marks name the search that set them: older ones mean nothing.
  private struct Spot {
    var distance: Int64 = 0
    var onPath: Int32 = 0
    var taken: Int32 = 0
    var met: Int32 = 0
    var settled: Int32 = 0
    var onWay: Int32 = 0
  }

  private var search: Int32 = 0
  private let spots: UnsafeMutablePointer<Spot>
  private let cells = Cells()
  private var open: OpenNodes
  /// No way longer than this is looked for: one as long was met.
  private var limit = WholeLengths.outOfReach
  private var pocket: PocketSearch
  /// How many entries of rows the searches looked at so far.
  private(set) var work = 0

  init(to target: Int32, in ground: PathGround, avoiding: [Int]) {
    self.ground = ground
    self.target = target
    guide = TargetSearch(target, in: ground, avoiding: avoiding)
    outgoing = ground.network.outgoing
    incoming = ground.network.incoming
    spots = cells.filled(with: Spot(), count: ground.network.nodeCount)
    open = OpenNodes(areClose: ground.lengths.areEqual)
    pocket = PocketSearch(nodeCount: ground.network.nodeCount)
  }

  /// Begins with a path that has no node yet; `extend` adds them.
  func begin() {
    search += 1
  }

  func extend(_ node: Int32) { spots[Int(node)].onPath = search }

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

  private func mark(_ taken: some Sequence<Int32>) { for node in taken { spots[Int(node)].taken = search } }
  private func unmark(_ taken: some Sequence<Int32>) { for node in taken { spots[Int(node)].taken = 0 } }

  @inline(__always) private func isTakenNow(_ node: Int32) -> Bool { spots[Int(node)].taken == search }

  @inline(__always) private func isFree(_ node: Int32) -> Bool {
    spots[Int(node)].onPath != search && !guide.avoids(node)
  }

  /// The way on itself. The path was begun and extended to the node.
  func detour(from node: Int32, taken: some Sequence<Int32>) -> Detour? {
    guard let outlook = outlook(from: node, taken: taken) else { return nil }
    if let straight = straightWay(outlook) { return straight }
    mark(taken)
    defer { unmark(taken) }
    guard let length = settle(from: node) else { return nil }
    markWays(from: node)
    return Detour(nodes: firstWay(from: node), length: length)
  }

  /// The way on along which the target comes nearer as fast as is known to be possible, where no node of the path stands in it.
  private func straightWay(_ outlook: Outlook) -> Detour? {
    var node = outlook.next
    guard guide.isKnown(node) else { return nil }
    var nodes = [node]
    while node != target {
      let distance = guide.bound(node)
      var next: Int32 = -1
      ground.steps(outgoing, from: node) { neighbour, length in
        guard next < 0, isFree(neighbour), guide.isKnown(neighbour) else { return }
        if length + guide.bound(neighbour) == distance { next = neighbour }
      }
      work += outgoing.length(of: Int(node))
      guard next >= 0 else { return nil }
      nodes.append(next)
      node = next
    }
    return Detour(nodes: nodes, length: outlook.length)
  }

  /// Settles all nodes that can lie on a shortest way; gives its length.
  private func settle(from start: Int32) -> Int64? {
    open.reset(least: guide.bound(start))
    limit = WholeLengths.outOfReach
    spots[Int(start)].distance = 0
    spots[Int(start)].settled = search
    expand(start, isStart: true)
    var found: Int64?
    var ownWork = outgoing.length(of: Int(start))
    pocket.begin(at: target, search)
    while let (key, node) = open.pop() {
      if let found, key > found { break }
      guard spots[Int(node)].settled != search else { continue }
      let bound = guide.bound(node)
      let total = spots[Int(node)].distance + bound
      guard bound < WholeLengths.outOfReach, total <= limit else { continue }
      if total > key {
        // The guide has learnt since that it is farther.
        open.push(node, key: total)
        continue
      }
      spots[Int(node)].settled = search
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
    spots[Int(target)].met == search
      || pocket.grow(toWork: ownWork, rows: incoming) { node in
        guard isFree(node) else { return .wall }
        return spots[Int(node)].met == search ? .opening : .room
      }
  }

  private func expand(_ node: Int32, isStart: Bool) {
    let distance = spots[Int(node)].distance
    ground.steps(outgoing, from: node) { neighbour, length in
      let index = Int(neighbour)
      let way = distance + length
      let bound = guide.bound(neighbour)
      // First what rules out most, and takes the least memory to know.
      guard bound < WholeLengths.outOfReach, way + bound <= limit else { return }
      guard isFree(neighbour), spots[index].settled != search, !(isStart && isTakenNow(neighbour)) else { return }
      guard spots[index].met != search || way < spots[index].distance else { return }
      if neighbour == target { limit = way }
      spots[index].met = search
      spots[index].distance = way
      open.push(neighbour, key: way + bound)
    }
  }

  /// Marks the nodes on shortest ways, from the target back.
  private func markWays(from start: Int32) {
    spots[Int(target)].onWay = search
    var waiting = [target]
    while let node = waiting.popLast() {
      let distance = spots[Int(node)].distance
      ground.steps(incoming, from: node) { neighbour, length in
        let index = Int(neighbour)
        guard spots[index].settled == search, spots[index].onWay != search, neighbour != start else { return }
        guard spots[index].distance + length == distance else { return }
        spots[index].onWay = search
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
      let distance = spots[Int(node)].distance
      ground.steps(outgoing, from: node) { neighbour, length in
        guard next < 0, spots[Int(neighbour)].onWay == search, spots[Int(neighbour)].distance == distance + length
        else {
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
