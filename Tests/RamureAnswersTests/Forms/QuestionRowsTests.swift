import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording
import Testing

@testable import RamureAnswers

/// The law: rows that are asked for in ranges are those that are asked for at once.
@Suite struct QuestionRowsTests {
  /// Six who take part in nine partnerships, twice here and there; two of them are tied directly.
  private static func view(about actors: [String]) throws -> AskedView {
    var draft = EcosystemDraft()
    for actor in 0..<6 { draft.addNode("a\(actor)", kind: "association", name: Name("Actor, \(actor)")) }
    for project in 0..<9 { draft.addNode("p\(project)", kind: "partnership") }
    draft.addRelation("a0", "memberOf", "a1")
    draft.addRelation("a1", "memberOf", "a0", period: Period(start: PartialDate("2001")))
    for actor in 0..<6 {
      for project in 0..<9 where (actor + 1) * project % 4 != 1 {
        draft.addRelation("a\(actor)", "participatesIn", "p\(project)", period: Period(start: PartialDate("2010-05")))
        if actor == project { draft.addRelation("a\(actor)", "leads", "p\(project)") }
      }
    }
    return try AskedView(of: draft.validated().ecosystem, about: actors, language: .english)
  }

  private static func tables() throws -> [Table] {
    let common = CommonAnswer(of: try view(about: ["a0", "a1"]))
    let near = NeighborsAnswer(of: try view(about: ["a0"]), depth: 3, most: 1)
    return [common.table, near.table]
  }

  @Test(arguments: [1, 2, 3, 5, 1_000]) func rangesMakeTheWhole(_ size: Int) throws {
    for table in try Self.tables() {
      var rows: [[Table.Cell]] = []
      for start in stride(from: 0, to: table.count, by: size) {
        table.forEachRow(of: start..<min(start + size, table.count)) { rows.append($0) }
      }
      #expect(rows == table.rows)
      #expect(rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  /// What ties two directly comes first: as many rows as relations; then two rows for each thing in common.
  @Test func everyThingHasARowForEachActor() throws {
    let table = try Self.tables()[0]
    let ids = table.rows.map { $0[0] }
    #expect(ids.prefix(2) == [.text("a1"), .text("a0")])
    let shared = ids.dropFirst(2)
    #expect(shared.count == 2 * (table.count - 2))
    #expect(Set(shared.map(\.plain)).count == table.count - 2)
  }

  /// 1 × p ≡ 1 (mod 4) keeps the first actor out of p1 and p5; it leads p0 besides, and is tied twice to the second.
  @Test func everyRelationOfANeighbourHasARow() throws {
    let rows = try Self.tables()[1].rows.filter { $0[0] == .integer(1) }
    #expect(rows.map { $0[4].plain }.sorted() == ["a1", "a1", "p0", "p0", "p2", "p3", "p4", "p6", "p7", "p8"])
  }
}
