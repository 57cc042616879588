/// How far it is from every node to the nearest of some targets, and which that is: one search backwards from all targets.
///
/// Of equally near targets the smallest number. Linear time where edges are counted, with distances O(m log n); 12 bytes a
/// node.
struct NearestTargets {
  /// By node; `WholeLengths.outOfReach` where no path leads to a target.
  private(set) var distances: [Int64]
  /// By node; -1 where no path leads to a target.
  private(set) var nearest: [Int32]

  init(_ targets: [Int], in ground: PathGround) {
    distances = [Int64](repeating: WholeLengths.outOfReach, count: ground.network.nodeCount)
    nearest = [Int32](repeating: -1, count: ground.network.nodeCount)
    for target in targets {
      distances[target] = 0
      nearest[target] = Int32(target)
    }
    let sources = Set(targets).sorted().map(Int32.init)
    if ground.lengths.areEqual {
      spreadLevelwise(from: sources, ground.network.incoming)
    } else {
      spread(from: sources, ground)
    }
  }

  private mutating func spreadLevelwise(from sources: [Int32], _ rows: AdjacencyRows) {
    var queue = sources
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      let (next, target) = (distances[node] + 1, nearest[node])
      for neighbour in rows[node].lazy.map(Int.init) where distances[neighbour] >= next {
        if distances[neighbour] > next {
          distances[neighbour] = next
          nearest[neighbour] = target
          queue.append(Int32(truncatingIfNeeded: neighbour))
        } else {
          // All of the level before have their nearest target by now, so this one has it before it is looked at.
          nearest[neighbour] = min(nearest[neighbour], target)
        }
      }
    }
  }

  private mutating func spread(from sources: [Int32], _ ground: PathGround) {
    var heap = KeyedHeap()
    for source in sources { heap.push(source, key: 0) }
    while let (key, node) = heap.pop() {
      guard key == distances[Int(node)] else { continue }
      let target = nearest[Int(node)]
      ground.steps(ground.network.incoming, from: node) { neighbour, length in
        let (index, distance) = (Int(neighbour), key + length)
        if distance < distances[index] {
          distances[index] = distance
          nearest[index] = target
          heap.push(neighbour, key: distance)
        } else if distance == distances[index] {
          nearest[index] = min(nearest[index], target)
        }
      }
    }
  }
}
