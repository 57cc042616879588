import RamureModel
import Testing

@testable import RamureFormats

/// After the standard of the Hypergraph Interchange Format.
@Suite struct HIFTests {
  @Test func aHyperedgeIsAPartnership() throws {
    let outcome = try Outcome(
      json: """
        {"network-type": "undirected", "metadata": {"name": "Quay"}, "nodes": [{"node": "ann", "attrs": {"kind": "person"}},
          {"node": "mill", "weight": 2}], "edges": [{"edge": "pact", "attrs": {"name": "The pact"}}],
         "incidences": [{"edge": "pact", "node": "ann", "attrs": {"role": "host"}}, {"edge": "pact", "node": "mill",
          "weight": 3}, {"edge": "fair", "node": "zoe", "direction": "head"}]}
        """)
    #expect(outcome.errors == [])
    #expect(
      outcome.relations == ["ann participatesIn pact", "mill participatesIn pact", "zoe participatesIn fair"])
    #expect(outcome.ecosystem?.nodes.map(\.kind.id) == ["person", "partnership", "node", "partnership", "node"])
    #expect(Set(outcome.attributes) == ["mill weight=2", "0 role=host", "1 weight=3", "2 role=head"])
    #expect(outcome.ecosystem?.header.title?.main == "Quay")
  }

  @Test func nodesAndEdgesMayHaveOneID() throws {
    let outcome = try Outcome(
      json:
        #"{"nodes":[{"node":0},{"node":1}],"edges":[{"edge":0}],"incidences":[{"edge":0,"node":0},{"edge":0,"node":1}]}"#
    )
    #expect(outcome.relations == ["0 participatesIn edge 0", "1 participatesIn edge 0"])
    #expect(outcome.warnings == ["1:51 hif-same-ids"])
  }

  /// Incidences alone may have one id for both as well.
  @Test func incidencesMayGiveNodesAndEdgesOneID() throws {
    let outcome = try Outcome(json: #"{"incidences":[{"edge":"a","node":"a"},{"edge":"a","node":"b"}]}"#)
    #expect(outcome.relations == ["a participatesIn edge a", "b participatesIn edge a"])
    #expect(outcome.warnings == ["1:24 hif-same-ids"])
  }

  @Test(arguments: [
    (#"{"network-type":"wild","incidences":[]}"#, ["1:17 hif-network-type"]),
    (#"{"network-type":"asc","nodes":[]}"#, ["1:1 json-lacks"]),
    (#"{"incidences":{}}"#, ["1:15 json-of-other-sort"]),
    (
      #"{"incidences":[7,{"edge":"a"},{"edge":[],"node":"b"}]}"#,
      ["1:16 json-of-other-sort", "1:18 json-lacks", "1:39 json-id-expected"]
    ),
    (#"{"nodes":[{"name":"a"}],"incidences":[]}"#, ["1:11 json-lacks"]),
    (#"{"nodes":[{"node":"a"},{"node":"a"}],"incidences":[]}"#, ["1:32 duplicate-id"]),
    (#"{"incidences":[{"edge":"a","node":"b","weight":"x"}]}"#, ["1:48 invalid-number"]),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ errors: [String]) throws {
    #expect(Set(try Outcome(json: text).errors) == Set(errors), "\(text)")
  }

  @Test func isWritten() throws {
    let outcome = try Outcome(
      yaml: """
        actors:
          ann: {kind: person}
          mill: {kind: association}
        partnerships:
          pact: {participants: [{actor: ann, role: host}, mill]}
        relations:
          - ann trusts mill
        """)
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.hif.written(ecosystem))
    #expect(
      String(decoding: written.files[0], as: UTF8.self) == """
        {
          "network-type": "directed",
          "metadata": {},
          "nodes": [
            {"node": "ann", "attrs": {"kind": "person", "subkind": null}},
            {"node": "mill", "attrs": {"kind": "organisation", "subkind": ["association"]}}
          ],
          "edges": [
            {"edge": "pact", "attrs": {"kind": "partnership"}},
            {"edge": "relation-0", "attrs": {"relation": "trusts", "role": null}}
          ],
          "incidences": [
            {"edge": "pact", "node": "ann", "attrs": {"role": "host"}},
            {"edge": "pact", "node": "mill", "attrs": {}},
            {"edge": "relation-0", "node": "ann", "direction": "tail"},
            {"edge": "relation-0", "node": "mill", "direction": "head"}
          ]
        }

        """)
  }
}
