import RamureNetwork
import Testing

/// Every measure on every network of `Fixtures`, against NetworkX, igraph and definitions written out in `Oracle/`.
@Suite("What other programs say")
struct OracleTests {
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
    for (edge, figure) in zip(ends, figures) where edge.from != edge.to {
      let key = OracleFigures.Ends(from: edge.from, to: edge.to)
      let turned = OracleFigures.Ends(from: edge.to, to: edge.from)
      let expected = try #require(expected[key] ?? expected[turned])
      #expect(isAlike(figure, expected), "\(edge.from)-\(edge.to): \(said(figure)), expected \(said(expected))")
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
