import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct MultiplesStateTests {
  /// By hand: an association without dates joins a partnership of 2010–2014 in 2012; a solution comes of it in 2014; a
  /// person is there without any date, tied to the association by an undated relation.
  private static func small() throws -> MapGraph {
    MapGraph(
      try SampleTimeline.of(
        [
          .init("club", "organisation"), .init("pact", "partnership", "2010", "2014"),
          .init("tool", "solution", "2014"),
          .init("who", "person"),
        ],
        [
          ("club", "joined", "pact", "2012", nil), ("pact", "produces", "tool", nil, nil),
          ("who", "knows", "club", nil, nil),
        ]))
  }

  private static func dates(_ years: Int...) -> [PartialDate] { years.compactMap { PartialDate(year: $0) } }

  @Test func whatIsThereFollowsFromDatesOrFromWhatTiesIt() throws {
    let states = MultiplesState.all(try Self.small(), at: Self.dates(2009, 2010, 2012, 2014, 2016))
    // In the order of ids: club, pact, tool, who.
    #expect(
      states.map(\.nodes) == [
        [.undated, .absent, .absent, .undated], [.undated, .new, .absent, .undated],
        [.new, .there, .absent, .undated], [.there, .there, .new, .undated], [.undated, .gone, .there, .undated],
      ])
    // Club and pact, club and who, pact and tool.
    #expect(
      states.map(\.ties) == [
        [.absent, .undated, .absent], [.absent, .undated, .absent], [.new, .undated, .absent],
        [.there, .undated, .new], [.gone, .undated, .gone],
      ])
    #expect(states.map(\.nodeCount) == [0, 1, 2, 3, 1] && states.map(\.relationCount) == [0, 0, 1, 2, 0])
  }

  /// What `Period.mayInclude` rules out is never drawn as there, and what is dated and not ruled out always is.
  @Test(arguments: 1...10) func nothingIsThereOutsideItsDates(_ seed: Int) throws {
    let ecosystem = try SampleTimeline.any(seed: UInt64(seed), nodes: 60)
    let dates = Self.dates(1_995, 2_000, 2_005, 2_010, 2_015, 2_020)
    let states = MultiplesState.all(MapGraph(ecosystem), at: dates)
    for (date, state) in zip(dates, states) {
      for node in ecosystem.nodes {
        let presence = state.nodes[node.number]
        let isThere = presence == .there || presence == .new
        if !node.period.mayInclude(date) {
          #expect(!isThere && presence != .undated)
        } else if !node.period.isUnknown {
          #expect(isThere)
        }
      }
    }
    for (before, after) in zip(states, states.dropFirst()) {
      for node in ecosystem.nodes.indices {
        let was = [.there, .new].contains(before.nodes[node])
        #expect((after.nodes[node] == .new) == ([.there, .new].contains(after.nodes[node]) && !was))
        if after.nodes[node] == .gone { #expect(was) }
      }
    }
  }
}
