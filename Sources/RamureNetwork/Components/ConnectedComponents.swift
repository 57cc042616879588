/// Finds the islands of a network: within one, everybody can reach everybody through ties; between two, nobody can.
///
/// Direction is not looked at (weak components). Self-loops and parallel edges change nothing; a node without edges is
/// a component of its own. Linear time, and memory for each node.
public struct ConnectedComponents: Sendable {
  public init() {}

  public func partition(of network: Network) -> ComponentPartition {
    let directions = network.isDirected ? [network.outgoing, network.incoming] : [network.outgoing]
    var discovery = [Int32](repeating: -1, count: network.nodeCount)
    var sizes: [Int] = []
    var queue: [Int32] = []
    for start in 0..<network.nodeCount where discovery[start] < 0 {
      let component = Int32(sizes.count)
      discovery[start] = component
      queue.removeAll(keepingCapacity: true)
      queue.append(Int32(start))
      var head = 0
      while head < queue.count {
        let node = Int(queue[head])
        head += 1
        for rows in directions {
          for neighbour in rows[node] where discovery[Int(neighbour)] < 0 {
            discovery[Int(neighbour)] = component
            queue.append(neighbour)
          }
        }
      }
      sizes.append(queue.count)
    }
    return ComponentPartition(discovery: discovery, sizes: sizes)
  }
}
