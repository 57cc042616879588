import RamureModel
import Testing

@testable import RamureAnalysis

@Suite struct MeasuredDifferenceTests {
  /// A path of three becomes a triangle: the one in the middle stood between the only pair, and no longer does.
  @Test func whoGainsAndWhoLoses() throws {
    let difference = EcosystemDifference(
      from: try SampleVersions.people("abc", ["a trusts b", "b trusts c"]),
      to: try SampleVersions.people("abc", ["a trusts b", "b trusts c", "a trusts c"]))
    let measured = try MeasuredDifference(of: difference, metrics: MeasuredDifference.usual(for: difference))
    typealias Move = MeasuredDifference.Move
    #expect(measured.moves.map(\.metric.id) == ["degree", "betweenness"])
    #expect(measured.moves[0].moves == [Move(node: 0, before: 1, after: 2), Move(node: 2, before: 1, after: 2)])
    #expect(measured.moves[1].moves == [Move(node: 1, before: 1, after: 0)])
    // Ties 2 → 3 of 3; three closed triads of three; distances 1, 1, 2 → 1, 1, 1; a star is as central as can be.
    let whole = Dictionary(uniqueKeysWithValues: measured.whole.map { ($0.metric.id, [$0.before, $0.after]) })
    #expect(
      whole == [
        "edges": [2, 3], "density": [2.0 / 3, 1], "transitivity": [0, 1], "average-path-length": [4.0 / 3, 1],
        "diameter": [2, 1], "degree-centralisation": [1, 0], "articulation-points": [1, 0], "bridges": [2, 0],
      ])
  }

  /// Two triangles; one member goes over to the other. Communities keep their names, and hers is another now.
  @Test func whoChangesCommunity() throws {
    let triangles = ["a trusts b", "b trusts c", "c trusts a", "d trusts e", "e trusts f", "f trusts d"]
    let old = try SampleVersions.people("abcdefg", triangles + ["g trusts a", "g trusts b", "g trusts c"])
    let new = try SampleVersions.people("abcdefg", triangles + ["g trusts d", "g trusts e", "g trusts f"])
    let measured = try MeasuredDifference(of: EcosystemDifference(from: old, to: new), metrics: [])
    let lineage = try #require(measured.lineage)
    #expect(lineage.moves.map(\.node) == [6])
    #expect(lineage.fates.allSatisfy { if case .goesOn = $0 { true } else { false } })
  }

  /// Whoever goes on under another id is no newcomer to its community.
  @Test func anotherIDIsNoMove() throws {
    func version(_ id: String) throws -> Ecosystem {
      try SampleVersions.people(
        "abc\(id)", ["a trusts b", "b trusts c", "c trusts a", "\(id) trusts a", "\(id) trusts b"])
    }
    let difference = EcosystemDifference(from: try version("x"), to: try version("y"))
    let measured = try MeasuredDifference(of: difference, metrics: MeasuredDifference.usual(for: difference))
    #expect(difference.changedNodes.count == 1 && difference.addedNodes.isEmpty)
    #expect(measured.lineage?.newcomers == [] && measured.lineage?.moves == [])
    #expect(measured.moves.allSatisfy { $0.moves.isEmpty } && measured.whole.isEmpty)
  }

  @Test func fromNothingToSomething() throws {
    let difference = EcosystemDifference(from: .empty, to: try SampleVersions.people("ab", ["a trusts b"]))
    let measured = try MeasuredDifference(of: difference, metrics: MeasuredDifference.usual(for: difference))
    #expect(measured.moves.allSatisfy { $0.moves.isEmpty })
    #expect(measured.whole.first { $0.metric.id == "density" }?.before == nil)
    #expect(measured.whole.first { $0.metric.id == "nodes" }?.after == 2)
  }
}
