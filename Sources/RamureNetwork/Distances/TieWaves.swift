/// Adds up what new ties gain, counted in edges: waves from many of those who search at once.
final class TieWaves {
  private let waves: SourceWaves
  private let targets: NearestTargets
  private let beyond: Int64
  private(set) var sums: TieSums

  /// - Parameter beyond: how far it is to the other group over a new tie, from wherever it starts.
  init(_ network: Network, _ targets: NearestTargets, beyond: Int64) {
    waves = SourceWaves(along: network.outgoing, incoming: network.incoming)
    self.targets = targets
    self.beyond = beyond
    sums = TieSums(nodeCount: network.nodeCount)
  }

  /// The distance from which on no tie gains a source anything; `Int64.max` for one out of reach, whom every tie sums.
  static func radius(of source: Int, _ targets: NearestTargets, beyond: Int64) -> Int64 {
    targets.nearest[source] < 0 ? Int64.max : targets.distances[source] - beyond
  }

  func search(from sources: ArraySlice<Int32>) {
    // As a rule all are equally far: the sources come in that order.
    var groups: [(radius: Int64, waves: SourceWaves.Set)] = []
    for (lane, source) in sources.enumerated() {
      let radius = Self.radius(of: Int(source), targets, beyond: beyond)
      if groups.last?.radius != radius { groups.append((radius, .zero)) }
      groups[groups.count - 1].waves |= SourceWaves.bit(lane)
    }
    sums.withColumns { sums in
      waves.pass(
        from: sources,
        goingOn: { distance in groups.reduce(.zero) { $1.radius > Int64(distance) + 1 ? $0 | $1.waves : $0 } },
        arrive: { [beyond] node, waves, distance in
          for group in groups where group.radius > Int64(distance) {
            let count = Int64((waves & group.waves).nonzeroBitCount.wrappedSum())
            if group.radius == Int64.max {
              sums.brought[node] += Int32(truncatingIfNeeded: count)
              sums.broughtTotal[node] += count * (Int64(distance) + beyond)
            } else {
              sums.saved[node] += count * (group.radius - Int64(distance))
            }
          }
        })
    }
  }
}
