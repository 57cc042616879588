import RamureNetwork
import Testing

/// Ways and distances between groups on every network of `Fixtures`, against NetworkX.
@Suite("What NetworkX answers")
struct OracleAnswersTests {
  @Test("The shortest ways, in order", arguments: OracleNetwork.names) func shortest(name: String) throws {
    let oracle = try OracleNetwork(named: name)
    for ways in try oracle.answers().paths {
      let paths = SimplePaths(from: ways.from, to: ways.to, in: oracle.network, avoiding: ways.avoiding)
      let found = Array(paths.prefix(ways.shortest.count + (ways.isComplete ? 1 : 0)))
      #expect(found.map(\.nodes) == ways.shortest.map(\.nodes), "\(ways.from) to \(ways.to)")
      #expect(found.map(\.length) == ways.shortest.map(\.length))
      for path in found { expectEdgesToJoin(path, oracle.network) }
    }
  }

  @Test("All ways of a few ties", arguments: OracleNetwork.names) func within(name: String) throws {
    let oracle = try OracleNetwork(named: name)
    for ways in try oracle.answers().paths {
      for (most, expected) in ways.within {
        let most = try #require(Int(most))
        let found = Array(
          BoundedPaths(from: ways.from, to: ways.to, within: most, in: oracle.network, avoiding: ways.avoiding))
        #expect(found.count == expected.count, "\(ways.from) to \(ways.to) within \(most)")
        #expect(found.suffix(3).map(\.nodes) == expected.last)
        for path in found { expectEdgesToJoin(path, oracle.network) }
      }
    }
  }

  @Test("How far groups are apart", arguments: OracleNetwork.names) func reach(name: String) throws {
    let oracle = try OracleNetwork(named: name)
    for expected in try oracle.answers().reaches {
      let reach = GroupReach(from: expected.searching, to: expected.knowing, in: oracle.network)
      #expect(reach.distances == expected.nearest.map { $0[0] })
      #expect(reach.nearest == expected.nearest.map { $0[1].map { Int($0) } })
    }
  }

  @Test("The tie that would bring them nearest", arguments: OracleNetwork.names) func ties(name: String) throws {
    let oracle = try OracleNetwork(named: name)
    for expected in try oracle.answers().reaches {
      var ties = NewTies(from: expected.searching, to: expected.knowing)
      let best = ties.best(oracle.network.nodeCount, in: oracle.network)
      ties.threads = .exactly(1)
      #expect(ties.best(oracle.network.nodeCount, in: oracle.network) == best)
      guard let tie = best.first else {
        #expect(expected.ties.isEmpty)
        continue
      }
      let reach = GroupReach(from: expected.searching, to: expected.knowing, in: oracle.network)
      #expect(reach.from.count - reach.outOfReach.count + tie.broughtWithinReach == expected.within)
      #expect(tie.total == expected.total)
      #expect(
        expected.ties.contains([tie.from, tie.to])
          || !oracle.network.isDirected && expected.ties.contains([tie.to, tie.from]))
    }
  }

  private func expectEdgesToJoin(_ path: NodePath, _ network: Network) {
    #expect(Set(path.nodes).count == path.nodes.count)
    #expect(path.edges.count == path.nodes.count - 1)
    for (place, edge) in path.edges.enumerated() {
      #expect(network.edges(from: Int(path.nodes[place]), to: Int(path.nodes[place + 1])).contains(edge))
    }
  }
}
