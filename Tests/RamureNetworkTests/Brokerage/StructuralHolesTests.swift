import RamureNetwork
import Testing

@Suite struct StructuralHolesTests {
  static let edges: [(from: Int32, to: Int32)] = [
    (0, 1), (1, 0), (1, 2), (2, 0), (3, 2), (4, 3), (0, 4), (5, 6),
  ]
  static let weights = [2, 1, 4, 0.5, 3, 1.5, 1, 2]

  /// NetworkX 3.6.1, `constraint` and `effective_size` of the same digraph. The latter with `nodes` given: without, it
  /// divides by the strongest tie of the wrong node (SciPy 1.17 gives it a row where it expects a column), and disagrees
  /// with itself and with Burt. It does not measure nodes without outgoing arcs, 3 and 6 here; they have no triangle.
  @Test func agreesWithNetworkXOnArcs() {
    let weighted = Network(nodeCount: 8, edges: Self.edges, weights: Self.weights, isDirected: true)
    let scores = StructuralHoles().scores(of: weighted)
    #expect(
      agree(
        scores.constraint,
        [
          0.8184776462025138, 0.6009977324263038, 0.5809926933736458, 0.5555555555555556, 0.5200000000000001, 1, 1, nil,
        ]))
    #expect(agree(scores.effectiveSize, [2.2222222222222223, 1.8511904761904763, 2.4166666666666665, 2, 2, 1, 1, nil]))
    let plain = StructuralHoles().scores(of: Network(nodeCount: 8, edges: Self.edges, isDirected: true))
    #expect(
      agree(
        plain.constraint, [0.576388888888889, 0.8549382716049381, 0.6697530864197532, 0.5, 0.5, 1, 1, nil]))
    #expect(agree(plain.effectiveSize, [2.375, 1.1666666666666667, 2.3333333333333335, 2, 2, 1, 1, nil]))
  }

  /// NetworkX 3.6.1 on the same graph without direction and without the arc that answers the first.
  @Test func agreesWithNetworkXOnTies() {
    let edges = [0, 2, 3, 4, 5, 6, 7].map { Self.edges[$0] }
    let weights = [0, 2, 3, 4, 5, 6, 7].map { Self.weights[$0] }
    let weighted = StructuralHoles().scores(
      of: Network(nodeCount: 8, edges: edges, weights: weights, isDirected: false))
    #expect(
      agree(
        weighted.constraint,
        [
          0.7754195011337865, 0.6529201310153689, 0.546283698664651, 0.5555555555555556, 0.5200000000000001, 1, 1, nil,
        ]))
    #expect(
      agree(weighted.effectiveSize, [2.2857142857142856, 1.7916666666666667, 2.4333333333333336, 2, 2, 1, 1, nil]))
    // Borgatti’s n − 2t / n, which is 3 − 2/3, and that over n: three partners of whom two are tied, two who are tied.
    let plain = StructuralHoles().scores(of: Network(nodeCount: 8, edges: edges, isDirected: false))
    #expect(agree(plain.effectiveSize, [7 / 3.0, 1, 7 / 3.0, 2, 2, 1, 1, nil]))
    #expect(agree(plain.efficiency, [7 / 9.0, 0.5, 7 / 9.0, 1, 1, 1, 1, nil]))
    let distances = Network(nodeCount: 8, edges: edges, weights: weights, meaning: .distance, isDirected: false)
    #expect(StructuralHoles().scores(of: distances) == plain)
  }

  @Test func agreesWithNetworkXOnTheKarateClub() {
    let scores = StructuralHoles().scores(of: KarateClub.network)
    #expect(
      agree(
        [0, 1, 11, 33].map { scores.constraint[$0] },
        [0.15542329764660495, 0.27953510802469134, 1, 0.15641868512110724]))
    #expect(agree([0, 1, 11, 33].map { scores.effectiveSize[$0] }, [13.75, 6.333333333333334, 1, 15.235294117647062]))
  }

  @Test func tiesThatWeighNothingAreNone() {
    let network = Network(nodeCount: 3, edges: [(0, 1), (1, 2)], weights: [0, 2], isDirected: false)
    let scores = StructuralHoles().scores(of: network)
    #expect(scores.constraint == [nil, 1, 1] && scores.effectiveSize == [nil, 1, 1])
  }

  @Test(arguments: [
    NetworkFamily.all(upTo: 5, isDirected: false), .drawn(200, isDirected: false),
    .all(upTo: 3, isDirected: true), .drawn(200, isDirected: true),
  ])
  func agreesWithTheFormula(_ family: NetworkFamily) {
    for network in family.networks {
      let table = WeightTable(network.strengths == nil ? network.simplified() : network)
      let mutual = table.nodes.map { one in
        table.nodes.map { one == $0 ? 0 : table.weight[one][$0] + table.weight[$0][one] }
      }
      let share = mutual.map { row in row.map { $0 / row.reduce(0, +) } }
      let strength = mutual.map { row in row.map { $0 / (row.max() ?? 1) } }
      var (constraint, size): ([Double?], [Double?]) = ([], [])
      for one in table.nodes {
        let partners = table.neighbours(one)
        constraint.append(
          partners.isEmpty
            ? nil
            : partners.reduce(0.0) { sum, other in
              let invested = share[one][other] + partners.reduce(0.0) { $0 + share[one][$1] * share[$1][other] }
              return sum + invested * invested
            })
        size.append(
          partners.isEmpty
            ? nil
            : partners.reduce(0.0) { sum, other in
              sum + 1 - partners.reduce(0.0) { $0 + share[one][$1] * strength[other][$1] }
            })
      }
      let scores = StructuralHoles().scores(of: network)
      #expect(agree(scores.constraint, constraint))
      #expect(agree(scores.effectiveSize, size))
    }
  }

  @Test(arguments: [2, 3, 8]) func threadsChangeNoDigit(_ count: Int) {
    let network = SmallNetworks.large(nodeCount: 3000, ties: 12)
    var (one, several) = (StructuralHoles(), StructuralHoles())
    (one.threads, several.threads) = (.exactly(1), .exactly(count))
    #expect(one.scores(of: network) == several.scores(of: network))
  }
}
