import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct KeyActorSurveyTests {
  /// Harbour, worked out by hand. Ties: dunes 3 (large, port, vents), port 3 (dunes, maree, morel), large 2, maree 2,
  /// morel 2 (port, quai), voiles 1. Pairs lost: without port, 4 (dunes, large, maree, vents) and 4 (atelier, morel, quai,
  /// voiles) part: 16; without morel, 5 and 3 part: 15; without dunes, vents is cut off from 7 others: 7; else none.
  @Test func theSmallestSumOfRanksComesFirst() throws {
    let view = Projection.plainView(of: try Harbour.ecosystem())
    let survey = KeyActorSurvey(FragilitySurvey(of: view), betweenness: nil, most: 4)
    #expect(survey.total == 6)
    #expect(survey.actors.map { view.node($0.node).id } == ["port", "dunes", "morel", "large"])
    #expect(survey.actors.map(\.ties) == [3, 3, 2, 2])
    #expect(survey.actors.map(\.tieRank.place) == [1, 1, 3, 3])
    #expect(survey.actors.map(\.tieRank.isShared) == [true, true, true, true])
    #expect(survey.actors.map(\.lostPairs) == [16, 7, 15, 0])
    #expect(survey.actors.map(\.lossRank.place) == [1, 3, 2, 4])
    #expect(survey.actors.map(\.lossRank.isShared) == [false, false, false, true])
    #expect(survey.actors.allSatisfy { $0.betweenness == nil && $0.betweennessRank == nil })
  }

  /// With ways: port lies between its two sides (16 pairs), and on one of the two ways from maree to dunes and to vents, the
  /// other of which leads through large (½ and ½).
  @Test func waysCountWhereTheyAreKnown() throws {
    let view = Projection.plainView(of: try Harbour.ecosystem())
    let scores = Betweenness().scores(of: view.network)
    let survey = KeyActorSurvey(FragilitySurvey(of: view), betweenness: scores, most: 1)
    #expect(survey.actors.map { view.node($0.node).id } == ["port"])
    let share = try #require(survey.actors[0].betweenness)
    #expect(abs(share - 17.0 / 28) < 1e-12)
    #expect(survey.actors[0].betweennessRank == .init(place: 1, isShared: false))
  }

  @Test func whoeverIsTiedToNobodyIsLeftOut() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "person")
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    #expect(KeyActorSurvey(FragilitySurvey(of: view), betweenness: nil, most: 3).actors.isEmpty)
  }
}
