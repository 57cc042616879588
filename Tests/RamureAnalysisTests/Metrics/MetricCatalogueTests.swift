import Foundation
import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording
import Testing

@Suite struct MetricCatalogueTests {
  @Test func idsAreDistinctAndPlain() {
    let ids = MetricCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
    for id in MetricCatalogue.usual + MetricCatalogue.usualOfNetwork + MetricCatalogue.usualOfEdges
      + MetricCatalogue.estimable
    {
      #expect(MetricCatalogue.metric(id) != nil, "\(id)")
    }
    #expect(MetricCatalogue.metric("nothing") == nil)
  }

  @Test(arguments: MetricCatalogue.all.map(\.id)) func everyMetricIsExplained(_ id: String) throws {
    let metric = try #require(MetricCatalogue.metric(id))
    #expect(!metric.title.english.isEmpty && !metric.title.french.isEmpty)
    for text in [metric.definition.english, metric.definition.french] {
      #expect(text.count > 20 && text.hasSuffix("."), "\(text)")
    }
    #expect(metric.definition.english != metric.definition.french)
    #expect(metric.source.contains(/doi:10\.\d{4,}\/\S+$|https:\/\/\S+$|\((19|20)\d\d\)/), "\(metric.source)")
  }

  /// Against NetworkX, igraph and definitions written out, by way of the projection: what the command prints.
  @Test(arguments: OracleEcosystem.names) func agreesWithOtherPrograms(_ name: String) throws {
    let oracle = try OracleEcosystem(named: name)
    var compared = 0
    for metric in MetricCatalogue.all {
      let expected: [Double?]
      switch metric.subject {
      case .node:
        // Relations keep their direction where the network has none.
        let pointed = ["in-degree", "out-degree", "in-strength", "out-strength"]
        if !oracle.isDirected, pointed.contains(metric.id) { continue }
        guard let figures = oracle.expected.nodes[metric.id] else { continue }
        let numbersFromOne = metric.id == "component" || metric.id == "strong-component"
        expected = numbersFromOne ? figures.map { $0.map { $0 + 1 } } : figures
      case .edge:
        guard let rows = oracle.expected.edges[metric.id] else { continue }
        // Bridges are of ties, whatever way they point.
        expected = oracle.run.view.network.ends().map { ends in
          let row = rows.first { $0[0] == Double(ends.from) && $0[1] == Double(ends.to) }
          return (row ?? rows.first { $0[0] == Double(ends.to) && $0[1] == Double(ends.from) })?[2] ?? nil
        }
      case .network:
        let id = metric.id == "network-ei-index" ? "ei-index" : metric.id
        // A network of one has no density; the oracle counts 0.
        if id == "density", oracle.run.view.network.nodeCount < 2 { continue }
        guard let figure = oracle.expected.network[id] else { continue }
        expected = [figure]
      }
      let figures: [Double?]
      do {
        figures = try oracle.run.figures(of: metric).numbers
      } catch IterationError.withoutCycles {
        #expect(expected.allSatisfy { $0 == nil }, "\(metric.id)")
        continue
      }
      compared += 1
      try #require(figures.count == expected.count, "\(metric.id)")
      for (place, (figure, expected)) in zip(figures, expected).enumerated() {
        #expect(Self.areAlike(figure, expected), "\(metric.id) \(place): \(figure as Any), not \(expected as Any)")
      }
    }
    #expect(compared > 40)
  }

  /// Nothing that can be asked for fails on next to nothing.
  @Test(arguments: [0, 1, 2], [Projection(), Projection(isDirected: true)])
  func everyMetricCopesWithNextToNothing(_ count: Int, _ projection: Projection) throws {
    var draft = EcosystemDraft()
    for number in 0..<count { draft.addNode("n\(number)", kind: "person") }
    let view = try projection.applied(to: draft.validated().ecosystem)
    let run = MetricRun(of: view)
    var answered = 0
    for metric in MetricCatalogue.all {
      guard let figures = try? run.figures(of: metric) else {
        // Only what iterates may fail to settle.
        #expect(metric.family == .influence, "\(metric.id)")
        continue
      }
      answered += 1
      #expect(figures.count == (metric.subject == .node ? count : metric.subject == .edge ? 0 : 1), "\(metric.id)")
      #expect(figures.numbers.allSatisfy { $0?.isFinite ?? true }, "\(metric.id)")
    }
    #expect(answered >= MetricCatalogue.all.count { $0.family != .influence })
  }

  /// The table of the documentation is what `ramure metrics --list --format markdown` writes: one row a metric.
  @Test func theDocumentationListsThemAll() throws {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Ramure/Ramure.docc/Metrics.md").standardized
    let rows = try String(contentsOf: article, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
    let listed = rows.map { row in row.dropFirst(3).prefix { $0 != "`" } }
    #expect(listed.map { String($0) } == MetricCatalogue.all.map(\.id))
    for (row, metric) in zip(rows, MetricCatalogue.all) {
      for text in [metric.title.english, metric.title.french, metric.definition.english, metric.cost.rawValue] {
        #expect(row.contains(text), "\(metric.id): \(text)")
      }
    }
  }

  private static func areAlike(_ figure: Double?, _ expected: Double?) -> Bool {
    guard let figure, let expected else { return figure == nil && expected == nil }
    return abs(figure - expected) <= max(1e-12, 1e-9 * max(abs(figure), abs(expected)))
  }
}
