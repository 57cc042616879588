import RamureModel
import Testing

@testable import RamureFormats

@Suite struct KumuTests {
  @Test func readsWhatKumuImports() throws {
    let outcome = try Outcome(
      json: """
        {"elements": [{"label": "Ann", "type": "Person", "tags": ["a", "b"]}, {"label": "The mill", "type": "association"}],
         "connections": [{"from": "Ann", "to": "The mill", "type": "memberOf", "direction": "mutual", "since": "2019"}]}
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["Ann memberOf The mill"])
    #expect(Set(outcome.attributes) == ["Ann tags=a|b", "0 direction=mutual"])
    #expect(outcome.ecosystem?.relations[0].period == Period(start: PartialDate(year: 2019)))
  }

  /// The form of a blueprint; connections may stand above elements.
  @Test func readsBlueprints() throws {
    let outcome = try Outcome(
      json: """
        {"version": 1, "name": "Quay", "connections": [{"_id": "conn-1", "direction": "directed", "from": "elem-1",
          "to": "elem-2", "attributes": {"connection type": "funds", "label": "yearly"}}],
         "elements": [{"_id": "elem-1", "attributes": {"label": "Bank", "element type": "company"}, "created_at": "2020"},
          {"_id": "elem-2", "attributes": {"label": "Mill", "element type": "association"}}], "maps": [{"name": "main"}],
         "loops": []}
        """)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["elem-1 funds elem-2"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Bank", "Mill"])
    #expect(outcome.ecosystem?.header.title?.main == "Quay")
    #expect(outcome.attributes == ["0 label=yearly"])
    #expect(outcome.notes.filter { $0.hasSuffix("passed-over") }.count == 3)
  }

  @Test(arguments: [
    (#"{"elements":[{"type":"person"}],"connections":[]}"#, ["1:14 id-missing"]),
    (#"{"elements":[7],"connections":{}}"#, ["1:14 json-of-other-sort", "1:31 json-of-other-sort"]),
    (#"{"elements":[{"label":"a"}],"connections":[{"from":"a"}]}"#, ["1:44 json-lacks"]),
    (#"{"elements":[{"label":"anna"}],"connections":[{"from":"anna","to":"ana"}]}"#, ["1:67 unknown-node"]),
    (
      #"{"elements":[{"id":"1","label":"a"},{"id":"2","label":"a"}],"connections":[{"from":"a","to":"1"}]}"#,
      ["1:84 name-fits-several"]
    ),
    (#"{"elements":[{"label":"a"},{"label":"a"}],"connections":[]}"#, ["1:37 duplicate-id"]),
    (#"{"elements":[{"label":null,"id":true}],"connections":[]}"#, ["1:33 json-id-expected"]),
  ])
  func whatIsWrongIsToldAtItsPlace(_ text: String, _ errors: [String]) throws {
    #expect(Set(try Outcome(json: text).errors) == Set(errors), "\(text)")
  }

  @Test func isWritten() throws {
    let outcome = try Outcome(
      json:
        #"{"elements":[{"id":"a","label":"A","type":"person"}],"connections":[{"from":"a","to":"a","type":"trusts"}]}"#)
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.kumu.written(ecosystem))
    #expect(
      String(decoding: written.files[0], as: UTF8.self) == """
        {
          "elements": [
            {"id": "a", "label": "A", "type": "person"}
          ],
          "connections": [
            {"from": "a", "to": "a", "direction": "directed", "type": "trusts"}
          ]
        }

        """)
  }
}
