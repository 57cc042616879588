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

  /// A path and a triangle of three each: whichever comes first, the greatest diameter, the least radius, and the mean over
  /// both: 4 + 4 + 2 · 3 … of the 12 ordered pairs 14 steps.
  @Test(arguments: [["a", "b", "c", "x", "y", "z"], ["x", "y", "z", "a", "b", "c"]])
  func componentsAsLargeAsEachOtherCountTogether(_ ids: [String]) throws {
    var draft = EcosystemDraft()
    for id in ids { draft.addNode(id, kind: "person") }
    for (one, other) in [(0, 1), (1, 2), (3, 4), (4, 5), (5, 3)] { draft.addRelation(ids[one], "trusts", ids[other]) }
    let run = MetricRun(of: Projection.plainView(of: try draft.validated().ecosystem))
    #expect(try Self.numbers("diameter", run) == [2])
    #expect(try Self.numbers("radius", run) == [1])
    #expect(try Self.numbers("average-path-length", run) == [14.0 / 12])
    let metric = try #require(MetricCatalogue.metric("diameter"))
    let remark = try run.figures(of: metric).remark
    #expect(remark?.english.contains("2 largest components together") == true)
  }

  /// a gives b 100 and b gives c 30: strength adds both, the others do not.
  @Test func whatComesInAndWhatGoesOutAreToldApart() throws {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c"] { draft.addNode(id, kind: "foundation") }
    draft.addRelation("a", "funds", "b", attributes: [(name: "sum", value: "100")])
    draft.addRelation("b", "funds", "c", attributes: [(name: "sum", value: "30")])
    let ecosystem = try draft.validated().ecosystem
    let weighting = Projection.Weighting(attribute: "sum")
    for isDirected in [false, true] {
      let view = try Projection(isDirected: isDirected, weighting: weighting).applied(to: ecosystem)
      let run = MetricRun(of: view)
      #expect(try Self.numbers("strength", run) == [100, 130, 30])
      #expect(try Self.numbers("in-strength", run) == [0, 100, 30])
      #expect(try Self.numbers("out-strength", run) == [100, 30, 0])
      #expect(try Self.numbers("weight", run) == [100, 30])
    }
    let plain = MetricRun(of: Projection.plainView(of: ecosystem))
    #expect(try Self.numbers("in-strength", plain) == [0, 1, 1])
    #expect(try Self.numbers("weight", plain) == [1, 1])
  }

  @Test func whatAMeasureDoesNotReadIsSaid() throws {
    func isSaid(_ id: String, _ meaning: Network.WeightMeaning?) throws -> Bool {
      let weighting = meaning.map { Projection.Weighting(attribute: "w", meaning: $0) }
      let metric = try #require(MetricCatalogue.metric(id))
      return Projection(weighting: weighting).remark(onWeightsIn: metric) != nil
    }
    for id in ["degree", "betweenness", "closeness", "core"] {
      #expect(try isSaid(id, .strength) && !isSaid(id, nil))
    }
    for id in ["strength", "pagerank", "eigenvector", "constraint"] {
      #expect(try !isSaid(id, .strength) && isSaid(id, .distance))
    }
    #expect(try !isSaid("betweenness", .distance) && isSaid("degree", .distance))
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
