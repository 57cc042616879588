/// How much of the network an actor can get to through a few others: friends, and friends of friends.
///
/// *Share* is the part of the other nodes that are within so many steps: 0 for an isolate, and in a network of one node.
/// *Efficiency* is the share over the sum of the degrees of the direct neighbours, so that it is high for those who get
/// far through few ties; `nil` without neighbours. Reads the network simplified, follows arcs the way they point, and does
/// not look at weights; degrees count both directions.
///
/// O(Σ degree²) time for two steps, O(n·m) at worst for many; 8 bytes a node a thread.
public struct Reach: Sendable {
  public struct Scores: Hashable, Sendable {
    public let shares: [Double]
    public let efficiency: [Double?]
  }

  public var steps: Int
  public var threads: Threads = .all

  public init(steps: Int = 2) {
    precondition(steps > 0, "reach is counted from one step on")
    self.steps = steps
  }

  public func shares(of network: Network) -> [Double] { scores(of: network).shares }

  public func scores(of network: Network) -> Scores {
    let network = network.simplified()
    let nodeCount = network.nodeCount
    let pieces = threads.count
    var reached = [Int](repeating: 0, count: nodeCount)
    threads.inOrder(
      pieces: pieces, scratch: { ReachSearch(nodeCount: nodeCount) },
      work: { piece, search in
        for node in stride(from: piece, to: nodeCount, by: pieces) {
          search.look(from: Int32(node), steps: steps, in: network.outgoing)
        }
      },
      take: { piece, search in
        for (index, count) in search.counts.enumerated() { reached[piece + index * pieces] = count }
      })
    let shares = reached.map { nodeCount > 1 ? Double($0) / Double(nodeCount - 1) : 0 }
    return Scores(
      shares: shares,
      efficiency: (0..<nodeCount).map { node in
        let degrees = network.neighbours(of: node).reduce(0) { $0 + network.degree(of: Int($1)) }
        return degrees == 0 ? nil : shares[node] / Double(degrees)
      })
  }
}

private struct ReachSearch {
  /// How many others each start reached, in the order of the starts.
  private(set) var counts: [Int] = []
  /// The start that reached a node last.
  private var reachedFrom: [Int32]
  private var queue: [Int32]

  init(nodeCount: Int) {
    reachedFrom = [Int32](repeating: -1, count: nodeCount)
    queue = [Int32](repeating: 0, count: nodeCount)
  }

  mutating func look(from start: Int32, steps: Int, in rows: AdjacencyRows) {
    rows.offsets.withUnsafeBufferPointer { offsets in
      rows.neighbours.withUnsafeBufferPointer { neighbours in
        reachedFrom.withUnsafeMutableBufferPointer { reachedFrom in
          queue.withUnsafeMutableBufferPointer { queue in
            reachedFrom[Int(start)] = start
            queue[0] = start
            var (head, count, step) = (0, 1, 0)
            while step < steps, head < count {
              let end = count
              // Nobody looks on from the last step, so those need not stand in the queue.
              let isLast = step == steps - 1
              for place in head..<end {
                let node = Int(queue[place])
                for entry in Int(offsets[node])..<Int(offsets[node &+ 1]) {
                  let neighbour = neighbours[entry]
                  guard reachedFrom[Int(neighbour)] != start else { continue }
                  reachedFrom[Int(neighbour)] = start
                  if !isLast { queue[count] = neighbour }
                  count &+= 1
                }
              }
              (head, step) = (end, step + 1)
            }
            counts.append(count - 1)
          }
        }
      }
    }
  }
}
