/// What a new tie from each node would save, added up search by search.
struct TieGains {
  private let ties: NewTies
  private let ground: PathGround
  private let targets: NearestTargets
  /// By node, the end of the tie that starts there; -1 for none.
  private var ends: [Int32]
  /// By node, how far it is with the new tie: its length and what lies beyond.
  private var beyond: [Int64]
  private var saved: [Int64]
  private var brought: [Int32]
  private var broughtTotal: [Int64]
  /// The sum of the distances as they are.
  private let total: Int64

  init(_ ties: NewTies, _ targets: NearestTargets, in ground: PathGround) {
    (self.ties, self.targets, self.ground) = (ties, targets, ground)
    let nodeCount = ground.network.nodeCount
    ends = [Int32](repeating: -1, count: nodeCount)
    beyond = [Int64](repeating: WholeLengths.outOfReach, count: nodeCount)
    saved = [Int64](repeating: 0, count: nodeCount)
    brought = [Int32](repeating: 0, count: nodeCount)
    broughtTotal = saved
    total = ties.from.reduce(0) { sum, node in targets.nearest[node] < 0 ? sum : sum + targets.distances[node] }
    chooseEnds()
    search()
  }

  /// For each start the nearest end it is not tied to.
  private mutating func chooseEnds() {
    let length = ground.lengths.units(of: ties.length)
    let candidates = targets.distances.indices
      .filter { targets.nearest[$0] >= 0 && ties.ends?[$0] ?? true }
      .sorted { (targets.distances[$0], $0) < (targets.distances[$1], $1) }
    let rows = ground.network.outgoing
    for node in ends.indices where ties.starts?[node] ?? true {
      let end = candidates.first { end in
        guard end != node else { return false }
        let place = rows.place(of: Int32(end), inRowOf: node)
        return place == Int(rows.offsets[node + 1]) || rows.neighbours[place] != end
      }
      guard let end else { continue }
      ends[node] = Int32(end)
      beyond[node] = length + targets.distances[end]
    }
  }

  private mutating func search() {
    guard let nearest = beyond.min(), nearest < WholeLengths.outOfReach else { return }
    var distances = [Int64](repeating: Int64.max, count: beyond.count)
    var met: [Int32] = []
    var heap = KeyedHeap()
    for node in ties.from {
      // A tie that starts so far from the node saves it nothing.
      let isWithinReach = targets.nearest[node] >= 0
      let present = targets.distances[node]
      let radius = isWithinReach ? present - nearest : WholeLengths.outOfReach
      guard radius > 0 else { continue }
      heap.removeAll()
      heap.push(Int32(node), key: 0)
      distances[node] = 0
      met.append(Int32(node))
      while let (distance, start) = heap.pop() {
        guard distance == distances[Int(start)] else { continue }
        if beyond[Int(start)] < WholeLengths.outOfReach {
          let new = distance + beyond[Int(start)]
          if !isWithinReach {
            brought[Int(start)] += 1
            broughtTotal[Int(start)] += new
          } else if new < present {
            saved[Int(start)] += present - new
          }
        }
        ground.steps(ground.network.outgoing, from: start) { neighbour, length in
          let way = distance + length
          guard way < radius, way < distances[Int(neighbour)] else { return }
          if distances[Int(neighbour)] == Int64.max { met.append(neighbour) }
          distances[Int(neighbour)] = way
          heap.push(neighbour, key: way)
        }
      }
      for node in met { distances[Int(node)] = Int64.max }
      met.removeAll(keepingCapacity: true)
    }
  }

  func best(_ count: Int) -> [NewTies.Tie] {
    let gaining = ends.indices.filter { brought[$0] > 0 || saved[$0] > 0 }
    let best = gaining.sorted { one, other in
      if brought[one] != brought[other] { return brought[one] > brought[other] }
      let (costOfOne, costOfOther) = (broughtTotal[one] - saved[one], broughtTotal[other] - saved[other])
      return costOfOne != costOfOther ? costOfOne < costOfOther : one < other
    }
    return best.prefix(count).map { node in
      NewTies.Tie(
        from: node, to: Int(ends[node]), broughtWithinReach: Int(brought[node]),
        shortening: ground.lengths.distance(saved[node]),
        total: ground.lengths.distance(total + broughtTotal[node] - saved[node]))
    }
  }
}
