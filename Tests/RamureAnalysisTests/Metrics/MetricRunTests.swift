import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording
import Testing

@Suite struct MetricRunTests {
  /// a → b → c, and d by itself; e leads a project with a.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c", "d"] { draft.addNode(id, kind: "person") }
    draft.addRelation("a", "trusts", "b")
    draft.addRelation("b", "trusts", "c")
    return try draft.validated().ecosystem
  }

  private static func numbers(_ id: String, _ run: MetricRun) throws -> [Double?] {
    try run.figures(of: #require(MetricCatalogue.metric(id))).numbers
  }

  @Test func inAndOutDegreeReadDirectionInAnyView() throws {
    let run = MetricRun(of: Projection.plainView(of: try Self.ecosystem()))
    #expect(try Self.numbers("degree", run) == [1, 2, 1, 0])
    #expect(try Self.numbers("in-degree", run) == [0, 1, 1, 0])
    #expect(try Self.numbers("out-degree", run) == [1, 1, 0, 0])
  }

  @Test func rawBetweennessCountsPairs() throws {
    var settings = MetricSettings()
    settings.isRaw = true
    let view = Projection.plainView(of: try Self.ecosystem())
    #expect(try Self.numbers("betweenness", MetricRun(of: view, settings: settings)) == [0, 1, 0, 0])
    // One of the three pairs of others.
    let share = try Self.numbers("betweenness", MetricRun(of: view))
    #expect(try abs(#require(share[1]) - 1.0 / 3) < 1e-12)
  }

  @Test func figuresOfALargestComponentSaySo() throws {
    let run = MetricRun(of: Projection.plainView(of: try Self.ecosystem()))
    let diameter = try run.figures(of: #require(MetricCatalogue.metric("diameter")))
    #expect(diameter.numbers == [2])
    #expect(diameter.remark?.english.contains("3 nodes out of 4") == true)
    #expect(try run.figures(of: #require(MetricCatalogue.metric("components"))).remark == nil)
  }

  @Test func estimatesSayHowFarOffTheyMayBe() throws {
    var settings = MetricSettings()
    settings.estimated = ["betweenness", "closeness", "harmonic"]
    settings.sampling = Sampling(error: 0.2, confidence: 0.9, seed: 7)
    let run = MetricRun(of: Projection.plainView(of: try Self.ecosystem()), settings: settings)
    for id in settings.estimated.sorted() {
      let figures = try run.figures(of: #require(MetricCatalogue.metric(id)))
      let remark = try #require(figures.remark)
      #expect(remark.english.contains("seed 7") && remark.english.contains("90% confidence"))
      #expect(remark.english.contains("0.2") && remark.french.contains("0,2"))
    }
    #expect(try abs(#require(try Self.numbers("betweenness", run)[1]) - 1.0 / 3) <= 0.2)
  }

  @Test func groupsComeFromWhatTheFileSays() throws {
    var draft = EcosystemDraft()
    draft.addNode("paris", kind: "territory")
    draft.addNode("a", kind: "association")
    draft.addNode("b", kind: "organisation", attributes: [(name: "territory", value: "Lyon")])
    draft.addNode("c", kind: "foundation", attributes: [(name: "size", value: "S")])
    draft.addRelation("a", "activeIn", "paris")
    let ecosystem = try draft.validated().ecosystem
    let view = Projection.plainView(of: ecosystem)
    func groups(_ grouping: Grouping) -> [Int32] {
      GroupedNodes(of: view, by: grouping, in: ecosystem).groups.groupOfNode
    }
    // a, b, c, paris
    #expect(groups(.kind) == [0, 0, 0, 1])
    #expect(groups(.subkind) == [0, 1, 2, 3])
    #expect(groups(.territory) == [0, 1, -1, 0])
    #expect(groups(.attribute("size")) == [-1, -1, 0, -1])
  }
}
