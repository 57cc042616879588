/// How far it is from each node to a target: known around it, as far as was searched yet, and bounded from below elsewhere.
///
/// Searches backwards from the target, a little further whenever it is asked to. Its bounds never shrink, and no step
/// shortens them by more than its length, so that they can guide other searches. 9 bytes a node.
final class TargetSearch {
  private let ground: PathGround
  private let rows: AdjacencyRows
  /// By node; `unknown` where the search did not get yet.
  private let distances: UnsafeMutablePointer<Int64>
  private let isAvoided: UnsafeMutablePointer<Bool>
  private let cells = Cells()
  private var heap = KeyedHeap()
  private var queue: [Int32] = []
  private var head = 0
  /// No node whose distance is not known is nearer than this.
  private(set) var horizon: Int64 = 1
  /// How many entries of rows were looked at.
  private(set) var work = 0

  private static let unknown = Int64.max

  init(_ target: Int32, in ground: PathGround, avoiding: [Int]) {
    self.ground = ground
    rows = ground.network.incoming
    distances = cells.filled(with: Self.unknown, count: ground.network.nodeCount)
    isAvoided = cells.filled(with: false, count: ground.network.nodeCount)
    for node in avoiding { isAvoided[node] = true }
    if ground.lengths.areEqual {
      queue.append(target)
      distances[Int(target)] = 0
    } else {
      heap.push(target, key: 0)
      settleNearest()
    }
  }

  /// Whether there is no more to be known.
  var isExhausted: Bool { horizon >= WholeLengths.outOfReach }

  /// A distance no path from the node falls short of; out of reach where none leads to the target.
  @inline(__always) func bound(_ node: Int32) -> Int64 { min(distances[Int(node)], horizon) }

  @inline(__always) func isKnown(_ node: Int32) -> Bool { distances[Int(node)] != Self.unknown }

  @inline(__always) func avoids(_ node: Int32) -> Bool { isAvoided[Int(node)] }

  /// Goes on until so many entries of rows have been looked at in all, or all is known.
  func grow(toWork wanted: Int) {
    while work < wanted, !isExhausted {
      if ground.lengths.areEqual { growLevelwise() } else { settleNearest() }
    }
  }

  /// The entries to be looked at to know one distance more; only where all steps are equally long.
  func workOfNextLevel() -> Int {
    queue[head...].reduce(0) { $0 + rows.length(of: Int($1)) }
  }

  func growByLevel() {
    let level = horizon
    while horizon == level { growLevelwise() }
  }

  /// Looks around the next node of the queue. Whoever it meets is one step farther than itself.
  private func growLevelwise() {
    guard head < queue.count else {
      horizon = WholeLengths.outOfReach
      return
    }
    let node = queue[head]
    head += 1
    let next = distances[Int(node)] + 1
    for neighbour in rows[Int(node)] where distances[Int(neighbour)] == Self.unknown && !isAvoided[Int(neighbour)] {
      distances[Int(neighbour)] = next
      queue.append(neighbour)
    }
    work += rows.length(of: Int(node)) + 1
    // Those who wait at the same distance may still find somebody one step farther.
    horizon = head < queue.count ? distances[Int(queue[head])] + 1 : WholeLengths.outOfReach
  }

  private func settleNearest() {
    guard let (distance, node) = heap.pop() else {
      horizon = WholeLengths.outOfReach
      return
    }
    guard distances[Int(node)] == Self.unknown else { return }
    distances[Int(node)] = distance
    ground.steps(rows, from: node) { neighbour, length in
      guard distances[Int(neighbour)] == Self.unknown, !isAvoided[Int(neighbour)] else { return }
      heap.push(neighbour, key: distance + length)
    }
    work += rows.length(of: Int(node)) + 1
    horizon = max(horizon, heap.first?.key ?? WholeLengths.outOfReach)
  }
}
