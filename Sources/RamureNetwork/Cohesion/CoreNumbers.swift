/// How deep in the tightly knit part of a network each actor is.
///
/// A node has core number k when it belongs to a group in which everybody has at least k ties within the group, but to no
/// such group for k + 1. An isolated node has 0. Reads the network undirected and simplified.
///
/// Whoever has no more than k ties left is peeled off, and with that takes ties from others, until nobody is left for k;
/// then the next k is that of whoever has fewest. O(n + m) time, since nobody is looked at for more k than it has ties;
/// 12 bytes a node.
///
/// Source: S. B. Seidman (1983), Network structure and minimum degree, doi:10.1016/0378-8733(83)90028-X.
public struct CoreNumbers: Sendable {
  public init() {}

  public func numbers(of network: Network) -> [Int] {
    let ties = network.undirected().outgoing
    // Each node's ties to nodes not yet peeled off; from then on its core number.
    var left = (0..<network.nodeCount).map { ties.offsets[$0 + 1] - ties.offsets[$0] }
    left.withUnsafeMutableBufferPointer { left in
      ties.offsets.withUnsafeBufferPointer { offsets in
        ties.neighbours.withUnsafeBufferPointer { Self.peel(left, offsets, $0) }
      }
    }
    return left.map(Int.init)
  }

  private static func peel(
    _ left: UnsafeMutableBufferPointer<Int32>, _ offsets: UnsafeBufferPointer<Int32>,
    _ neighbours: UnsafeBufferPointer<Int32>
  ) {
    var rest = (0..<Int32(left.count)).map { $0 }
    var peeled = [Int32](repeating: 0, count: left.count)
    rest.withUnsafeMutableBufferPointer { rest in
      peeled.withUnsafeMutableBufferPointer { peeled in
        var restCount = rest.count
        while restCount > 0 {
          var level = Int32.max
          for place in 0..<restCount { level = min(level, left[Int(rest[place])]) }
          var tail = 0
          var kept = 0
          for place in 0..<restCount {
            let node = rest[place]
            if left[Int(node)] == level {
              peeled[tail] = node
              tail &+= 1
            } else {
              rest[kept] = node
              kept &+= 1
            }
          }
          var head = 0
          while head < tail {
            let node = Int(peeled[head])
            head &+= 1
            for entry in Int(offsets[node])..<Int(offsets[node &+ 1]) {
              let neighbour = neighbours[entry]
              let count = left[Int(neighbour)]
              // Those peeled off before have no more than the level, and keep what they have.
              guard count > level else { continue }
              left[Int(neighbour)] = count &- 1
              peeled[tail] = neighbour
              tail &+= count &- 1 == level ? 1 : 0
            }
          }
          restCount = 0
          for place in 0..<kept where left[Int(rest[place])] > level {
            rest[restCount] = rest[place]
            restCount &+= 1
          }
        }
      }
    }
  }
}
