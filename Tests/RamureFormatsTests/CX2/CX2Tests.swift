import RamureModel
import Testing

@testable import RamureFormats

/// After the specification of CX2.
@Suite struct CX2Tests {
  @Test func readsShortFormsAndDefaults() throws {
    let outcome = try Outcome(
      json: """
        [{"CXVersion": "2.0", "hasFragments": false}, {"metaData": [{"elementCount": 2, "name": "nodes"}]},
         {"attributeDeclarations": [{"nodes": {"name": {"d": "string", "a": "n"}, "kind": {"v": "person"}},
           "edges": {"interaction": {"a": "i"}}, "networkAttributes": {"name": {}}}]},
         {"networkAttributes": [{"name": "Quay"}]},
         {"nodes": [{"id": 1, "x": 1.5, "y": 2, "v": {"n": "Ann"}}, {"id": 2, "v": {"n": "Mill", "kind": "association"}}]},
         {"edges": [{"id": 0, "s": 1, "t": 2, "v": {"i": "memberOf", "weight": 2}}]},
         {"visualProperties": [{}]}, {"status": [{"error": "", "success": true}]}]
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["1 memberOf 2"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Ann", "Mill"])
    #expect(outcome.ecosystem?.nodes[0].kind.id == "person")
    #expect(outcome.ecosystem?.header.title?.main == "Quay")
    #expect(outcome.attributes == ["0 weight=2"])
    #expect(outcome.notes.filter { $0.hasSuffix("passed-over") }.count == 2)
  }

  @Test(arguments: [
    (#"[{"numberVerification":[]},{"nodes":[]}]"#, "1:3 cx-version"),
    (#"[{"CXVersion":"3.0"},{"nodes":[]}]"#, "1:15 cx-version"),
    (#"[{"CXVersion":"2.0"},{"nodes":[{"v":{}}]}]"#, "1:32 id-missing"),
    (#"[{"CXVersion":"2.0"},{"nodes":[{"id":1}]},{"edges":[{"s":1}]}]"#, "1:53 json-lacks"),
    (#"[{"CXVersion":"2.0"},{"nodes":[{"id":1}]},{"edges":[{"s":1,"t":2}]}]"#, "1:64 unknown-node"),
    (#"[{"CXVersion":"2.0"},{"nodes":{}}]"#, "1:31 json-of-other-sort"),
    (#"[{"CXVersion":"2.0"},{"status":[{"error":"no","success":false}]}]"#, "1:57 cx-failed"),
    (#"[{"CXVersion":"2.0"},7]"#, "1:22 json-of-other-sort"),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ error: String) throws {
    #expect(try Outcome(json: text).errors == [error], "\(text)")
  }
}
