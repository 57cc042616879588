import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct RelationWeightsTests {
  /// Parallel relations from a to b with these amounts, one a line, and one from b to c without.
  private static func ecosystem(_ amounts: [String]) throws -> Ecosystem {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c"] { draft.addNode(id, kind: "person") }
    for (line, amount) in amounts.enumerated() {
      draft.addRelation(
        "a", "trusts", "b", attributes: [(name: "amount", value: amount)],
        at: EcosystemDraft.Place(line: line + 2, column: 1))
    }
    draft.addRelation("b", "trusts", "c")
    return try draft.validated().ecosystem
  }

  private static func projection(_ meaning: Network.WeightMeaning) -> Projection {
    Projection(isDirected: true, weighting: Projection.Weighting(attribute: "amount", meaning: meaning))
  }

  @Test func strengthsAddUpAndDistancesTakeTheShortest() throws {
    let ecosystem = try Self.ecosystem(["2.5", "0.5", "4"])
    let strong = try Self.projection(.strength).applied(to: ecosystem)
    #expect(strong.network.strengths == [7, 1])
    #expect(strong.description.english.contains("weighted by “amount” (parallel relations add up)"))
    let long = try Self.projection(.distance).applied(to: ecosystem)
    #expect(long.network.distances == [0.5, 1])
    #expect(long.description.french.contains("longueurs d’après « amount » (de relations parallèles, la plus courte)"))
  }

  /// A relation that weighs nothing is no tie, for any measure; beside one that weighs something it changes nothing.
  @Test func aStrengthOfNothingIsNoTie() throws {
    let view = try Self.projection(.strength).applied(to: try Self.ecosystem(["0", "0"]))
    #expect(view.network.edgeCount == 1 && view.network.degree(of: 0) == 0)
    #expect(view.description.english.contains("without 2 relations of strength 0, which are no ties"))
    let beside = try Self.projection(.strength).applied(to: try Self.ecosystem(["0", "2"]))
    #expect(beside.network.strengths == [2, 1] && beside.relations(ofEdge: 0).count == 2)
  }

  /// One cell that can only be a decimal number says how to read the others; 1,500 alone could be fifteen hundred.
  @Test func decimalCommasAreReadInAnyColumn() throws {
    let view = try Self.projection(.distance).applied(to: try Self.ecosystem(["1500,5", "1,500", "2"]))
    #expect(view.network.distances == [1.5, 1])
    #expect(throws: InvalidProjection.self) {
      try Self.projection(.strength).applied(to: try Self.ecosystem(["1,500", "2"]))
    }
    let thousands = try Self.projection(.distance).applied(to: try Self.ecosystem(["1,500,000", "1,500"]))
    #expect(thousands.network.distances == [1500, 1])
  }

  @Test(arguments: ["amount", "Amount", "AMOUNT"]) func anAttributeIsKnownAsItIsWritten(_ word: String) throws {
    let projection = Projection(isDirected: true, weighting: Projection.Weighting(attribute: word))
    #expect(try projection.applied(to: try Self.ecosystem(["2", "3"])).network.strengths == [5, 1])
  }

  @Test func everyFaultIsToldAtItsPlace() throws {
    let ecosystem = try Self.ecosystem(["much", "-1", "nan", "1e400", "0", "0x10"])
    func places(_ meaning: Network.WeightMeaning) throws -> [Int] {
      do {
        _ = try Self.projection(meaning).applied(to: ecosystem)
        return []
      } catch {
        guard case .data(let invalid) = error else { throw error }
        return invalid.violations.items.map(\.position.line)
      }
    }
    #expect(try places(.strength) == [2, 3, 4, 5, 7])
    #expect(try places(.distance) == [2, 3, 4, 5, 6, 7])
  }

  @Test func anAttributeNobodyHasIsRefused() throws {
    let ecosystem = try Self.ecosystem(["1"])
    let projection = Projection(weighting: Projection.Weighting(attribute: "amuont"))
    #expect {
      try projection.applied(to: ecosystem)
    } throws: { error in
      guard case .settings(let diagnoses)? = error as? InvalidProjection else { return false }
      return diagnoses.map(\.remedy.english) == ["did you mean “amount”?"]
    }
  }
}
