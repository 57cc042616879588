/// Finds the islands of a network: within one, everybody can reach everybody through ties; between two, nobody can.
///
/// Direction is not looked at (weak components). Self-loops and parallel edges change nothing; a node without edges is
/// a component of its own.
///
/// In most networks two edges a node tie nearly all of it together; the rest is then read only from the nodes outside
/// the largest island. Time in proportion to the edges at worst, 12 bytes a node.
///
/// Source: M. Sutton, T. Ben-Nun, A. Barak (2018), Optimizing parallel graph connectivity computation via subgraph
/// sampling, doi:10.1109/IPDPS.2018.00012.
public struct ConnectedComponents: Sendable {
  /// How many entries of each row are read before the largest island is looked for.
  private static let sampledEntries = 2

  public init() {}

  public func partition(of network: Network) -> ComponentPartition {
    var islands = Islands(nodeCount: network.nodeCount)
    islands.tie(network.outgoing, skipping: 0, upTo: Self.sampledEntries, except: nil)
    let largest = islands.largest()
    islands.tie(network.outgoing, skipping: Self.sampledEntries, upTo: .max, except: largest)
    if network.isDirected { islands.tie(network.incoming, skipping: 0, upTo: .max, except: largest) }
    return islands.partition()
  }
}

/// Nodes that point to a smaller node of their island, the smallest to itself.
private struct Islands {
  private var pointer: [Int32]

  init(nodeCount: Int) {
    pointer = (0..<Int32(nodeCount)).map(\.self)
  }

  /// Joins each node with those in a part of its row, unless it is of the island of node `except`.
  mutating func tie(_ rows: AdjacencyRows, skipping first: Int, upTo last: Int, except: Int32?) {
    let settled = except ?? -1
    pointer.withUnsafeMutableBufferPointer { pointer in
      rows.offsets.withUnsafeBufferPointer { offsets in
        rows.neighbours.withUnsafeBufferPointer { neighbours in
          for node in 0..<pointer.count {
            let (start, end) = (Int(offsets[node]) + first, Int(offsets[node + 1]))
            guard start < end, settled < 0 || Self.smallest(Int32(node), pointer) != settled else { continue }
            for entry in start..<min(end, last == .max ? end : start + last) {
              Self.join(Int32(node), neighbours[entry], pointer)
            }
          }
        }
      }
    }
  }

  /// The smallest member of the largest island.
  mutating func largest() -> Int32? {
    var sizes = [Int32](repeating: 0, count: pointer.count)
    var largest: Int32?
    pointer.withUnsafeMutableBufferPointer { pointer in
      sizes.withUnsafeMutableBufferPointer { sizes in
        var most: Int32 = 0
        for node in 0..<Int32(pointer.count) { sizes[Int(Self.smallest(node, pointer))] += 1 }
        for node in sizes.indices where sizes[node] > most { (most, largest) = (sizes[node], Int32(node)) }
      }
    }
    return largest
  }

  mutating func partition() -> ComponentPartition {
    var discovery = [Int32](repeating: 0, count: pointer.count)
    var sizes: [Int] = []
    pointer.withUnsafeMutableBufferPointer { pointer in
      discovery.withUnsafeMutableBufferPointer { discovery in
        for node in 0..<pointer.count {
          let smallest = Int(Self.smallest(Int32(node), pointer))
          if smallest == node {
            discovery[node] = Int32(truncatingIfNeeded: sizes.count)
            sizes.append(1)
          } else {
            discovery[node] = discovery[smallest]
            sizes[Int(discovery[node])] += 1
          }
        }
      }
    }
    return ComponentPartition(discovery: discovery, sizes: sizes)
  }

  private static func smallest(_ node: Int32, _ pointer: UnsafeMutableBufferPointer<Int32>) -> Int32 {
    var node = node
    while pointer[Int(node)] != node {
      pointer[Int(node)] = pointer[Int(pointer[Int(node)])]
      node = pointer[Int(node)]
    }
    return node
  }

  private static func join(_ one: Int32, _ other: Int32, _ pointer: UnsafeMutableBufferPointer<Int32>) {
    let (one, other) = (smallest(one, pointer), smallest(other, pointer))
    if one < other { pointer[Int(other)] = one } else { pointer[Int(one)] = other }
  }
}
