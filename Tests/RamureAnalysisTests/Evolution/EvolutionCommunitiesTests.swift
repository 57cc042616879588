import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct EvolutionCommunitiesTests {
  /// Groups in which everybody collaborates with everybody, each from one year to another.
  private static func steps(
    _ cliques: [(members: [String], from: Int, to: Int)], from first: Int, to last: Int
  ) throws -> [EvolutionStep] {
    var draft = EcosystemDraft()
    for id in Set(cliques.flatMap(\.members)).sorted() { draft.addNode(id, kind: "organisation") }
    for clique in cliques {
      let period = Period(start: PartialDate(year: clique.from), end: PartialDate(year: clique.to))
      for (place, one) in clique.members.enumerated() {
        for other in clique.members[(place + 1)...] {
          draft.addRelation(one, "collaboratesWith", other, period: period)
        }
      }
    }
    let series = try DateSeries(
      from: #require(PartialDate(year: first)), to: #require(PartialDate(year: last)), every: .year)
    return try EvolutionSurvey(series, metrics: []).evolution(
      of: SelectedEcosystem(whole: try draft.validated().ecosystem)
    ).steps
  }

  private static func numbers(_ steps: [EvolutionStep]) -> [[Int]] {
    steps.map { $0.communities?.all.map(\.number) ?? [] }
  }

  @Test func aCommunityKeepsItsNumberAndOthersGetNewOnes() throws {
    let steps = try Self.steps(
      [
        (["a", "b", "c", "d"], 2000, 2003), (["e", "f", "g"], 2000, 2001), (["h", "i", "j"], 2002, 2003),
        (["e", "f", "g"], 2003, 2003),
      ], from: 2000, to: 2003)
    // The second ends in 2001; that of 2002 is another, and so is the one its members make again in 2003.
    #expect(Self.numbers(steps) == [[1, 2], [1, 2], [1, 3], [1, 3, 4]])
    #expect(steps[2].communities?.gone.map(\.number) == [2])
    #expect(steps[2].communities?.gone.map(\.mergedInto) == [nil])
    #expect(steps[2].communities?.all[1].origin == .appeared)
    let identities = steps.flatMap { $0.communities?.all.map { "\($0.number) \($0.identity)" } ?? [] }
    #expect(Set(identities).count == 4)
  }

  @Test func twoThatBecomeOneMergeAndOneThatFallsApartSplits() throws {
    let (left, right) = (["a", "b", "c", "d", "e"], ["v", "w", "x", "y"])
    let steps = try Self.steps(
      [(left, 2000, 2000), (right, 2000, 2000), (left + right, 2001, 2001), (left, 2002, 2002), (right, 2002, 2002)],
      from: 2000, to: 2002)
    #expect(Self.numbers(steps) == [[1, 2], [1], [1, 3]])
    #expect(steps[1].communities?.gone.map(\.mergedInto) == [1])
    #expect(steps[1].communities?.all[0].origin == .continued(sizeBefore: 5))
    #expect(steps[2].communities?.all[1].origin == .splitOff(from: 1))
  }

  @Test func whereNothingChangesEveryCommunityContinues() throws {
    let steps = try Self.steps([(["a", "b", "c"], 2000, 2002), (["d", "e"], 2000, 2002)], from: 2000, to: 2002)
    for step in steps.dropFirst() {
      #expect(step.communities?.all.map(\.origin) == [.continued(sizeBefore: 3), .continued(sizeBefore: 2)])
      #expect(step.communities?.moved == 0 && step.communities?.gone.isEmpty == true)
    }
    // Two groups without ties between them: m = 3 + 1, so 1 − (3/4)² − (1/4)².
    for step in steps { #expect(try abs(#require(step.communities?.modularity) - 0.375) < 1e-12) }
  }
}
