/// Where a new tie from each node would best end.
struct TieEnds {
  /// By node; -1 where no tie can start.
  private(set) var ends: [Int32]
  /// By node, how far it is to the other group over the new tie; out of reach where there is none.
  private(set) var beyond: [Int64]
  /// The least of them.
  let nearest: Int64

  /// For each start that is allowed the end nearest to the other group that it is not tied to.
  init(for ties: NewTies, _ targets: NearestTargets, in ground: PathGround) {
    let length = ground.lengths.units(of: ties.length)
    let rows = ground.network.outgoing
    let candidates = Self.candidates(ties, targets, rows)
    ends = [Int32](repeating: -1, count: ground.network.nodeCount)
    beyond = [Int64](repeating: WholeLengths.outOfReach, count: ground.network.nodeCount)
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
    nearest = beyond.min() ?? WholeLengths.outOfReach
  }

  /// The possible ends, the nearest first: as many as there have to be for each start to find one it is not tied to.
  private static func candidates(_ ties: NewTies, _ targets: NearestTargets, _ rows: AdjacencyRows) -> [Int] {
    let allowed = targets.distances.indices.filter { targets.nearest[$0] >= 0 && ties.ends?[$0] ?? true }
    let nearest = allowed.map { targets.distances[$0] }.min()
    let first = allowed.filter { targets.distances[$0] == nearest }
    let mostTies = (0..<rows.count).map { rows.length(of: $0) }.max() ?? 0
    // A start may be one of them itself.
    guard first.count < mostTies + 2 else { return first }
    return allowed.lowestFirst { Int(targets.distances[$0]) }
  }
}
