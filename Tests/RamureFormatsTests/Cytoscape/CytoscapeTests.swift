import RamureModel
import Testing

@testable import RamureFormats

@Suite struct CytoscapeTests {
  @Test(arguments: [
    #"{"elements":[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"source":"a","target":"b"}}]}"#,
    #"[{"data":{"id":"a"}},{"data":{"id":"b"}},{"data":{"id":"ab","source":"a","target":"b"}}]"#,
    #"{"elements":{"edges":[{"data":{"source":"a","target":"b"}}],"nodes":[{"data":{"id":"a"}},{"data":{"id":"b"}}]}}"#,
    #"{"elements":[{"group":"edges","data":{"target":"b","source":"a"}},{"group":"nodes","data":{"id":"a"}},{"data":{"id":"b"}}]}"#,
  ])
  func readsListsAndGroups(_ text: String) throws {
    #expect(try Outcome(json: text).relations == ["a relation b"], "\(text)")
  }

  @Test func readsWhatNetworkXWrites() throws {
    // networkx.cytoscape_data, NetworkX 3.6.1.
    let outcome = try Outcome(
      json: """
        {"data": [["name", "Quay"], ["k", 1]], "directed": true, "multigraph": false, "elements": {"nodes": [
        {"data": {"kind": "person", "id": "1", "value": 1, "name": "1"}},
        {"data": {"id": "b", "value": "b", "name": "b"}}],
        "edges": [{"data": {"weight": 3, "kind": "knows", "source": 1, "target": "b"}}]}}
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["1 knows b"])
    #expect(outcome.attributes == ["0 weight=3"])
    #expect(outcome.ecosystem?.header.title?.main == "Quay")
  }

  /// Every sort of thing that has no place is told once.
  @Test func whatIsOfADrawingIsPassedOver() throws {
    let outcome = try Outcome(
      json: """
        {"format_version": "1.0", "elements": {"nodes": [
        {"data": {"id": "a", "SUID": 61, "parent": "b", "selected": false}, "position": {"x": 1, "y": 2}, "selected": false},
        {"data": {"id": "b"}, "position": {"x": 1, "y": 2}, "classes": "big", "style": {"color": "red"}}],
        "edges": [{"data": {"id": "62", "source": "a", "target": "b", "interaction": "funds"}}]},
        "style": [], "zoom": 1, "pan": {}}
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["a funds b"])
    #expect(outcome.attributes == [])
    let notes = outcome.violations.filter { $0.diagnosis.code == "passed-over" }.map { $0.diagnosis.problem.english }
    #expect(notes.count == 5)
    #expect(notes.contains { $0.hasPrefix("2 positions on a map") })
    #expect(notes.contains { $0.hasPrefix("1 group of nodes drawn together") })
    #expect(notes.contains { $0.contains("“classes”") && $0.contains("“style”") && $0.contains("“zoom”") })
  }

  @Test(arguments: [
    (#"{"elements":[{"data":{"id":null}}]}"#, ["1:28 json-id-expected"]),
    (#"{"elements":[{"data":{"name":"a"}}]}"#, ["1:14 id-missing"]),
    (
      #"{"elements":[{"id":"a","data":7},{"group":"nodes"}]}"#,
      ["1:31 json-of-other-sort", "1:14 id-missing", "1:34 json-lacks"]
    ),
    (#"{"elements":{"nodes":{},"edges":[7]}}"#, ["1:22 json-of-other-sort", "1:34 json-of-other-sort"]),
    (#"{"elements":7}"#, ["1:13 json-of-other-sort"]),
    (#"{"elements":{"edges":[{"data":{"source":"a"}}]}}"#, ["1:23 json-lacks"]),
    (#"[{"data":{"id":"a"}},{"data":{"id":"a"}}]"#, ["1:36 duplicate-id"]),
    (#"[{"data":{"id":"a"}},{"data":{"id":"b","source":"a","target":"c"}}]"#, ["1:62 unknown-node"]),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ errors: [String]) throws {
    #expect(Set(try Outcome(json: text).errors) == Set(errors), "\(text)")
  }

  @Test func isWritten() throws {
    let outcome = try Outcome(
      json: #"[{"data":{"id":"a","kind":"person"}},{"data":{"source":"a","target":"a","kind":"trusts"}}]"#)
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.cytoscape.written(ecosystem))
    #expect(
      String(decoding: written.files[0], as: UTF8.self) == """
        {
          "data": {},
          "directed": true,
          "multigraph": false,
          "elements": {
            "nodes": [
              {"data": {"id": "a", "value": "a", "kind": "person"}}
            ],
            "edges": [
              {"data": {"source": "a", "target": "a", "kind": "trusts"}}
            ]
          }
        }

        """)
  }
}
