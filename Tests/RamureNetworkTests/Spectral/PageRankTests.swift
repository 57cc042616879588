import RamureNetwork
import Testing

@Suite struct PageRankTests {
  /// networkx 3.6.1, `nx.pagerank(G, tol=1e-15, max_iter=10000)`, `weight=None` and `'weight'`.
  @Test(arguments: [false, true]) func theKarateClubIsAsNetworkXHasIt(_ isWeighted: Bool) throws {
    let expected =
      isWeighted
      ? [
        0.08850031542803061, 0.05741231936288986, 0.06276562384809185, 0.03721003481796644, 0.020500801080601497,
        0.03380387305163783, 0.03152301896451222, 0.02646320268602876, 0.03338248346554575, 0.009463494950838801,
        0.020685684694912557, 0.009784998142584388, 0.011474264117328402, 0.03347292496547842, 0.01294240384830938,
        0.016377443782027084, 0.016752260138272558, 0.009676695208228218, 0.009545337709169831, 0.01307699005296491,
        0.011224883881450529, 0.01135947008610606, 0.012961390745598458, 0.04114975820303691, 0.016635732755783558,
        0.02867644885355134, 0.015241717408478576, 0.027237726789702883, 0.014479228223759931, 0.028274666469242454,
        0.02303284609075573, 0.04198817776196012, 0.07593441958076888, 0.09698936283438502,
      ]
      : [
        0.09699728538830414, 0.05287692406114842, 0.0570785094884618, 0.03585985778641361, 0.0219779523645932,
        0.02911115467837563, 0.02911115467837563, 0.024490497035283804, 0.029766056081016023, 0.01430939712903229,
        0.0219779523645932, 0.009564745492136189, 0.014644892011878227, 0.029536456151914494, 0.01453599399791999,
        0.01453599399791999, 0.016784005444192826, 0.014558677209022517, 0.01453599399791999, 0.019604636325653207,
        0.01453599399791999, 0.014558677209022517, 0.01453599399791999, 0.031522514776674566, 0.02107603355922096,
        0.02100619739449101, 0.015044038082724125, 0.02563976748284584, 0.019573459463827398, 0.026288537695112,
        0.02459015524857899, 0.03715808706914281, 0.07169322600574758, 0.10091918233261697,
      ]
    #expect(agree(PageRank().scores(of: SpectralSamples.karate(isWeighted: isWeighted)), expected))
  }

  /// networkx 3.6.1, `nx.pagerank(D, tol=1e-16, max_iter=100000)`, with a dead end and an isolated node.
  @Test func flowsAreAsNetworkXHasThem() throws {
    let expected = [
      0.08528937280760016, 0.0971418871651234, 0.12491577441730237, 0.11565598449698361, 0.024645920278663212,
      0.041405146068154194, 0.4264597000509156, 0.05984029443659428, 0.024645920278663212,
    ]
    #expect(agree(PageRank().scores(of: SpectralSamples.flows), expected))
  }

  /// By hand: the hub's x and a leaf's y with x + (n − 1) y = 1 and x = 0.85 (n − 1) y + 0.15 / n.
  @Test(arguments: [2, 5, 40]) func aStarIsSolvedByHand(_ count: Int) throws {
    let n = Double(count)
    let hub = (0.85 + 0.15 / n) / 1.85
    let leaf = (1 - hub) / (n - 1)
    let scores = PageRank().scores(of: SpectralSamples.star(count))
    #expect(agree(scores, [hub] + [Double](repeating: leaf, count: count - 1)))
  }

  @Test(arguments: [true, false]) func onACycleAllAreAlike(_ isDirected: Bool) throws {
    let scores = PageRank().scores(of: SpectralSamples.cycle(7, isDirected: isDirected))
    #expect(agree(scores, [Double](repeating: 1 / 7, count: 7)))
  }

  /// By hand: x = 0.15 / 2 + 0.85 y / 2, y = 1 − x, since whoever is at the dead end goes on to any node.
  @Test func aDeadEndSendsWalkersAnywhere() throws {
    let scores = PageRank().scores(of: Network(nodeCount: 2, edges: [(0, 1)], isDirected: true))
    let origin = 0.5 / 1.425
    #expect(agree(scores, [origin, 1 - origin]))
  }

  @Test func fewNodesAreNoTrouble() throws {
    for isDirected in [false, true] {
      #expect(PageRank().scores(of: Network(nodeCount: 0, edges: [], isDirected: isDirected)) == [])
      #expect(PageRank().scores(of: Network(nodeCount: 1, edges: [], isDirected: isDirected)) == [1])
      #expect(PageRank().scores(of: Network(nodeCount: 1, edges: [(0, 0)], isDirected: isDirected)) == [1])
      let alone = PageRank().scores(of: Network(nodeCount: 4, edges: [], isDirected: isDirected))
      #expect(agree(alone, [0.25, 0.25, 0.25, 0.25]))
    }
  }

  @Test func aTieOfNoStrengthIsNone() throws {
    for isDirected in [false, true] {
      let without = Network(nodeCount: 3, edges: [(0, 1)], isDirected: isDirected)
      let with = Network(nodeCount: 3, edges: [(0, 1), (2, 0)], weights: [1, 0], isDirected: isDirected)
      #expect(agree(PageRank().scores(of: with), PageRank().scores(of: without)))
    }
  }

  /// The definition, solved as a full system: with loops, parallels, dead ends and isolated nodes.
  @Test(arguments: [false, true], [false, true]) func itSolvesItsDefinition(_ isDirected: Bool, _ isWeighted: Bool)
    throws
  {
    for seed in 1...8 as ClosedRange<UInt64> {
      let network = SpectralSamples.random(
        seed: seed, nodes: 30, edges: 15 * Int(seed), isDirected: isDirected, isWeighted: isWeighted)
      let count = network.nodeCount
      let ties = network.matrix
      let strengths = ties.map { $0.reduce(0, +) }
      for damping in [0, 0.5, 0.85, 0.99] {
        let system = (0..<count).map { row in
          (0..<count).map { column in
            let way = strengths[column] > 0 ? ties[column][row] / strengths[column] : 1 / Double(count)
            return (row == column ? 1 : 0) - damping * way
          }
        }
        let expected = solution(of: system, for: [Double](repeating: (1 - damping) / Double(count), count: count))
        #expect(agree(PageRank(damping: damping).scores(of: network), expected))
      }
    }
  }

  @Test(arguments: [false, true]) func namesAndUnitsDoNotMatter(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 3, nodes: 200, edges: 500, isDirected: isDirected, isWeighted: true)
    let names = shuffledNames(200, seed: 9)
    let scores = PageRank().scores(of: network)
    let changed = PageRank().scores(of: network.changed(renamed: names, strengthsTimes: 1000))
    #expect(agree(names.map { changed[Int($0)] }, scores))
  }

  /// Enough ties for several pieces.
  @Test(arguments: [false, true]) func threadsChangeNoDigit(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 4, nodes: 8_000, edges: 110_000, isDirected: isDirected)
    var ranking = PageRank()
    let results = [1, 2, 3].map { count in
      ranking.threads = .exactly(count)
      return ranking.scores(of: network)
    }
    #expect(results[0] == results[1] && results[0] == results[2])
  }

  /// The bound holds against the scores at a much lower tolerance.
  @Test(arguments: [1e-2, 1e-4, 1e-8]) func theToleranceIsKept(_ tolerance: Double) throws {
    for isDirected in [false, true] {
      let network = SpectralSamples.random(seed: 5, nodes: 500, edges: 900, isDirected: isDirected)
      let exact = PageRank(tolerance: 1e-14).scores(of: network)
      let rough = PageRank(tolerance: tolerance).scores(of: network)
      #expect(zip(exact, rough).reduce(0) { $0 + abs($1.0 - $1.1) } <= tolerance)
    }
  }

  /// As near as numbers come, with how near that is: against the scores at a tolerance that can be had.
  @Test(arguments: [false, true]) func whatCannotBeReachedIsSaid(_ isDirected: Bool) {
    let network = SpectralSamples.random(seed: 6, nodes: 50, edges: 120, isDirected: isDirected)
    let found = PageRank(tolerance: 1e-300).boundedScores(of: network)
    #expect(found.error > 0 && found.error < 1e-13)
    let exact = PageRank(tolerance: 1e-14).scores(of: network)
    #expect(zip(exact, found.scores).reduce(0) { $0 + abs($1.0 - $1.1) } <= 2e-14)
  }

  /// A network on which the quick start goes so far astray that its visits add up to less than nothing: the definition,
  /// solved as a full system, has the answer.
  @Test func aStartThatWentAstrayIsFollowedHome() {
    let oneWay: [(from: Int32, to: Int32)] = [
      (2, 5), (1, 5), (1, 9), (4, 5), (4, 9), (7, 9), (8, 5), (3, 5), (0, 5), (0, 9), (4, 6), (3, 8),
    ]
    let bothWays: [(from: Int32, to: Int32)] = [(1, 2), (1, 6), (4, 7), (7, 8), (0, 3)]
    let network = Network(
      nodeCount: 10, edges: oneWay + bothWays + bothWays.map { ($0.to, $0.from) }, isDirected: true)
    let ties = network.matrix
    let system = (0..<10).map { row in
      (0..<10).map { column in
        let strength = ties[column].reduce(0, +)
        let way = strength > 0 ? ties[column][row] / strength : 0.1
        return (row == column ? 1 : 0) - 0.85 * way
      }
    }
    let expected = solution(of: system, for: [Double](repeating: 0.015, count: 10))
    #expect(agree(PageRank().scores(of: network), expected))
  }

  /// By hand, as for small stars; igraph 1.0 has 0.459462837… for 24,000 leaves. Added one by one, rounding at the hub would
  /// hide what the tolerance asks for.
  @Test(arguments: [24_001, 300_001], [false, true]) func aHubOfManyLeavesIsRightToo(_ count: Int, _ isDirected: Bool) {
    let leaves = Int32(1)..<Int32(count)
    let edges = leaves.map { (from: $0, to: Int32(0)) } + (isDirected ? leaves.map { (from: Int32(0), to: $0) } : [])
    let found = PageRank().boundedScores(of: Network(nodeCount: count, edges: edges, isDirected: isDirected))
    let hub = (0.85 + 0.15 / Double(count)) / 1.85
    #expect(found.error <= 1e-12)
    #expect(abs(found.scores[0] - hub) < 1e-12 && abs(found.scores[count - 1] * Double(count - 1) - (1 - hub)) < 1e-12)
  }
}
