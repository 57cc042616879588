import RamureModel
import Testing

@testable import RamureFormats

@Suite struct NodeLinkTests {
  @Test func readsWhatNetworkXWrites() throws {
    // networkx.node_link_data of a MultiDiGraph, NetworkX 3.6.1.
    let outcome = try Outcome(
      json: """
        {"directed": true, "multigraph": true, "graph": {"name": "Quay", "made": 2024}, "nodes": [
         {"name": "Ann", "kind": "person", "age": 41, "tags": ["a", "b"], "id": 1},
         {"kind": "association", "id": "mill"}], "edges": [
         {"kind": "memberOf", "weight": 2.50, "source": 1, "target": "mill", "key": 0},
         {"kind": "trusts", "since": "2019", "source": 1, "target": "mill", "key": 1}]}
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["1 memberOf mill", "1 trusts mill"])
    #expect(outcome.ecosystem?.header.title?.main == "Quay")
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Ann", "mill"])
    #expect(outcome.attributes == ["1 age=41", "1 tags=a|b", "0 weight=2.50"])
    #expect(outcome.ecosystem?.relations[1].period == Period(start: PartialDate(year: 2019)))
    #expect(outcome.notes.contains("4:77 passed-over"))
  }

  @Test(arguments: ["links", "edges"]) func readsBothSpellings(_ key: String) throws {
    let outcome = try Outcome(json: #"{"nodes":[{"id":"a"},{"id":"b"}],"\#(key)":[{"source":"a","target":"b"}]}"#)
    #expect(outcome.relations == ["a relation b"])
  }

  @Test func withoutDirectionIsSaidOfEveryRelation() throws {
    for text in [
      #"{"directed":false,"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}]}"#,
      #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b"}],"graph":{},"directed":false}"#,
    ] { #expect(try Outcome(json: text).attributes == ["0 direction=undirected"]) }
  }

  /// Old versions of D3 know nodes by their places in the list.
  @Test func nodesWithoutIDsAreCalledByTheirPlaces() throws {
    let outcome = try Outcome(
      json: #"{"nodes":[{"name":"A","group":1},{"name":"B"}],"links":[{"source":0,"target":1,"value":4}]}"#)
    #expect(outcome.relations == ["0 relation 1"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["A", "B"])
    #expect(outcome.notes.contains("1:11 json-nodes-without-ids"))
    #expect(outcome.attributes == ["0 group=1", "0 value=4"])
  }

  /// What D3 leaves on nodes it has laid out.
  @Test func placesOfADrawingArePassedOver() throws {
    let outcome = try Outcome(
      json: #"{"nodes":[{"id":"a","index":0,"x":1.5,"y":2,"vx":0,"vy":0},{"id":"b","x":"east"}],"links":[]}"#)
    #expect(outcome.attributes == ["b x=east"])
    #expect(outcome.notes.contains("1:29 passed-over"))
  }

  @Test func idsThatDifferByQuotesAreToldApartByNobody() throws {
    let mixed = try Outcome(json: #"{"nodes":[{"id":1},{"id":"b"}],"links":[{"source":"1","target":"b"}]}"#)
    #expect(mixed.relations == ["1 relation b"])
    #expect(mixed.warnings == ["1:51 json-ids-of-two-sorts"])
    #expect(try Outcome(json: #"{"nodes":[{"id":1},{"id":"1"}],"links":[]}"#).errors == ["1:26 duplicate-id"])
  }

  @Test(arguments: [
    (#"{"nodes":[{"id":"a"}],"links":[],"edges":[]}"#, ["1:34 json-edges-twice"]),
    (#"{"directed":"yes","nodes":[],"edges":[]}"#, ["1:13 json-of-other-sort"]),
    (#"{"multigraph":1,"nodes":[],"edges":[]}"#, ["1:15 json-of-other-sort"]),
    (
      #"{"nodes":[{"id":null},{"id":{}},{"id":[1]},{"id":true},{"id":""}],"edges":[]}"#,
      [
        "1:17 json-id-expected", "1:29 json-id-expected", "1:39 json-id-expected", "1:50 json-id-expected",
        "1:62 empty-id",
      ]
    ),
    (#"{"nodes":[{"id":"a"},{"id":"a"}],"edges":[]}"#, ["1:28 duplicate-id"]),
    (#"{"nodes":[{"id":"a"},{"name":"b"}],"edges":[]}"#, ["1:22 id-missing"]),
    (#"{"nodes":[{"name":"b"},{"id":"a"}],"edges":[]}"#, ["1:11 id-missing"]),
    (#"{"nodes":{"a":{}},"edges":[]}"#, ["1:10 json-of-other-sort"]),
    (#"{"nodes":["a"],"edges":["b"]}"#, ["1:11 json-of-other-sort", "1:25 json-of-other-sort"]),
    (#"{"nodes":[{"id":"a"}],"edges":[{"source":"a"}]}"#, ["1:32 json-lacks"]),
    (#"{"nodes":[{"id":"anna"}],"edges":[{"source":"anna","target":"ana"}]}"#, ["1:61 unknown-node"]),
    (
      #"{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"a","weight":"heavy"}]}"#, ["1:68 invalid-number"]
    ),
    (#"{"nodes":[{"id":"a"}],"edges":[{"source":"a","target":"a","weight":1e400}]}"#, ["1:68 json-number-too-large"]),
    (#"{"nodes":[{"id":"a","id":"b"}],"edges":[]}"#, ["1:21 json-key-twice"]),
    (#"{"edges":[]}"#, ["1:1 json-lacks"]), (#"{"nodes":[{"id":"a"},],"edges":[]}"#, ["1:22 json-comma-at-end"]),
    (#"{"nodes":[{"id":"a"}],"edges":[{"source":{"id":"a"},"target":"a"}]}"#, ["1:42 json-id-expected"]),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ errors: [String]) throws {
    #expect(try Outcome(json: text).errors == errors, "\(text)")
  }

  @Test func namesOfPrototypesAreIDs() throws {
    let text =
      #"{"nodes":[{"id":"__proto__"},{"id":"constructor"}],"edges":[{"source":"__proto__","target":"constructor"}]}"#
    #expect(try Outcome(json: text).nodes == ["__proto__", "constructor"])
  }

  @Test func depthIsBounded() throws {
    let deep = #"{"nodes":[{"id":"a","x":"# + String(repeating: "[", count: 100_000)
    #expect(try Outcome(json: deep).errors == ["1:90 json-too-deep"])
  }

  @Test func isWrittenAsNetworkXReadsIt() throws {
    let outcome = try Outcome(
      json: """
        {"directed": true, "nodes": [{"id": "1", "kind": "person", "born": 1980, "code": "010"}, {"id": "b"}],
         "edges": [{"source": "1", "target": "b", "kind": "knows", "weight": 1.5}]}
        """)
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.nodeLink.written(ecosystem))
    #expect(
      String(decoding: written.files[0], as: UTF8.self) == """
        {
          "directed": true,
          "multigraph": false,
          "graph": {},
          "nodes": [
            {"id": "1", "kind": "person", "born": 1980, "code": "010"},
            {"id": "b"}
          ],
          "edges": [
            {"source": "1", "target": "b", "kind": "knows", "weight": 1.5}
          ]
        }

        """)
  }
}
