import RamureNetwork
import Testing

/// Every measure on every network of `Fixtures`, against NetworkX, igraph and definitions written out in `Oracle/`.
@Suite("What other programs say")
struct OracleTests {
  @Test("There are networks to compare on, and no figure is left uncompared")
  func complete() throws {
    #expect(OracleNetwork.names.count >= 14)
    for name in OracleNetwork.names {
      let expected = try OracleNetwork(named: name).expected
      #expect(Set(expected.nodes.keys).subtracting(OracleMeasures.nodes.map(\.id)) == [], "\(name)")
      #expect(Set(expected.edgeMeasures).subtracting(OracleMeasures.edges.map(\.id)) == [], "\(name)")
      #expect(Set(expected.network.keys).subtracting(OracleMeasures.whole.map(\.id)) == [], "\(name)")
    }
  }

  @Test("Figures of nodes", arguments: OracleNetwork.names, OracleMeasures.nodes)
  func nodes(name: String, measure: OracleMeasure<[Double?]>) throws {
    let oracle = try OracleNetwork(named: name)
    guard let expected = oracle.expected.nodes[measure.id] else { return }
    let figures = try measure.compute(oracle)
    try #require(figures.count == expected.count)
    for (node, (figure, expected)) in zip(figures, expected).enumerated() {
      #expect(isAlike(figure, expected), "node \(node): \(said(figure)), expected \(said(expected))")
    }
  }

  @Test("Figures of edges", arguments: OracleNetwork.names, OracleMeasures.edges)
  func edges(name: String, measure: OracleMeasure<[Double?]>) throws {
    let oracle = try OracleNetwork(named: name)
    let expected = oracle.expected.edges(measure.id)
    let figures = try measure.compute(oracle)
    let ends = oracle.network.ends()
    try #require(figures.count == ends.count)
    // Parallel edges are one tie; of parallel distances, the longer ones carry nothing.
    var ofTies: [OracleFigures.Ends: Double] = [:]
    for (edge, figure) in zip(ends, figures) where edge.from != edge.to {
      let key = OracleFigures.Ends(from: edge.from, to: edge.to)
      let turned = OracleFigures.Ends(from: edge.to, to: edge.from)
      let tie = expected[key] == nil ? turned : key
      ofTies[tie] = max(ofTies[tie] ?? 0, figure ?? .nan)
    }
    #expect(Set(ofTies.keys) == Set(expected.keys))
    for (tie, figure) in ofTies {
      let expected = try #require(expected[tie])
      #expect(isAlike(figure, expected), "\(tie.from)-\(tie.to): \(figure), expected \(said(expected))")
    }
  }

  @Test("Figures of the whole", arguments: OracleNetwork.names, OracleMeasures.whole)
  func whole(name: String, measure: OracleMeasure<Double?>) throws {
    let oracle = try OracleNetwork(named: name)
    guard let expected = oracle.expected.network[measure.id] else { return }
    let figure = try measure.compute(oracle)
    #expect(isAlike(figure, expected), "\(said(figure)), expected \(said(expected))")
  }

  private func said(_ figure: Double?) -> String { figure.map { "\($0)" } ?? "not defined" }
}
