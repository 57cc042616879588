import RamureNetwork
import Testing

@Suite struct KatzCentralityTests {
  /// networkx 3.6.1, `nx.katz_centrality_numpy(G, alpha=0.1)`.
  @Test func theKarateClubIsAsNetworkXHasIt() throws {
    let expected = [
      0.32132462191241123, 0.23548427483304846, 0.26576591973677505, 0.19491321487927196, 0.12190437880575034,
      0.1309722491708523, 0.1309722491708523, 0.1662330569529996, 0.20071782984759085, 0.12420148853050472,
      0.12190437880575034, 0.09661671600809008, 0.1161080374960173, 0.19937369969297788, 0.12513341330533256,
      0.12513341330533256, 0.09067870365101943, 0.12016514349139494, 0.12513341330533256, 0.15330578623137323,
      0.12513341330533256, 0.12016514349139495, 0.12513341330533256, 0.1667906398392426, 0.11021103786319623,
      0.11156458182124115, 0.11293549927853828, 0.15190165630074864, 0.14358164876465299, 0.1531060272171106,
      0.16875362377339648, 0.19380160234148272, 0.2750851674850533, 0.3314064273997826,
    ]
    let found = try KatzCentrality().scores(of: SpectralSamples.karate())
    #expect(agree(found.scores, expected))
    #expect(found.attenuation == 0.1)
  }

  /// networkx 3.6.1, `nx.katz_centrality_numpy(D, alpha=0.2, weight='weight')`.
  @Test func flowsAreAsNetworkXHasThem() throws {
    let expected = [
      0.3462293580353097, 0.3375869611167088, 0.3979770432886611, 0.4378814438757816, 0.1990952179025849,
      0.3583713922246528, 0.3017594807134118, 0.342443774792446, 0.1990952179025849,
    ]
    let found = try KatzCentrality(attenuation: 0.2).scores(of: SpectralSamples.flows)
    #expect(agree(found.scores, expected) && found.attenuation == 0.2)
  }

  /// By hand: h = 1 + αnl and l = 1 + αh.
  @Test func aStarIsSolvedByHand() throws {
    let hub = (1 + 0.1 * 4) / (1 - 0.01 * 4)
    let leaf = 1 + 0.1 * hub
    let length = (hub * hub + 4 * leaf * leaf).squareRoot()
    let found = try KatzCentrality().scores(of: SpectralSamples.star(5))
    #expect(agree(found.scores, ([hub] + [Double](repeating: leaf, count: 4)).map { $0 / length }))
  }

  /// The definition, solved as a full system.
  @Test(arguments: [false, true], [false, true]) func itSolvesItsDefinition(_ isDirected: Bool, _ isWeighted: Bool)
    throws
  {
    for seed in 1...10 as ClosedRange<UInt64> {
      let network = SpectralSamples.random(
        seed: seed, nodes: 30, edges: 20 * Int(seed), isDirected: isDirected, isWeighted: isWeighted)
      let ties = network.matrix
      let found = try KatzCentrality().scores(of: network)
      let system = (0..<30).map { row in
        (0..<30).map { column in (row == column ? 1 : 0) - found.attenuation * ties[column][row] }
      }
      let raw = solution(of: system, for: [Double](repeating: 1, count: 30))
      let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(agree(found.scores, raw.map { $0 / length }))
    }
  }

  /// A complete network of n nodes has the eigenvalue n − 1.
  @Test(arguments: [false, true]) func theAttenuationStaysBelowItsBound(_ isDirected: Bool) throws {
    func complete(_ count: Int32) -> Network {
      var edges: [(from: Int32, to: Int32)] = []
      for one in 0..<count {
        for other in 0..<count where other > one || isDirected && other != one { edges.append((one, other)) }
      }
      return Network(nodeCount: Int(count), edges: edges, isDirected: isDirected)
    }
    #expect(try KatzCentrality().scores(of: complete(10)).attenuation == 0.1)
    #expect(agree([try KatzCentrality().scores(of: complete(11)).attenuation], [0.085]))
    #expect(agree([try KatzCentrality().scores(of: complete(30)).attenuation], [0.85 / 29]))
    for attenuation in [0.1, 0.11, 0.5, 100] {
      do {
        _ = try KatzCentrality(attenuation: attenuation).scores(of: complete(11))
        Issue.record("walks without end have no sum")
      } catch IterationError.attenuationTooLarge(let given, let bound) {
        #expect(given == attenuation)
        #expect(agree([bound], [0.1]))
      }
    }
    #expect(try KatzCentrality(attenuation: 0.0999).scores(of: complete(11)).attenuation == 0.0999)
  }

  /// Where no walk returns there is no bound.
  @Test func withoutCyclesAnyAttenuationWill() throws {
    let chain = Network(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    let found = try KatzCentrality(attenuation: 10).scores(of: chain)
    let length = (1 + 121 + 111.0 * 111).squareRoot()
    #expect(agree(found.scores, [1 / length, 11 / length, 111 / length]))
  }

  @Test func fewNodesAreNoTrouble() throws {
    for isDirected in [false, true] {
      #expect(try KatzCentrality().scores(of: Network(nodeCount: 0, edges: [], isDirected: isDirected)).scores == [])
      #expect(try KatzCentrality().scores(of: Network(nodeCount: 1, edges: [], isDirected: isDirected)).scores == [1])
      let alone = try KatzCentrality().scores(of: Network(nodeCount: 4, edges: [], isDirected: isDirected))
      #expect(agree(alone.scores, [0.5, 0.5, 0.5, 0.5]) && alone.attenuation == 0.1)
    }
  }

  /// Before they are scaled, the scores of two networks side by side are those of each.
  @Test(arguments: [false, true]) func whatIsApartDoesNotMatter(_ isDirected: Bool) throws {
    let one = SpectralSamples.random(seed: 1, nodes: 20, edges: 40, isDirected: isDirected)
    let other = SpectralSamples.random(seed: 2, nodes: 20, edges: 40, isDirected: isDirected)
    let both = Network(
      nodeCount: 40, edges: one.ends() + other.ends().map { ($0.from + 20, $0.to + 20) }, isDirected: isDirected)
    let katz = KatzCentrality(attenuation: 0.03)
    let together = try katz.scores(of: both).scores
    for (part, places) in [(one, 0..<20), (other, 20..<40)] {
      let alone = try katz.scores(of: part).scores
      #expect(agree(together[places].map { $0 / together[places.lowerBound] }, alone.map { $0 / alone[0] }))
    }
  }

  @Test(arguments: [false, true]) func namesDoNotMatter(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 3, nodes: 200, edges: 700, isDirected: isDirected, isWeighted: true)
    let names = shuffledNames(200, seed: 9)
    let found = try KatzCentrality().scores(of: network)
    let changed = try KatzCentrality().scores(of: network.changed(renamed: names))
    #expect(agree(names.map { changed.scores[Int($0)] }, found.scores))
    #expect(agree([changed.attenuation], [found.attenuation]))
  }

  @Test(arguments: [false, true]) func threadsChangeNoDigit(_ isDirected: Bool) throws {
    let network = SpectralSamples.random(seed: 4, nodes: 8_000, edges: 110_000, isDirected: isDirected)
    var katz = KatzCentrality()
    let results = try [1, 2, 3].map { count in
      katz.threads = .exactly(count)
      return try katz.scores(of: network)
    }
    #expect(results[0] == results[1] && results[0] == results[2])
  }
}
