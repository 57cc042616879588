import RamureNetwork
import Testing

@Suite struct EigenvectorCentralityTests {
  /// networkx 3.6.1, `nx.eigenvector_centrality_numpy(G)`, `weight=None` and `'weight'`; eigenvalues by
  /// `numpy.linalg.eigvalsh`.
  @Test(arguments: [false, true]) func theKarateClubIsAsNetworkXHasIt(_ isWeighted: Bool) throws {
    let expected =
      isWeighted
      ? [
        0.31235122774969004, 0.301751174686065, 0.3605886201225413, 0.19856718599187, 0.05567474868446353,
        0.06742808385277393, 0.06644822082978681, 0.17843234274639658, 0.24695058353747054, 0.05020306976285654,
        0.04583321879058174, 0.04320695496206984, 0.04186974184870325, 0.24048653703374012, 0.07953764854224468,
        0.11311420421313498, 0.01851885618821135, 0.04271819319366444, 0.048896919961341774, 0.07342002758139411,
        0.06274937070679958, 0.05663174974594899, 0.08100556208723839, 0.2180437113376197, 0.05104891276603421,
        0.12258228705285143, 0.058629255457406916, 0.1476830717637214, 0.08614539238755121, 0.13583301942301465,
        0.15831324694368443, 0.20945643527085403, 0.33226141022175304, 0.36409688197010964,
      ]
      : [
        0.35549144452456666, 0.2659599195524916, 0.3171925044864316, 0.2111797203778903, 0.07596881818306905,
        0.07948304511709961, 0.07948304511709962, 0.17095974804479633, 0.22740390712540012, 0.10267425072358621,
        0.07596881818306905, 0.05285569749352136, 0.08425462871671377, 0.2264727201424812, 0.10140326218952453,
        0.10140326218952453, 0.023635628104591435, 0.09239953819570261, 0.10140326218952453, 0.14791251029338753,
        0.10140326218952453, 0.09239953819570261, 0.10140326218952453, 0.15011857186115296, 0.05705244054116568,
        0.05920647491677853, 0.07557941348827218, 0.13347715338024016, 0.13107782298371085, 0.13496081926232778,
        0.17475830231435285, 0.19103384140654375, 0.30864421979104734, 0.373363470291483,
      ]
    let found = try EigenvectorCentrality().scores(of: SpectralSamples.karate(isWeighted: isWeighted))
    #expect(agree(found.scores, expected))
    #expect(agree([found.eigenvalue], [isWeighted ? 21.68756590395421 : 6.725697727631729]))
    #expect(found.component == Array(0..<34))
  }

  /// numpy 2, `numpy.linalg.eig(A.T)`: scores flow on from the strongly connected part, and none flow back.
  @Test func flowsAreAsNumpyHasThem() throws {
    let found = try EigenvectorCentrality().scores(of: SpectralSamples.flows)
    let expected = [
      0.1936780109365028, 0.16968861143703806, 0.5448582388378257, 0.71605628484639, 0.0, 0.0, 0.35226055659238736,
      0.0, 0.0,
    ]
    #expect(agree(found.scores, expected))
    #expect(agree([found.eigenvalue], [2.28274613477365]))
    #expect(found.component == [0, 1, 2, 3])
  }

  /// By hand: the hub has √½, the leaves share as much; the eigenvalue is the root of the number of leaves.
  @Test(arguments: [2, 5, 40]) func aStarIsSolvedByHand(_ count: Int) throws {
    let leaves = Double(count - 1)
    let found = try EigenvectorCentrality().scores(of: SpectralSamples.star(count))
    #expect(
      agree(
        found.scores, [Double(0.5).squareRoot()] + [Double](repeating: (0.5 / leaves).squareRoot(), count: count - 1)))
    #expect(agree([found.eigenvalue], [leaves.squareRoot()]))
  }

  /// A path's scores are a sine: each is twice the cosine times the one before, less the one before that.
  @Test(arguments: [3, 50, 400]) func aPathIsASine(_ count: Int) throws {
    let found = try EigenvectorCentrality().scores(of: SpectralSamples.path(count))
    let scores = found.scores
    for node in 0..<count {
      let sum = (node > 0 ? scores[node - 1] : 0) + (node + 1 < count ? scores[node + 1] : 0)
      #expect(abs(sum - found.eigenvalue * scores[node]) <= 1e-9 * sum)
      #expect(abs(scores[node] - scores[count - 1 - node]) <= 1e-9 * scores[node])
    }
  }

  @Test(arguments: [true, false]) func onACycleAllAreAlike(_ isDirected: Bool) throws {
    let found = try EigenvectorCentrality().scores(of: SpectralSamples.cycle(25, isDirected: isDirected))
    #expect(agree(found.scores, [Double](repeating: 0.2, count: 25)))
    #expect(agree([found.eigenvalue], [isDirected ? 1 : 2]))
  }

  /// A triangle and a far smaller score at each step along a chain hung on it: each right by itself.
  @Test(arguments: [false, true]) func tinyScoresAreRightToo(_ isDirected: Bool) throws {
    let clique = 40 as Int32
    var edges: [(from: Int32, to: Int32)] = []
    for one in 0..<clique {
      for other in 0..<clique where other > one || isDirected && other != one { edges.append((one, other)) }
    }
    edges += (clique..<clique + 20).map { ($0 - 1, $0) }
    let found = try EigenvectorCentrality().scores(
      of: Network(nodeCount: Int(clique) + 20, edges: edges, isDirected: isDirected))
    let scores = found.scores
    #expect(scores[59] < 1e-25)
    for node in 40..<60 {
      let sum = scores[node - 1] + (isDirected || node == 59 ? 0 : scores[node + 1])
      #expect(abs(sum - found.eigenvalue * scores[node]) <= 1e-9 * sum)
    }
  }

  @Test func onlyTheComponentWithTheLargestEigenvalueScores() throws {
    // A triangle (2), a star of four leaves (2) and a tie (1); an isolated node.
    let ties: [(from: Int32, to: Int32)] = [(0, 1), (1, 2), (2, 0), (3, 4), (3, 5), (3, 6), (3, 7), (8, 9)]
    let found = try EigenvectorCentrality().scores(of: Network(nodeCount: 11, edges: ties, isDirected: false))
    #expect(found.component == Array(0...7))
    #expect(agree([found.eigenvalue], [2]))
    // By hand: of a start of 1 the triangle keeps 1 each; the star 3/√8 times (1/√2, 1/√8 …).
    let raw = [1, 1, 1, 1.5, 0.75, 0.75, 0.75, 0.75, 0, 0, 0]
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(agree(found.scores, raw.map { $0 / length }))
  }

  /// By hand: two pairs that point at each other. What flows into the second from outside the pair adds to its share.
  @Test func directedPartsOfTheSameEigenvalueShare() throws {
    let ties: [(from: Int32, to: Int32)] = [(0, 1), (1, 0), (2, 3), (3, 2), (4, 2), (3, 5)]
    let found = try EigenvectorCentrality().scores(of: Network(nodeCount: 6, edges: ties, isDirected: true))
    #expect(found.component == [0, 1, 2, 3])
    // The start of 1 at node 4 goes to node 2 once: 3 to share in the second pair, 2 in the first.
    let raw = [1, 1, 1.5, 1.5, 0, 1.5]
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(agree(found.scores, raw.map { $0 / length }))
  }

  @Test func whereTiesNeverReturnThereIsNoScore() throws {
    for network in [
      Network(nodeCount: 1, edges: [], isDirected: false), Network(nodeCount: 3, edges: [], isDirected: true),
      Network(nodeCount: 3, edges: [(0, 1), (1, 2), (0, 2)], isDirected: true),
      Network(nodeCount: 2, edges: [(0, 1)], weights: [0], isDirected: false),
    ] {
      #expect(throws: IterationError.withoutCycles) { try EigenvectorCentrality().scores(of: network) }
    }
    let nothing = try EigenvectorCentrality().scores(of: Network(nodeCount: 0, edges: [], isDirected: false))
    #expect(nothing.scores == [] && nothing.eigenvalue == 0 && nothing.component == [])
  }

  /// A pair whose walks go on into another pair: walks through both grow faster than those that stay in the first, and only
  /// the second pair solves the definition. (igraph 1.0 has the same.)
  @Test func ofAChainOfEqualPartsTheLastScores() throws {
    let network = Network(nodeCount: 4, edges: [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)], isDirected: true)
    let found = try EigenvectorCentrality().scores(of: network)
    #expect(agree(found.scores, [0, 0, 0.5.squareRoot(), 0.5.squareRoot()]))
    #expect(found.component == [2, 3] && found.componentCount == 1)
  }

  /// Two chains of two pairs each, and one pair by itself, as far as many steps from 1 everywhere lead: by hand, each last
  /// pair gets what flows into it from the pair before, which the second chain has two arrows for. A pair alone is left
  /// behind.
  @Test func chainsOfEqualLengthShare() throws {
    let ties: [(from: Int32, to: Int32)] = [
      (0, 1), (1, 0), (1, 2), (2, 3), (3, 2),
      (4, 5), (5, 4), (4, 6), (5, 7), (6, 7), (7, 6),
      (8, 9), (9, 8),
    ]
    let found = try EigenvectorCentrality().scores(of: Network(nodeCount: 10, edges: ties, isDirected: true))
    let raw = [0.0, 0, 1, 1, 0, 0, 2, 2, 0, 0]
    #expect(agree(found.scores, raw.map { $0 / 10.0.squareRoot() }))
    #expect(found.componentCount == 2)
  }

  /// Two circles of fifteen, everybody tied to everybody, ten steps apart, and one leaf on the second: their eigenvalues
  /// differ by a five-thousandth, and what the second leaves in the first is a millionth. (numpy 2.4, eigh.)
  @Test func circlesThatAreAlmostAlikeAreToldApart() throws {
    var edges: [(from: Int32, to: Int32)] = []
    for start in [Int32(0), 15] {
      for one in start..<start + 15 { for other in one + 1..<start + 15 { edges.append((one, other)) } }
    }
    let way: [Int32] = [0, 30, 31, 32, 33, 34, 15]
    edges += zip(way, way.dropFirst()).map { ($0, $1) } + [(16, 35)]
    let network = Network(nodeCount: 36, edges: edges, isDirected: false)
    let found = try EigenvectorCentrality().scores(of: network)
    let flow = (0..<36).map { node in network.neighbours(of: node).reduce(0) { $0 + found.scores[Int($1)] } }
    #expect(zip(flow, found.scores).allSatisfy { abs($0 / found.eigenvalue - $1) < 1e-10 })
    #expect(found.scores[20] > 0.25 && found.scores[5] < 0.01 && found.component.count == 36)
  }

  @Test func aLoopCountsOnce() throws {
    for isDirected in [false, true] {
      let found = try EigenvectorCentrality().scores(
        of: Network(nodeCount: 2, edges: [(0, 0)], weights: [3], isDirected: isDirected))
      #expect(found.scores == [1, 0] && found.eigenvalue == 3 && found.component == [0])
    }
    // (√5 + 1) / 2 is the larger root of x² = x + 1.
    let found = try EigenvectorCentrality().scores(
      of: Network(nodeCount: 2, edges: [(0, 0), (0, 1)], isDirected: false))
    #expect(
      agree(
        [found.eigenvalue, found.scores[0] / found.scores[1]],
        [Double](repeating: (Double(5).squareRoot() + 1) / 2, count: 2)))
  }

  /// A vector without an entry below 0 that ties multiply by one number is the one looked for (O. Perron, 1907).
  @Test(arguments: [false, true], [false, true]) func itSolvesItsDefinition(_ isDirected: Bool, _ isWeighted: Bool)
    throws
  {
    for seed in 1...8 as ClosedRange<UInt64> {
      let network = SpectralSamples.random(
        seed: seed, nodes: 40, edges: 100 + 20 * Int(seed), isDirected: isDirected, isWeighted: isWeighted)
      let found = try EigenvectorCentrality().scores(of: network)
      let ties = network.matrix
      for node in 0..<40 {
        let sum = (0..<40).reduce(0) { $0 + ties[$1][node] * found.scores[$1] }
        #expect(abs(sum - found.eigenvalue * found.scores[node]) <= 1e-9 * sum)
      }
      #expect(found.scores.allSatisfy { $0 >= 0 })
      #expect(agree([found.scores.reduce(0) { $0 + $1 * $1 }], [1]))
    }
  }

  @Test(arguments: [false, true]) func namesAndUnitsDoNotMatter(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 3, nodes: 200, edges: 700, isDirected: isDirected, isWeighted: true)
    let names = shuffledNames(200, seed: 9)
    let found = try EigenvectorCentrality().scores(of: network)
    let changed = try EigenvectorCentrality().scores(of: network.changed(renamed: names, strengthsTimes: 1000))
    #expect(agree(names.map { changed.scores[Int($0)] }, found.scores))
    #expect(agree([changed.eigenvalue], [1000 * found.eigenvalue]))
  }

  @Test(arguments: [false, true]) func threadsChangeNoDigit(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 4, nodes: 8_000, edges: 110_000, isDirected: isDirected)
    var centrality = EigenvectorCentrality()
    let results = try [1, 2, 3].map { count in
      centrality.threads = .exactly(count)
      return try centrality.scores(of: network)
    }
    #expect(results[0] == results[1] && results[0] == results[2])
  }
}
