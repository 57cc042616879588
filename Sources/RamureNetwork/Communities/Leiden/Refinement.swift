/// Refinement: takes communities apart and puts each together again from single nodes. The parts are connected, and hang together
/// more firmly than the whole had to.
///
/// A node joins a part only while it is alone itself, and only where both hang on to their community as firmly as their
/// masses ask for. Among the parts that gain it draws, those that gain most being likeliest: another draw makes other
/// parts, which is what lets a later iteration leave a partition that single moves could not better.
///
/// Source: V. A. Traag, L. Waltman, N. J. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities,
/// doi:10.1038/s41598-019-41695-z.
struct Refinement {
  private let totals: CommunityTotals
  /// Gains that lie so much apart are as good as never mistaken for each other.
  private let spread: Double

  /// - Parameter rows: of the graph without ties between communities.
  init(rows: GraphRows, scratch: CommunityScratch, spread: Double) {
    totals = CommunityTotals(rows: rows, scratch: scratch)
    self.spread = spread
  }

  private var rows: GraphRows { totals.rows }
  private var scratch: CommunityScratch { totals.scratch }

  /// Labels each node with its part; a part carries the number of one of its nodes.
  ///
  /// - Parameters:
  ///   - communities: the community of each node.
  ///   - parts: where the labels go.
  ///   - order: all nodes, in the order they are looked at.
  func run(
    communities: UnsafePointer<Int32>, parts: UnsafeMutablePointer<Int32>, order: UnsafePointer<Int32>,
    random: inout SplitMix64
  ) {
    rows.weights == nil
      ? run(communities, parts, order, &random, isWeighted: false)
      : run(communities, parts, order, &random, isWeighted: true)
  }

  @inline(__always)
  private func run(
    _ communities: UnsafePointer<Int32>, _ parts: UnsafeMutablePointer<Int32>, _ order: UnsafePointer<Int32>,
    _ random: inout SplitMix64, isWeighted: Bool
  ) {
    fill(communities, parts)
    for place in 0..<rows.count {
      let node = Int(order[place])
      // Nobody has joined it yet, and it has joined nobody.
      guard scratch.sizes[node] == 1 else { continue }
      let found = totals.gather(Int32(node), parts, isWeighted: isWeighted)
      if found > 0, isFirm(node, communities), let part = draw(among: found, for: node, communities, &random) {
        join(node, part, parts)
      }
      for place in 0..<found { scratch.ties[Int(scratch.touched[place])] = 0 }
    }
  }

  /// Each node a part of its own.
  private func fill(_ communities: UnsafePointer<Int32>, _ parts: UnsafeMutablePointer<Int32>) {
    for node in 0..<rows.count { (scratch.wholes[node], scratch.counterWholes[node]) = (0, 0) }
    for node in 0..<rows.count {
      let community = communities[node]
      scratch.wholes[Int(community)] += rows.masses[node]
      scratch.masses[node] = rows.masses[node]
      if let counterMasses = rows.counterMasses {
        scratch.counterWholes[Int(community)] += counterMasses[node]
        scratch.counterMasses[node] = counterMasses[node]
      }
      parts[node] = Int32(node)
      scratch.sizes[node] = 1
      scratch.outside[node] = rows.strength(Int32(node))
    }
  }

  /// Whether a part is tied to the rest of its community as firmly as its mass asks for.
  @inline(__always)
  private func isFirm(_ part: Int, _ communities: UnsafePointer<Int32>) -> Bool {
    let community = Int(communities[part])
    let mass = scratch.masses[part]
    guard rows.counterMasses != nil else {
      return scratch.outside[part] >= rows.scale * mass * (scratch.wholes[community] - mass)
    }
    let counterMass = scratch.counterMasses[part]
    let asked =
      mass * (scratch.counterWholes[community] - counterMass) + counterMass * (scratch.wholes[community] - mass)
    return scratch.outside[part] >= rows.scale * asked
  }

  /// The part to join, by a draw among those where the node loses nothing; `nil` where there is none.
  @inline(__always)
  private func draw(among found: Int, for node: Int, _ communities: UnsafePointer<Int32>, _ random: inout SplitMix64)
    -> Int?
  {
    var candidates = 0
    var bestGain = 0.0
    for place in 0..<found {
      let part = Int(scratch.touched[place])
      let gain = totals.gain(of: Int32(node), in: Int32(part), isOwn: false)
      guard gain >= 0, isFirm(part, communities) else { continue }
      bestGain = max(bestGain, gain)
      scratch.candidates[candidates] = Int32(part)
      scratch.chances[candidates] = gain
      candidates += 1
    }
    guard candidates > 1 else { return candidates == 0 ? nil : Int(scratch.candidates[0]) }
    return Int(scratch.candidates[scratch.draw(among: candidates, bestGain: bestGain, spread: spread, &random)])
  }

  @inline(__always)
  private func join(_ node: Int, _ part: Int, _ parts: UnsafeMutablePointer<Int32>) {
    parts[node] = Int32(part)
    scratch.masses[part] += scratch.masses[node]
    if rows.counterMasses != nil { scratch.counterMasses[part] += scratch.counterMasses[node] }
    scratch.outside[part] += scratch.outside[node] - 2 * scratch.ties[part]
    scratch.sizes[part] += 1
    scratch.sizes[node] = 0
  }
}
