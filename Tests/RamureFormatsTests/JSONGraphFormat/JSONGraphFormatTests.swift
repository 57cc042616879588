import RamureModel
import Testing

@testable import RamureFormats

/// After the examples of the specification, versions 1 and 2.
@Suite struct JSONGraphFormatTests {
  @Test func readsVersion2() throws {
    let outcome = try Outcome(
      json: """
        {"graph": {"id": "car", "label": "Cars", "directed": false, "metadata": {"summary": "All of them"},
          "nodes": {"nissan": {"label": "Nissan", "metadata": {"kind": "company", "hq": ["jp", "fr"]}}, "infiniti": {}},
          "edges": [{"id": "1", "source": "nissan", "target": "infiniti", "relation": "supports", "directed": true,
            "label": "has", "metadata": {"weight": 2}}, {"source": "infiniti", "target": "nissan", "relation": "knows of"}]}}
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["nissan supports infiniti", "infiniti knows of nissan"])
    #expect(outcome.ecosystem?.header.title?.main == "Cars")
    #expect(outcome.ecosystem?.header.summary?.main == "All of them")
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["infiniti", "Nissan"])
    #expect(outcome.ecosystem?.nodes[1].subkinds == ["company"])
    #expect(Set(outcome.attributes) == ["nissan hq=jp|fr", "0 label=has", "0 weight=2", "1 direction=undirected"])
    #expect(outcome.notes.filter { $0.hasSuffix("passed-over") }.count == 2)
  }

  @Test(arguments: [
    #"{"graph":{"nodes":[{"id":"a"},{"label":"B","id":"b"}],"edges":[{"source":"a","target":"b","relation":"r"}]}}"#,
    #"{"graphs":[{"nodes":[{"id":"a"},{"label":"B","id":"b"}],"edges":[{"source":"a","target":"b","relation":"r"}]}]}"#,
  ])
  func readsVersion1(_ text: String) throws {
    #expect(try Outcome(json: text).relations == ["a r b"])
  }

  @Test(arguments: [
    (#"{"graph":{"nodes":{"a":{},"b":{}},"hyperedges":[{"nodes":["a","b"]}]}}"#, ["1:35 json-hyperedges"]),
    (#"{"graphs":[{"nodes":{}},{"nodes":{}}]}"#, ["1:2 json-several-graphs"]),
    (#"{"graphs":{}}"#, ["1:11 json-of-other-sort"]),
    (#"{"graph":{"nodes":7,"edges":{}}}"#, ["1:19 json-of-other-sort", "1:29 json-of-other-sort"]),
    (
      #"{"graph":{"nodes":[{"label":"a"},7],"edges":[7]}}"#,
      ["1:20 id-missing", "1:34 json-of-other-sort", "1:46 json-of-other-sort"]
    ),
    (#"{"graph":{"nodes":{"a":7},"edges":[{"source":"a"}]}}"#, ["1:24 json-of-other-sort", "1:36 json-lacks"]),
    (#"{"graph":{"nodes":{"a":{},"a":{}}}}"#, ["1:27 json-key-twice"]),
    (#"{"graph":{"nodes":{"a":{"metadata":[]}}}}"#, ["1:36 json-of-other-sort"]),
    (#"{"graph":{"directed":"no","nodes":{}}}"#, ["1:22 json-of-other-sort"]),
    (
      #"{"graph":{"nodes":{"a":{}},"edges":[{"source":"a","target":"b","directed":1}]}}"#,
      ["1:75 json-of-other-sort", "1:60 unknown-node"]
    ),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ errors: [String]) throws {
    #expect(Set(try Outcome(json: text).errors) == Set(errors), "\(text)")
  }

  /// A name that is a column of ours, once by the syntax and once by the author.
  @Test func whatIsSaidTwiceIsKeptOnce() throws {
    let edge = #""source":"a","target":"a","relation":"r""#
    let text = #"{"graph":{"directed":false,"nodes":{"a":{}},"edges":[{\#(edge)},{\#(edge),"direction":"mutual"}]}}"#
    #expect(try Outcome(json: text).attributes == ["0 direction=undirected", "1 direction=mutual"])
    let both = #"{"graph":{"nodes":{"a":{}},"edges":[{\#(edge),"direction":"mutual","metadata":{"direction":"x"}}]}}"#
    #expect(try Outcome(json: both).errors == ["1:124 value-said-twice"])
  }

  @Test func isWritten() throws {
    let outcome = try Outcome(
      json:
        #"{"graph":{"label":"Quay","nodes":{"a":{"label":"A"}},"edges":[{"source":"a","target":"a","relation":"trusts"}]}}"#
    )
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.jsonGraph.written(ecosystem))
    #expect(
      String(decoding: written.files[0], as: UTF8.self) == """
        {
          "graph": {
            "directed": true,
            "label": "Quay",
            "metadata": {},
            "nodes": {
              "a": {"label": "A", "metadata": {}}
            },
            "edges": [
              {"source": "a", "target": "a", "relation": "trusts", "metadata": {}}
            ]
          }
        }

        """)
  }
}
