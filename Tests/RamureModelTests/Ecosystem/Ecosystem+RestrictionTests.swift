import RamureNetwork
import Testing

@testable import RamureModel

@Suite struct EcosystemRestrictionTests {
  /// Seeded people who trust each other, each fact with a source and an attribute of its own.
  private static func ecosystem(_ random: inout SplitMix64) throws -> Ecosystem {
    var draft = EcosystemDraft()
    let count = Int.random(in: 1...12, using: &random)
    for number in (0..<count).shuffled(using: &random) {
      draft.addNode(
        "p\(number)", kind: "person", name: Name("P\(number)"), sources: ["s\(number)"],
        attributes: number.isMultiple(of: 2) ? [("even", "\(number)")] : [])
    }
    for number in 0..<Int.random(in: 0...20, using: &random) {
      draft.addRelation(
        "p\(Int.random(in: 0..<count, using: &random))", "trusts", "p\(Int.random(in: 0..<count, using: &random))",
        attributes: [("note", "r\(number)")])
    }
    return try draft.validated().ecosystem
  }

  private static func facts(_ ecosystem: Ecosystem) -> [String] {
    ecosystem.nodes.map { "\($0.id) \($0.name.main) \($0.sources) \($0.attribute("even") ?? "-")" }
      + ecosystem.relations.map {
        "\(ecosystem.nodes[$0.from].id) \(ecosystem.nodes[$0.to].id) \($0.attribute("note") ?? "-")"
      }
  }

  @Test(arguments: UInt64(0)..<40)
  func keepsExactlyWhatItShould(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = try Self.ecosystem(&random)
    #expect(Self.facts(whole.restricted(toNodes: { _ in true })) == Self.facts(whole))
    let chosen = Set(whole.nodes.map(\.id).filter { _ in Bool.random(using: &random) })
    let dropped = Set(whole.relations.map(\.number).filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
    let part = whole.restricted(
      toNodes: { chosen.contains($0.id) }, relations: { !dropped.contains($0.number) })
    let expected =
      Self.facts(whole).prefix(whole.nodes.count).filter { chosen.contains(String($0.prefix { $0 != " " })) }
      + whole.relations.filter {
        chosen.contains(whole.nodes[$0.from].id) && chosen.contains(whole.nodes[$0.to].id)
          && !dropped.contains($0.number)
      }.map { Self.facts(whole)[whole.nodes.count + $0.number] }
    #expect(Self.facts(part) == expected)
    for node in part.nodes { #expect(part.node(id: node.id)?.number == node.number) }
    for id in whole.nodes.map(\.id) where !chosen.contains(id) { #expect(part.node(id: id) == nil) }
    // Doing it in two steps comes to the same.
    let steps = whole.restricted(toNodes: { chosen.contains($0.id) })
      .restricted(toNodes: { _ in true })
    let once = whole.restricted(toNodes: { chosen.contains($0.id) })
    #expect(Self.facts(steps) == Self.facts(once))
  }

  @Test func nothingKeptIsAnEcosystemWithoutNodes() throws {
    var random = SplitMix64(seed: 1)
    let part = try Self.ecosystem(&random).restricted(toNodes: { _ in false })
    #expect(part.nodes.isEmpty && part.relations.isEmpty)
  }
}
