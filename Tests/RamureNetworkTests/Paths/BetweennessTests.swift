import RamureNetwork
import Testing

@Suite("Who stands between others")
struct BetweennessTests {
  private static func network(_ nodeCount: Int, _ edges: [(Int32, Int32)], isDirected: Bool = false) -> Network {
    Network(nodeCount: nodeCount, edges: edges.map { (from: $0.0, to: $0.1) }, isDirected: isDirected)
  }

  @Test func byHand() {
    // A star: all pairs of its four leaves meet in the middle.
    #expect(Betweenness().scores(of: Self.network(5, [(0, 1), (2, 0), (0, 3), (4, 0)])) == [1, 0, 0, 0, 0])
    // A path 0–1–2–3: of 3 pairs of others each, 1 stands between 0 and 2, 0 and 3.
    let path = Self.network(4, [(0, 1), (1, 2), (2, 3)])
    #expect(Betweenness(isNormalised: false).scores(of: path) == [0, 2, 2, 0])
    #expect(Betweenness().scores(of: path) == [0, 2.0 / 3, 2.0 / 3, 0])
    // A square: opposite corners have two ways.
    let square = Self.network(4, [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(Betweenness(isNormalised: false).scores(of: square) == [0.5, 0.5, 0.5, 0.5])
    // One way round only: 0→1→2→0. Each stands between the two others, in one order out of two.
    let ring = Self.network(3, [(0, 1), (1, 2), (2, 0)], isDirected: true)
    #expect(Betweenness().scores(of: ring) == [0.5, 0.5, 0.5])
  }

  @Test(arguments: [false, true]) func nobodyIsBetweenFewerThanThree(_ isDirected: Bool) {
    #expect(Betweenness().scores(of: Self.network(0, [], isDirected: isDirected)).isEmpty)
    #expect(Betweenness().scores(of: Self.network(1, [(0, 0)], isDirected: isDirected)) == [0])
    #expect(Betweenness().scores(of: Self.network(2, [(0, 1), (0, 1)], isDirected: isDirected)) == [0, 0])
  }

  @Test(arguments: 0..<60) func agreesWithTheDefinition(_ seed: Int) {
    let nodeCount = 1 + seed % 8
    for isDirected in [false, true] {
      for lengths in [nil, 3] {
        let network = SeededNetworks.network(
          seed: UInt64(seed), nodeCount: nodeCount, edgeCount: seed % 17, isDirected: isDirected, lengths: lengths)
        let brute = BruteForcePaths(network)
        let scores = Betweenness(isNormalised: false).scores(of: network)
        for (score, expected) in zip(scores, brute.betweenness()) { #expect(agrees(score, expected)) }
        let edgeScores = EdgeBetweenness(isNormalised: false).scores(of: network)
        for (number, edge) in network.ends().enumerated() {
          // Of parallel edges, a longer one than the shortest carries no path.
          var expected = brute.betweenness(ofEdgeFrom: Int(edge.from), to: Int(edge.to))
          if let own = network.distances?[number], own > brute.length(Int(edge.from), Int(edge.to)) { expected = 0 }
          #expect(agrees(edgeScores[number], expected))
        }
      }
    }
  }

  /// Every undirected network of five nodes: all ways to be cut, folded and parted.
  @Test func agreesOnAllNetworksOfFive() {
    let pairs = (0..<5).flatMap { to in (0..<to).map { (from: Int32($0), to: Int32(to)) } }
    for code in 0..<(1 << pairs.count) {
      let network = Network(
        nodeCount: 5, edges: pairs.indices.filter { code >> $0 & 1 == 1 }.map { pairs[$0] }, isDirected: false)
      let expected = BruteForcePaths(network).betweenness()
      #expect(zip(Betweenness(isNormalised: false).scores(of: network), expected).allSatisfy(agrees))
    }
  }

  /// Large enough to be pulled and pushed, with leaves, twins and blocks of all sizes.
  @Test(arguments: 0..<6) func agreesOnLargerNetworks(_ seed: UInt64) {
    let networks = [
      SeededNetworks.branching(seed: seed, nodeCount: 70, moreEdges: Int(seed) * 9),
      SeededNetworks.network(seed: seed, nodeCount: 60, edgeCount: 90, isDirected: seed % 2 == 0),
      SeededNetworks.network(seed: seed, nodeCount: 40, edgeCount: 400, isDirected: seed % 2 == 1),
    ]
    for network in networks {
      let expected = BruteForcePaths(network).betweenness()
      #expect(zip(Betweenness(isNormalised: false).scores(of: network), expected).allSatisfy(agrees))
    }
  }

  @Test(arguments: [false, true]) func doesNotDependOnThreads(_ isDirected: Bool) {
    let network = SeededNetworks.network(seed: 5, nodeCount: 300, edgeCount: 700, isDirected: isDirected)
    var betweenness = Betweenness()
    var edges = EdgeBetweenness()
    (betweenness.threads, edges.threads) = (.exactly(1), .exactly(1))
    let (one, oneForEdges) = (betweenness.scores(of: network), edges.scores(of: network))
    for count in [2, 3, 7] {
      (betweenness.threads, edges.threads) = (.exactly(count), .exactly(count))
      #expect(betweenness.scores(of: network) == one)
      #expect(edges.scores(of: network) == oneForEdges)
    }
  }

  @Test(arguments: 0..<8) func followsTheNodesWhateverTheirNumbers(_ seed: UInt64) {
    let network = SeededNetworks.branching(seed: seed, nodeCount: 50, moreEdges: 12)
    var generator = SplitMix64(seed: seed)
    let numbers = (0..<50).shuffled(using: &generator)
    let scores = Betweenness().scores(of: network)
    let relabelled = Betweenness().scores(of: SeededNetworks.relabelled(network, numbers))
    for node in 0..<50 { #expect(agrees(scores[node], relabelled[numbers[node]])) }
  }

  @Test(arguments: 0..<8) func aNetworkReversedHasTheSame(_ seed: UInt64) {
    let network = SeededNetworks.network(seed: seed, nodeCount: 30, edgeCount: 70, isDirected: true, lengths: 4)
    let reversed = Network(
      nodeCount: 30, edges: network.ends().map { (from: $0.to, to: $0.from) }, weights: network.weights,
      meaning: .distance, isDirected: true)
    #expect(zip(Betweenness().scores(of: network), Betweenness().scores(of: reversed)).allSatisfy(agrees))
  }

  @Test(arguments: 0..<8) func unitsOfLengthDoNotMatter(_ seed: UInt64) {
    let network = SeededNetworks.network(seed: seed, nodeCount: 30, edgeCount: 60, isDirected: false, lengths: 4)
    let scaled = Network(
      nodeCount: 30, edges: network.ends(), weights: network.weights?.map { $0 * 1024 }, meaning: .distance,
      isDirected: false)
    #expect(Betweenness().scores(of: network) == Betweenness().scores(of: scaled))
  }

  @Test func strengthsAreNotLengths() {
    let edges: [(from: Int32, to: Int32)] = [(0, 1), (1, 2), (0, 2)]
    let strong = Network(nodeCount: 3, edges: edges, weights: [1, 1, 9], isDirected: false)
    #expect(Betweenness().scores(of: strong) == [0, 0, 0])
    let long = Network(nodeCount: 3, edges: edges, weights: [1, 1, 9], meaning: .distance, isDirected: false)
    #expect(Betweenness().scores(of: long) == [0, 1, 0])
  }

  /// Layers in which each node is tied to all of the next: 4^599 ways from end to end, more than a number can hold.
  @Test(arguments: [false, true]) func moreWaysThanNumbers(_ isFolded: Bool) {
    let (layers, width) = (600, isFolded ? 4 : 3)
    var edges: [(from: Int32, to: Int32)] = []
    for layer in 0..<(layers - 1) {
      for one in 0..<width {
        for other in 0..<width { edges.append((Int32(layer * width + one), Int32((layer + 1) * width + other))) }
      }
    }
    let scores = Betweenness(isNormalised: false).scores(
      of: Network(nodeCount: layers * width, edges: edges, isDirected: !isFolded))
    // Each layer shares out evenly all pairs it parts; undirected, it shares with the layer two on the ways between the
    // members of the one in between.
    let w = Double(width)
    for layer in 0..<layers {
      var expected = w * w * Double(layer) * Double(layers - 1 - layer) / w
      if isFolded {
        for neighbour in [layer - 1, layer + 1] where neighbour >= 0 && neighbour < layers {
          expected += w * (w - 1) / 2 / (neighbour == 0 || neighbour == layers - 1 ? w : 2 * w)
        }
      }
      for node in 0..<width { #expect(agrees(scores[layer * width + node], expected)) }
    }
  }

  @Test func tellsHowFarItHasCome() {
    var told: [Double] = []
    let network = SeededNetworks.network(seed: 3, nodeCount: 400, edgeCount: 1200, isDirected: false)
    _ = Betweenness().scores(of: network) { told.append($0) }
    #expect(told.count > 2 && told == told.sorted() && told.last.map { agrees($0, 1) } == true)
  }
}
