import RamureNetwork

/// Random networks that a seed determines.
enum SeededNetworks {
  /// A network in which ends are drawn at random: loops and parallel edges come up, and so do isolates.
  ///
  /// - Parameter lengths: whole numbers from 1 to this become distances, so that different ways are often equally long;
  ///   `nil` for none.
  static func network(
    seed: UInt64, nodeCount: Int, edgeCount: Int, isDirected: Bool, lengths: Int? = nil
  ) -> Network {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<(nodeCount == 0 ? 0 : edgeCount)).map { _ in
      (
        from: Int32.random(in: 0..<Int32(nodeCount), using: &generator),
        to: Int32.random(in: 0..<Int32(nodeCount), using: &generator)
      )
    }
    let weights = lengths.map { most in edges.map { _ in Double(Int.random(in: 1...most, using: &generator)) } }
    return Network(nodeCount: nodeCount, edges: edges, weights: weights, meaning: .distance, isDirected: isDirected)
  }

  /// A tree to which some nodes are tied by a few more edges: many leaves, cut points and blocks of all sizes.
  static func branching(seed: UInt64, nodeCount: Int, moreEdges: Int) -> Network {
    var generator = SplitMix64(seed: seed)
    var edges = (1..<nodeCount).map { node in
      // Half the time near the root: some nodes then have many leaves.
      (
        from: Int32.random(in: 0..<Int32(Bool.random(using: &generator) ? node : (node + 9) / 10), using: &generator),
        to: Int32(node)
      )
    }
    for _ in 0..<moreEdges {
      edges.append(
        (
          Int32.random(in: 0..<Int32(nodeCount), using: &generator),
          Int32.random(in: 0..<Int32(nodeCount), using: &generator)
        ))
    }
    return Network(nodeCount: nodeCount, edges: edges, isDirected: false)
  }

  /// The same network with its nodes numbered otherwise: node `n` becomes `numbers[n]`.
  static func relabelled(_ network: Network, _ numbers: [Int]) -> Network {
    Network(
      nodeCount: network.nodeCount,
      edges: network.ends().map { (Int32(numbers[Int($0.from)]), Int32(numbers[Int($0.to)])) },
      weights: network.weights, meaning: network.weightMeaning, isDirected: network.isDirected)
  }
}

/// Whether two figures agree to nine digits.
func agrees(_ one: Double, _ other: Double) -> Bool {
  abs(one - other) <= 1e-9 * max(abs(one), abs(other), 1e-3)
}
