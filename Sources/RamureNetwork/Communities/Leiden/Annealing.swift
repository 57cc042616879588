/// Lets nodes move by chance, less and less, until they settle: simulated annealing.
///
/// Each node in turn draws one of the communities around it, its own among them: where it gains most is likeliest, the more
/// so the colder it is. Leiden's iterations only ever climb; where nothing holds together by itself, they stop at the first of a
/// great many summits, and cooling slowly ends far above.
///
/// Source: R. Guimerà, M. Sales-Pardo, L. A. N. Amaral (2004), Modularity from fluctuations in random graphs and complex
/// networks, doi:10.1103/PhysRevE.70.025101. A draw among all communities (heat bath) instead of a try at one: J. Reichardt,
/// S. Bornholdt (2006), Statistical mechanics of community detection, doi:10.1103/PhysRevE.74.016110.
struct Annealing {
  private let totals: CommunityTotals
  /// How often to go through all nodes.
  private let sweeps: Int
  /// The temperatures of the first and of the last sweep, in what ties weigh.
  private let (hottest, coldest): (Double, Double)

  /// - Parameter fluctuation: how far what ties a node to a part of the others strays by chance. At a third of it communities
  ///   melt, and below a twelfth hardly anything moves.
  init(rows: GraphRows, scratch: CommunityScratch, sweeps: Int, fluctuation: Double) {
    totals = CommunityTotals(rows: rows, scratch: scratch)
    self.sweeps = sweeps
    (hottest, coldest) = (fluctuation / 4, fluctuation / 12)
  }

  /// - Parameter labels: the community of each node, a number below the number of nodes; changed in place.
  func run(_ labels: UnsafeMutablePointer<Int32>, random: inout SplitMix64) {
    totals.rows.weights == nil ? run(labels, &random, isWeighted: false) : run(labels, &random, isWeighted: true)
  }

  @inline(__always)
  private func run(_ labels: UnsafeMutablePointer<Int32>, _ random: inout SplitMix64, isWeighted: Bool) {
    totals.fill(labels)
    for sweep in 0..<sweeps {
      let temperature = hottest - (hottest - coldest) * Double(sweep) / Double(max(1, sweeps - 1))
      for node in 0..<Int32(totals.rows.count) {
        let found = totals.gather(node, labels, isWeighted: isWeighted)
        let own = labels[Int(node)]
        let drawn = draw(for: node, own, among: found, temperature, &random)
        if drawn != own { totals.move(node, from: own, to: drawn, labels) }
      }
    }
  }

  /// The community drawn for a node. Clears the ties that were gathered.
  @inline(__always)
  private func draw(
    for node: Int32, _ own: Int32, among found: Int, _ temperature: Double, _ random: inout SplitMix64
  ) -> Int32 {
    let scratch = totals.scratch
    var bestGain = totals.gain(of: node, in: own, isOwn: true)
    scratch.candidates[0] = own
    scratch.chances[0] = bestGain
    var candidates = 1
    for place in 0..<found {
      let community = scratch.touched[place]
      if community != own {
        let gain = totals.gain(of: node, in: community, isOwn: false)
        bestGain = max(bestGain, gain)
        scratch.candidates[candidates] = community
        scratch.chances[candidates] = gain
        candidates += 1
      }
      scratch.ties[Int(community)] = 0
    }
    guard candidates > 1 else { return own }
    return scratch.candidates[scratch.draw(among: candidates, bestGain: bestGain, spread: temperature, &random)]
  }
}
