import RamureNetwork

/// Networks small enough for a definition to be written out, and seeded ones.
enum SmallNetworks {
  /// Every simple network of up to so many nodes.
  static func all(upTo largest: Int, isDirected: Bool) -> [Network] {
    (0...largest).flatMap { nodeCount in
      let pairs = (0..<Int32(nodeCount)).flatMap { from in
        (0..<Int32(nodeCount)).filter { isDirected ? $0 != from : $0 > from }.map { (from: from, to: $0) }
      }
      return (0..<(1 << pairs.count)).map { code in
        Network(
          nodeCount: nodeCount, edges: pairs.indices.filter { code >> $0 & 1 == 1 }.map { pairs[$0] },
          isDirected: isDirected)
      }
    }
  }

  /// Networks of up to eight nodes, sparse and dense, with parallel edges, self-loops and weights now and then.
  static func drawn(_ count: Int, isDirected: Bool) -> [Network] {
    (0..<count).map { seed in
      var random = SplitMix64(seed: UInt64(seed))
      let nodeCount = Int.random(in: 2...8, using: &random)
      let edges = (0..<Int.random(in: 0...(3 * nodeCount), using: &random)).map { _ in
        (
          from: Int32.random(in: 0..<Int32(nodeCount), using: &random),
          to: Int32.random(in: 0..<Int32(nodeCount), using: &random)
        )
      }
      let weights: [Double]? =
        seed % 3 == 0 ? edges.map { _ in Double(Int.random(in: 1...8, using: &random)) / 2 } : nil
      return Network(nodeCount: nodeCount, edges: edges, weights: weights, isDirected: isDirected)
    }
  }

  /// A network large enough to be worked on in pieces: every newcomer ties itself to `ties` ends of earlier ties.
  static func large(nodeCount: Int, ties: Int, isDirected: Bool = false) -> Network {
    var random = SplitMix64(seed: 7)
    var edges: [(from: Int32, to: Int32)] = []
    for node in 1..<Int32(nodeCount) {
      for _ in 0..<ties {
        let other: Int32
        if let edge = edges.randomElement(using: &random), Bool.random(using: &random) {
          other = Bool.random(using: &random) ? edge.from : edge.to
        } else {
          other = Int32.random(in: 0..<node, using: &random)
        }
        edges.append(Bool.random(using: &random) ? (node, other) : (other, node))
      }
    }
    return Network(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }

  /// Two to four groups, and now and then none.
  static func groups(of network: Network, seed: UInt64 = 3) -> NodeGroups {
    var random = SplitMix64(seed: seed)
    let count = Int32.random(in: 2...4, using: &random)
    return NodeGroups(
      groupOfNode: (0..<network.nodeCount).map { _ in Int32.random(in: -1..<count, using: &random) },
      count: Int(count))
  }
}

/// Many networks under one short name, to run a test on.
enum NetworkFamily: Sendable {
  case all(upTo: Int, isDirected: Bool)
  case drawn(Int, isDirected: Bool)

  var networks: [Network] {
    switch self {
    case .all(let largest, let isDirected): SmallNetworks.all(upTo: largest, isDirected: isDirected)
    case .drawn(let count, let isDirected): SmallNetworks.drawn(count, isDirected: isDirected)
    }
  }
}

/// The weight between any two nodes, written out; 0 for none. Parallel edges add up.
struct WeightTable {
  var weight: [[Double]]

  /// As given: an undirected self-loop weighs double.
  init(_ network: Network, ignoringWeights: Bool = false) {
    weight = [[Double]](repeating: [Double](repeating: 0, count: network.nodeCount), count: network.nodeCount)
    for (edge, ends) in network.ends().enumerated() {
      let weightOfEdge = ignoringWeights ? 1 : network.strengths?[edge] ?? 1
      weight[Int(ends.from)][Int(ends.to)] += weightOfEdge
      if !network.isDirected { weight[Int(ends.to)][Int(ends.from)] += weightOfEdge }
    }
  }

  var nodes: Range<Int> { weight.indices }

  /// Whether two distinct nodes are tied, either way.
  func areTied(_ one: Int, _ other: Int) -> Bool {
    one != other && (weight[one][other] > 0 || weight[other][one] > 0)
  }

  func neighbours(_ node: Int) -> [Int] { nodes.filter { areTied(node, $0) } }

  /// Whom each node reaches over ties between nodes that are allowed.
  func reachable(from start: Int, _ isAllowed: (Int, Int) -> Bool) -> [Int] {
    var reached = [start]
    var index = 0
    while index < reached.count {
      let node = reached[index]
      reached += nodes.filter { !reached.contains($0) && isAllowed(node, $0) }
      index += 1
    }
    return reached.sorted()
  }
}

/// Whether figures agree to nine digits, and are undefined where they are expected to be.
func agree(_ figures: [Double?], _ expected: [Double?]) -> Bool {
  figures.count == expected.count
    && zip(figures, expected).allSatisfy { figure, expected in
      guard let figure, let expected else { return figure == nil && expected == nil }
      return abs(figure - expected) <= 1e-9 * max(1, abs(expected))
    }
}
