import RamureNetwork
import Testing

@Suite struct HITSTests {
  /// networkx 3.6.1, `nx.hits(G, tol=1e-15)`.
  @Test func theKarateClubIsAsNetworkXHasIt() throws {
    let expected = [
      0.07141272880825199, 0.05342723123552998, 0.0637190645563748, 0.042422737124709, 0.01526095970620748,
      0.01596691350305964, 0.01596691350305964, 0.03434316721905366, 0.045681925119750305, 0.020625667749388638,
      0.01526095970620748, 0.01061789151107122, 0.016925450792306864, 0.04549486406805637, 0.020370345825614276,
      0.020370345825614276, 0.004748031847301572, 0.01856163703743208, 0.020370345825614276, 0.02971333388643479,
      0.020370345825614276, 0.01856163703743208, 0.020370345825614276, 0.030156497509356395, 0.011460952230971704,
      0.011893664396281386, 0.015182734330338381, 0.026813494117104767, 0.02633150577795389, 0.027111539628217676,
      0.03510623797671439, 0.03837574186295605, 0.062001846473830974, 0.07500294215657548,
    ]
    let found = try HITS().scores(of: SpectralSamples.karate())
    #expect(agree(found.hubs, expected) && agree(found.authorities, expected))
  }

  /// networkx 3.6.1, `nx.hits(D, tol=1e-15)`, 0 for what it has below 1e-16. Its figures are good to 1e-16 of the
  /// largest, not of each, so only those above a thousandth are held to nine digits.
  @Test func flowsAreAsNetworkXHasThem() throws {
    let found = try HITS().scores(of: SpectralSamples.flows)
    let hubs = [
      0.0, 0.06045041240307034, 0.05945932579683227, 0.006547175321009711, 0.8734470347092675, 0.0,
      9.605176982007602e-05, 0.0, 0.0,
    ]
    let authorities = [
      0.20447732306710964, 0.0, 0.014911226222411825, 0.037851001629174943, 0.0, 0.7413660725932155,
      0.001394376488088092, 0.0, 0.0,
    ]
    #expect(agree(found.hubs, hubs) && agree(found.authorities, authorities))
  }

  /// By hand: one hub, and what it points to shares in proportion to the strengths.
  @Test func aDirectedStarHasOneHub() throws {
    let found = try HITS().scores(
      of: Network(nodeCount: 5, edges: [(0, 1), (0, 2), (0, 3)], weights: [1, 2, 5], isDirected: true))
    #expect(agree(found.hubs, [1, 0, 0, 0, 0]))
    #expect(agree(found.authorities, [0, 0.125, 0.25, 0.625, 0]))
  }

  /// By hand: the eigenvector of a star of n leaves is √n at the centre and 1 at each leaf. On the two sides of a star any
  /// mixture of centre and leaves would solve the definition; a tie of next to nothing between two leaves leaves this one.
  @Test func withoutDirectionBothAreTheEigenvector() throws {
    let star = try HITS().scores(of: SpectralSamples.star(5))
    let expected = [2.0, 1, 1, 1, 1].map { $0 / 6 }
    #expect(agree(star.hubs, expected) && agree(star.authorities, expected))
    let almost = Network(
      nodeCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2)], weights: [1, 1, 1, 1, 1e-9], isDirected: false)
    let found = try HITS().scores(of: almost)
    #expect(zip(found.hubs, expected).allSatisfy { abs($0 - $1) < 1e-8 } && found.hubs == found.authorities)
  }

  /// By hand: a and b point to c, d to e; the hubs of c have √2 together. Squares of such strengths are no numbers.
  @Test(arguments: [1, 1e99, 1e-99]) func strengthsOfAnySizeDoNotMatter(_ strength: Double) throws {
    let network = Network(
      nodeCount: 5, edges: [(0, 2), (1, 2), (3, 4)], weights: [strength, strength, strength], isDirected: true)
    let found = try HITS().scores(of: network)
    #expect(agree(found.hubs, [0.5, 0.5, 0, 0, 0]) && agree(found.authorities, [0, 0, 1, 0, 0]))
    let central = try EigenvectorCentrality().scores(of: network.undirected())
    #expect(agree(central.scores, [0.5, 0.5, 0.5.squareRoot(), 0, 0]))
    #expect(abs(central.eigenvalue / strength - 2.0.squareRoot()) < 1e-9)
  }

  /// Many steps of the definition, from hubs of 1 each.
  @Test(arguments: [false, true], [false, true]) func itIsTheLimitOfItsDefinition(
    _ isDirected: Bool, _ isWeighted: Bool
  ) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let network = SpectralSamples.random(
        seed: seed, nodes: 20, edges: 40 + 10 * Int(seed), isDirected: isDirected, isWeighted: isWeighted)
      let ties = network.matrix
      var hubs = [Double](repeating: 1, count: 20)
      var authorities = hubs
      for _ in 0..<1500 {
        authorities = (0..<20).map { node in (0..<20).reduce(0) { $0 + ties[$1][node] * hubs[$1] } }
        hubs = ties.map { zip($0, authorities).reduce(0) { $0 + $1.0 * $1.1 } }
        let (total, whole) = (hubs.reduce(0, +), authorities.reduce(0, +))
        (hubs, authorities) = (hubs.map { $0 / total }, authorities.map { $0 / whole })
      }
      let found = try HITS().scores(of: network)
      // Parts with a smaller singular value fade in the limit, and are 0 at once here.
      func faded(_ scores: [Double]) -> [Double] { scores.map { $0 < 1e-30 ? 0 : $0 } }
      #expect(agree(found.hubs, faded(hubs)) && agree(found.authorities, faded(authorities)))
    }
  }

  @Test func turnedRoundHubsAreAuthorities() throws {
    let network = SpectralSamples.random(seed: 2, nodes: 100, edges: 400, isDirected: true, isWeighted: true)
    let found = try HITS().scores(of: network)
    let turned = try HITS().scores(of: network.changed(isReversed: true))
    #expect(agree(turned.hubs, found.authorities) && agree(turned.authorities, found.hubs))
  }

  @Test func namesAndUnitsDoNotMatter() throws {
    let network = SpectralSamples.random(seed: 3, nodes: 200, edges: 700, isDirected: true, isWeighted: true)
    let names = shuffledNames(200, seed: 9)
    let found = try HITS().scores(of: network)
    let changed = try HITS().scores(of: network.changed(renamed: names, strengthsTimes: 1000))
    #expect(agree(names.map { changed.hubs[Int($0)] }, found.hubs))
    #expect(agree(names.map { changed.authorities[Int($0)] }, found.authorities))
  }

  @Test func withoutTiesThereAreNoScores() throws {
    #expect(throws: IterationError.withoutCycles) {
      try HITS().scores(of: Network(nodeCount: 3, edges: [], isDirected: true))
    }
    let nothing = try HITS().scores(of: Network(nodeCount: 0, edges: [], isDirected: true))
    #expect(nothing.hubs == [] && nothing.authorities == [])
    let alone = try HITS().scores(of: Network(nodeCount: 1, edges: [(0, 0), (0, 0)], isDirected: false))
    #expect(alone.hubs == [1] && alone.authorities == [1])
  }

  @Test(arguments: [false, true]) func threadsChangeNoDigit(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 4, nodes: 8_000, edges: 110_000, isDirected: isDirected)
    var search = HITS()
    let results = try [1, 2, 3].map { count in
      search.threads = .exactly(count)
      return try search.scores(of: network)
    }
    #expect(results[0] == results[1] && results[0] == results[2])
  }
}
