/// Adds up what new ties gain where edges have distances: from one after another of those who search.
final class TieSearch {
  private let ground: PathGround
  private let targets: NearestTargets
  private let ends: TieEnds
  private var distances: [Int64]
  private var met: [Int32] = []
  private var heap = KeyedHeap()
  private(set) var sums: TieSums

  init(_ ground: PathGround, _ targets: NearestTargets, _ ends: TieEnds) {
    (self.ground, self.targets, self.ends) = (ground, targets, ends)
    distances = [Int64](repeating: Int64.max, count: ground.network.nodeCount)
    sums = TieSums(nodeCount: ground.network.nodeCount)
  }

  func search(from source: Int32) {
    let isWithinReach = targets.nearest[Int(source)] >= 0
    let present = targets.distances[Int(source)]
    // A tie that starts farther away gains the source nothing.
    let radius = isWithinReach ? present - ends.nearest : WholeLengths.outOfReach
    offer(source, at: 0, within: radius)
    while let (distance, node) = heap.pop() {
      guard distance == distances[Int(node)] else { continue }
      gain(at: Int(node), distance + ends.beyond[Int(node)], present: isWithinReach ? present : nil)
      ground.steps(ground.network.outgoing, from: node) { neighbour, length in
        offer(neighbour, at: distance + length, within: radius)
      }
    }
    for node in met { distances[Int(node)] = Int64.max }
    met.removeAll(keepingCapacity: true)
  }

  private func offer(_ node: Int32, at distance: Int64, within radius: Int64) {
    guard distance < radius, distance < distances[Int(node)] else { return }
    if distances[Int(node)] == Int64.max { met.append(node) }
    distances[Int(node)] = distance
    heap.push(node, key: distance)
  }

  private func gain(at node: Int, _ distance: Int64, present: Int64?) {
    guard distance < WholeLengths.outOfReach else { return }
    if let present {
      sums.saved[node] += max(0, present - distance)
    } else {
      sums.brought[node] += 1
      sums.broughtTotal[node] += distance
    }
  }
}
