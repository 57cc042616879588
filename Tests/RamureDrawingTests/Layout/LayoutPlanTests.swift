import Testing

@testable import RamureDrawing

@Suite struct LayoutPlanTests {
  private static func plan(_ choice: LayoutChoice, boxes: Int, lines: [(Int, Int)] = [], labelled: Bool) -> [String] {
    LayoutPlan(
      choice: choice, boxes: Array(repeating: Extent(9, 9), count: boxes),
      lines: lines.map { LayoutRequest.Line(from: $0, to: $1) }, labelled: labelled
    ).attempts.map { "\($0.engine) \($0.routes) \($0.separatesBoxes ? "apart" : "as they fall")" }
  }

  private static func ring(_ count: Int) -> [(Int, Int)] { (0..<count).map { ($0, ($0 + 1) % count) } }
  private static func chain(_ count: Int) -> [(Int, Int)] { (1..<count).map { ($0 - 1, $0) } }

  @Test func aSmallNetworkIsDrawnWithCurvesThenWithout() {
    #expect(
      Self.plan(.automatic, boxes: 20, lines: Self.ring(20), labelled: true) == [
        "neato curved apart", "neato straight apart", "sfdp straight apart", "sfdp straight as they fall",
      ])
  }

  @Test func aSmallNetworkThatFlowsOneWayIsDrawnInLayers() {
    #expect(
      Self.plan(.automatic, boxes: 20, lines: Self.chain(20), labelled: true) == [
        "dot curved apart", "sfdp straight apart", "sfdp straight as they fall",
      ])
    // Three layers are no flow yet, nor is one line back.
    #expect(
      Self.plan(.automatic, boxes: 6, lines: [(0, 1), (1, 2), (3, 1), (4, 1), (5, 1)], labelled: true).first
        == "neato curved apart")
    #expect(
      Self.plan(.automatic, boxes: 20, lines: Self.chain(20) + [(9, 3)], labelled: true).first
        == "neato curved apart")
  }

  @Test(arguments: [(40, "neato"), (41, "sfdp")])
  func forcesTakeOverAboveFortyBoxes(boxes: Int, engine: String) {
    #expect(Self.plan(.automatic, boxes: boxes, lines: Self.ring(boxes), labelled: true)[0] == "\(engine) curved apart")
  }

  @Test func layersAreForThirtyBoxesAtMost() {
    #expect(Self.plan(.automatic, boxes: 30, lines: Self.chain(30), labelled: true)[0] == "dot curved apart")
    #expect(Self.plan(.automatic, boxes: 31, lines: Self.chain(31), labelled: true)[0] == "neato curved apart")
  }

  @Test func curvesAreForFewBoxesAndFewLines() {
    #expect(Self.plan(.automatic, boxes: 150, lines: Self.ring(150), labelled: true)[0] == "sfdp curved apart")
    #expect(Self.plan(.automatic, boxes: 151, lines: Self.ring(151), labelled: true)[0] == "sfdp straight apart")
    let many = (0..<421).map { ($0 % 100, ($0 / 100 + 1 + $0) % 100) }
    #expect(Self.plan(.automatic, boxes: 100, lines: many, labelled: true)[0] == "sfdp straight apart")
    #expect(
      Self.plan(.automatic, boxes: 100, lines: Array(many.prefix(420)), labelled: true)[0] == "sfdp curved apart")
  }

  @Test func aLargeNetworkHasOneWayOnly() {
    #expect(
      Self.plan(.automatic, boxes: 5_000, lines: Self.ring(5_000), labelled: false) == ["sfdp straight as they fall"])
  }

  @Test(arguments: LayoutEngine.allCases)
  func theEngineAskedForComesFirstAndTheFastestLast(_ engine: LayoutEngine) {
    for labelled in [true, false] {
      let plan = Self.plan(.engine(engine), boxes: 30, lines: Self.ring(30), labelled: labelled)
      #expect(plan.first?.hasPrefix("\(engine) ") == true)
      #expect(plan.last == "sfdp straight as they fall")
      #expect(Set(plan).count == plan.count)
    }
  }

  /// Layers that took too long must not leave all marks on one heap.
  @Test(arguments: LayoutEngine.allCases)
  func theFirstFallbackMovesBoxesApartWhereTheyHaveNames(_ engine: LayoutEngine) {
    let plan = Self.plan(.engine(engine), boxes: 22, lines: Self.ring(22), labelled: true)
    #expect(plan.contains("sfdp straight apart"))
    #expect(plan.firstIndex(of: "sfdp straight apart") == plan.count - 2)
  }

  /// Boxes 0 and 2 in one cluster, 1 in none; one name.
  @Test(
    arguments: [(LayoutEngine.dot, 4, [0, -1, 0, 0]), (.fdp, 3, [0, -1, 0]), (.neato, 3, [])]
      as [(LayoutEngine, Int, [Int32])])
  func clustersAreForEnginesThatKeepThem(_ engine: LayoutEngine, _ boxes: Int, _ clusters: [Int32]) {
    let plan = LayoutPlan(
      choice: .engine(engine), boxes: Array(repeating: Extent(9, 9), count: 3), lines: [], labelled: true,
      clusters: [5, nil, 5, 5], titles: [Extent(50, 12)])
    #expect(plan.keepsClusters == (engine != .neato))
    #expect(plan.attempts[0].boxes.count == boxes && plan.attempts[0].clusters == clusters)
    // The fallback knows no clusters.
    #expect(plan.attempts.last?.boxes.count == 3 && plan.attempts.last?.clusters == [])
  }

  @Test func aChoiceIsReadFromItsWord() {
    #expect(LayoutChoice("auto") == .automatic)
    for engine in LayoutEngine.allCases { #expect(LayoutChoice(engine.rawValue) == .engine(engine)) }
    for word in ["", "AUTO", "osage", "dot "] { #expect(LayoutChoice(word) == nil) }
    #expect(LayoutChoice.words.allSatisfy { LayoutChoice($0) != nil })
  }

  @Test(
    arguments: [
      (0, [], 0), (1, [], 1), (3, [], 1), (4, [(0, 1), (1, 2), (2, 3)], 4), (4, [(3, 2), (2, 1), (1, 0)], 4),
      // The longest way counts: 0 → 1 → 2 → 3 although 0 → 3 is shorter.
      (4, [(0, 3), (0, 1), (1, 2), (2, 3)], 4), (4, [(0, 1), (0, 2), (0, 3)], 2), (4, [(0, 1), (0, 1), (0, 1)], 2),
      (3, [(0, 1), (1, 2), (2, 0)], 0), (2, [(0, 1), (1, 1)], 0), (4, [(0, 1), (2, 3), (3, 2)], 0),
    ] as [(Int, [(Int, Int)], Int)])
  func layersAreCounted(boxes: Int, lines: [(Int, Int)], depth: Int) {
    #expect(LayeredShape(boxes: boxes, lines: lines.map { LayoutRequest.Line(from: $0, to: $1) }).depth == depth)
  }
}
