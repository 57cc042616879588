/// How deep in the tightly knit part of a network each actor is.
///
/// A node has core number k when it belongs to a group in which everybody has at least k ties within the group, but to no
/// such group for k + 1. An isolated node has 0. Reads the network undirected and simplified.
///
/// O(n + m) time; 16 bytes a node.
///
/// Source: V. Batagelj, M. Zaveršnik (2003), An O(m) algorithm for cores decomposition of networks, arXiv:cs/0310049.
public struct CoreNumbers: Sendable {
  public init() {}

  public func numbers(of network: Network) -> [Int] {
    let ties = network.undirected().outgoing
    let nodeCount = network.nodeCount
    // Each node's ties to nodes not yet peeled off; in the end its core number.
    var left = (0..<nodeCount).map { ties.offsets[$0 + 1] - ties.offsets[$0] }
    let most = Int(left.max() ?? 0)
    // Where the nodes with so many ties left begin, in an order by ties left.
    var start = [Int32](repeating: 0, count: most + 2)
    for count in left { start[Int(count) + 1] += 1 }
    for count in 1..<start.count { start[count] += start[count - 1] }
    var order = [Int32](repeating: 0, count: nodeCount)
    var place = order
    var next = start
    for node in 0..<nodeCount {
      let count = Int(left[node])
      place[node] = next[count]
      order[Int(next[count])] = Int32(node)
      next[count] += 1
    }
    left.withUnsafeMutableBufferPointer { left in
      order.withUnsafeMutableBufferPointer { order in
        place.withUnsafeMutableBufferPointer { place in
          start.withUnsafeMutableBufferPointer { start in
            ties.offsets.withUnsafeBufferPointer { offsets in
              ties.neighbours.withUnsafeBufferPointer { neighbours in
                for index in 0..<nodeCount {
                  let node = Int(order[index])
                  let own = left[node]
                  for entry in Int(offsets[node])..<Int(offsets[node &+ 1]) {
                    let neighbour = Int(neighbours[entry])
                    let count = left[neighbour]
                    guard count > own else { continue }
                    // Swapped with the first of those with as many ties left, which then begin one later.
                    let first = start[Int(count)]
                    let (here, other) = (place[neighbour], order[Int(first)])
                    order[Int(first)] = Int32(truncatingIfNeeded: neighbour)
                    order[Int(here)] = other
                    place[neighbour] = first
                    place[Int(other)] = here
                    start[Int(count)] = first &+ 1
                    left[neighbour] = count &- 1
                  }
                }
              }
            }
          }
        }
      }
    }
    return left.map(Int.init)
  }
}
