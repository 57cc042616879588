import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording
import Testing

/// Groups are kinds, territories or values, never what these are called.
@Suite struct GroupedNodesTests {
  private static func figures(_ id: String, of ecosystem: Ecosystem, by grouping: Grouping) throws -> [Double?] {
    let view = try Projection(form: .partners).applied(to: ecosystem)
    let grouped = GroupedNodes(of: view, by: grouping, in: ecosystem)
    let run = MetricRun(of: view, groups: grouped.groups, shared: grouped.shared)
    return try run.figures(of: #require(MetricCatalogue.metric(id))).numbers
  }

  /// a, b and c, tied a–b and b–c, each active where it says.
  private static func ecosystem(_ places: [String: [String]], names: [String: String]) throws -> Ecosystem {
    var draft = EcosystemDraft()
    for id in ["a", "b", "c"] { draft.addNode(id, kind: "company") }
    for id in names.keys.sorted() { draft.addNode(id, kind: "territory", name: Name(names[id] ?? id)) }
    draft.addRelation("a", "collaboratesWith", "b")
    draft.addRelation("b", "collaboratesWith", "c")
    for (id, territories) in places.sorted(by: { $0.key < $1.key }) {
      for territory in territories { draft.addRelation(id, "activeIn", territory) }
    }
    return try draft.validated().ecosystem
  }

  /// Two communes are called Saint-Martin. a and b are in the one, c in the other: a keeps within, c looks outward, b does
  /// both, and lets the one in and speaks for the other.
  @Test func territoriesOfOneNameAreSeveral() throws {
    let ecosystem = try Self.ecosystem(
      ["a": ["t1"], "b": ["t1"], "c": ["t2"]], names: ["t1": "Saint-Martin", "t2": "Saint-Martin"])
    #expect(try Self.figures("ei-index", of: ecosystem, by: .territory) == [-1, 0, 1])
    #expect(try Self.figures("coordinator", of: ecosystem, by: .territory) == [0, 0, 0])
    #expect(try Self.figures("gatekeeper", of: ecosystem, by: .territory) == [0, 1, 0])
    #expect(try Self.figures("representative", of: ecosystem, by: .territory) == [0, 1, 0])
    let view = try Projection(form: .partners).applied(to: ecosystem)
    let grouped = GroupedNodes(of: view, by: .territory, in: ecosystem)
    #expect(grouped.labels.map(\.english) == ["Saint-Martin (t1)", "Saint-Martin (t2)"])
    #expect(grouped.rule == nil)
  }

  /// Of those on several territories, whoever shares one is within: a and b share t2, b and c nothing.
  @Test func beingOnSeveralTerritoriesIsNoGroup() throws {
    let ecosystem = try Self.ecosystem(
      ["a": ["t1", "t2"], "b": ["t2", "t3"], "c": ["t1", "t4"]],
      names: ["t1": "Nord", "t2": "Sud", "t3": "Est", "t4": "Ouest"])
    #expect(try Self.figures("ei-index", of: ecosystem, by: .territory) == [-1, 0, 1])
    #expect(try Self.figures("network-ei-index", of: ecosystem, by: .territory) == [0])
    // Three different sets of territories: b stands between strangers.
    #expect(try Self.figures("liaison", of: ecosystem, by: .territory) == [0, 1, 0])
    let view = try Projection(form: .partners).applied(to: ecosystem)
    let grouped = GroupedNodes(of: view, by: .territory, in: ecosystem)
    #expect(grouped.labels.map(\.french) == ["Nord et Sud", "Sud et Est", "Nord et Ouest"])
    #expect(grouped.rule != nil)
  }

  /// A study among programmes is not one among resources, and one of each kind stands alone.
  @Test func aFinerKindLiesWithinItsKind() throws {
    var draft = EcosystemDraft()
    for (id, kind) in [("a", "programme"), ("b", "resource"), ("c", "resource")] {
      let node = draft.addNode(id, kind: kind)
      draft.setSubkinds(["study"], of: try #require(node))
    }
    draft.addRelation("a", "publishes", "b")
    let ecosystem = try draft.validated().ecosystem
    let grouped = GroupedNodes(of: Projection.plainView(of: ecosystem), by: .subkind, in: ecosystem)
    #expect(grouped.groups.groupOfNode == [0, 1, 1])
    #expect(Set(grouped.labels).count == 2 && grouped.labels[0].english.contains("("))
  }

  @Test func ofSeveralFinerKindsTheFirstCountsAndThatIsSaid() throws {
    var draft = EcosystemDraft()
    let partnership = draft.addNode("p", kind: "partnership")
    draft.setSubkinds(["patronage", "societalInnovation"], of: try #require(partnership))
    let ecosystem = try draft.validated().ecosystem
    let grouped = GroupedNodes(of: Projection.plainView(of: ecosystem), by: .subkind, in: ecosystem)
    #expect(grouped.rule?.french == "de plusieurs sous-types, le premier compte")
    #expect(GroupedNodes(of: Projection.plainView(of: ecosystem), by: .kind, in: ecosystem).rule == nil)
  }
}
