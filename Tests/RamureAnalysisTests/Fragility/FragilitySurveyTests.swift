import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct FragilitySurveyTests {
  private func survey(_ selection: Selection = Selection(), isDirected: Bool = false) throws -> FragilitySurvey {
    FragilitySurvey(
      of: try Projection(selection: selection, isDirected: isDirected).applied(to: Harbour.ecosystem()))
  }

  /// Without port: {dunes, large, maree, vents} and {atelier, morel, quai, voiles}: 4 · 4 pairs. Without morel: 3 · 5.
  /// Without quai: 1, 1 and 6: 1 + 6 + 6. Without dunes: 1 · 7.
  @Test(arguments: [false, true]) func whoHoldsMostPairsComesFirst(_ isDirected: Bool) throws {
    let survey = try survey(isDirected: isDirected)
    #expect(survey.articulationPoints() == [5, 4, 6, 1])
    #expect(survey.articulationPoints().map { survey.loss(of: $0).lostPairs } == [16, 15, 13, 7])
  }

  @Test func bridgesSayWhatHangsOnThem() throws {
    let bridges = try survey().bridges()
    // Those with a single node follow their edges' numbers: atelier–quai, dunes–vents, quai–voiles.
    #expect(bridges.map { [$0.near, $0.far] } == [[4, 5], [6, 4], [0, 6], [7, 1], [8, 6]])
    #expect(bridges.map(\.nearSide) == [4, 3, 1, 1, 1])
    #expect(bridges.map(\.lostPairs) == [20, 18, 8, 8, 8])
  }

  @Test func actorsFollowWhatTheirLeavingCosts() throws {
    // Then those that carry nothing alone: large and maree with two ties, voiles with one.
    #expect(try survey().actorsByLoss() == [5, 4, 1, 2, 3, 8])
  }

  @Test func whatIsLostWhenOneLeaves() throws {
    let dunes = try survey().departure(of: 1)
    #expect(
      dunes
        == Departure(
          leaving: [1], lostPairs: 7, cutOff: [7], isolated: [7], componentsBefore: 1, componentsAfter: 2,
          islandsBefore: 1, islandsAfter: 1, solutions: [7]))
    let port = try survey().departure(of: 5)
    #expect(port.cutOff == [1, 2, 3, 7] && port.isolated.isEmpty && port.solutions.isEmpty)
  }

  /// Seven stay, in two islands: {dunes, large, maree, port, vents}, {atelier, quai}.
  @Test func whatIsLostWhenSeveralLeave() throws {
    #expect(
      try survey().departure(of: [8, 4])
        == Departure(
          leaving: [4, 8], lostPairs: 21 - 10 - 1, cutOff: [0, 6], isolated: [], componentsBefore: 1,
          componentsAfter: 2, islandsBefore: 1, islandsAfter: 2, solutions: [0]))
  }

  /// Without port, who drew the map, there are two islands; dunes then leaves large with maree, and vents alone.
  @Test func theObserverIsLeftOutBeforehand() throws {
    let survey = try survey(Selection(without: ["port"]))
    let dunes = try #require(survey.view.ecosystem.node(id: "dunes")?.number)
    let vents = try #require(survey.view.ecosystem.node(id: "vents")?.number)
    #expect(
      survey.departure(of: dunes)
        == Departure(
          leaving: [dunes], lostPairs: 3 - 1, cutOff: [vents], isolated: [vents], componentsBefore: 2,
          componentsAfter: 3, islandsBefore: 2, islandsAfter: 2, solutions: [vents]))
  }

  /// The structure of blocks, and looking for the islands anew, must say the same of whoever leaves.
  @Test func oneLeavingIsASpecialCaseOfSeveral() throws {
    for selection in [Selection(), Selection(without: ["port"]), Selection(nodeKinds: ["organisation"])] {
      let survey = try survey(selection)
      for node in 0..<survey.view.network.nodeCount {
        #expect(survey.departure(of: node) == survey.departure(of: [node]))
      }
    }
  }

  @Test func nothingBreaksWhereThereIsNothing() throws {
    let survey = FragilitySurvey(of: Projection.plainView(of: try EcosystemDraft().validated().ecosystem))
    #expect(survey.articulationPoints().isEmpty && survey.bridges().isEmpty && survey.actorsByLoss().isEmpty)
    #expect(survey.departure(of: []).lostPairs == 0)
  }
}
