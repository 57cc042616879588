import RamureFormats
import RamureModel
import Testing

@Suite struct YAMLGraphTests {
  @Test func readsNodesAndEdgesAsTheyCome() throws {
    let outcome = try Outcome(
      yaml: """
        nodes:
          - {id: a, type: robot, label: A, size: 3, name_fr: Â}
          - {id: b, kind: robot, name: B, label: other, url: 'data:x'}
          - c
        edges:
          - {source: a, target: b, type: pushes, weight: 2, since: 1999}
          - {from: b, to: c, start: 2006}
        """)
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.nodes.map(\.kind.id) == ["robot", "robot", "node"])
    #expect(ecosystem.nodes.map(\.name) == [Name("A", french: "Â"), Name("B"), Name("c")])
    #expect(
      ecosystem.nodes.map { $0.attributes.map { "\($0.name)=\($0.value)" } } == [["size=3"], ["label=other"], []])
    #expect(outcome.relations == ["a pushes b", "b relation c"])
    #expect(ecosystem.relations[0].attributes.map { "\($0.name)=\($0.value)" } == ["weight=2", "since=1999"])
    #expect(ecosystem.relations[1].period.start == PartialDate("2006"))
    #expect(outcome.warnings == ["3:54 unsafe-address"])
  }

  @Test(arguments: [
    ("include: x\nnodes: []\nedges: []\n", ["1:1 unknown-key"]),
    ("nodes: {a: A}\n", ["1:8 list-expected"]),
    ("nodes: [[a]]\n", ["1:9 map-expected"]),
    ("nodes: [{name: a}, {id: }]\n", ["1:9 id-missing", "1:20 id-missing"]),
    ("nodes: [a, a]\n", ["1:12 duplicate-id"]),
    (
      "nodes: [a]\nedges: [a, {source: a}, {source: a, target: b, weight: x}]\n",
      ["2:9 map-expected", "2:12 relation-lacks", "2:45 unknown-node", "2:56 invalid-number"]
    ),
  ])
  func placesFaults(_ yaml: String, _ errors: [String]) throws {
    #expect(try Outcome(yaml: yaml).errors == errors)
  }

  @Test func aClosedVocabularyRefusesForeignKinds() throws {
    let outcome = try Outcome(yaml: "nodes: [{id: a, type: robot}, b]\nedges: []\n", policy: .closed)
    #expect(outcome.errors == ["1:23 unknown-node-kind", "1:31 kind-missing"])
  }

  @Test func aHeaderMayComeWithIt() throws {
    let outcome = try Outcome(yaml: "ecosystem: {title: T}\nnodes: [a]\n")
    #expect(outcome.ecosystem?.header.title == Name("T"))
  }
}
