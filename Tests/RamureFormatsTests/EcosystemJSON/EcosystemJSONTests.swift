import FuzzFormats
import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// The ecosystem file in JSON: the keys of YAML, the strictness of JSON.
@Suite struct EcosystemJSONTests {
  private func read(_ text: String, format: EcosystemFormat? = nil) throws -> Outcome {
    let folder = try ScratchFolder()
    return Outcome(EcosystemReader(format: format), [try folder.write(text, to: "e.json")])
  }

  private static let quay = """
    {"ecosystem": {"title": "The quay", "language": "en", "sources": {"s1": {"url": "https://example.org/a"}}},
     "actors": {"mill": {"name": "The mill", "kind": "association"}, "ann": {"kind": "person"}},
     "partnerships": {"pact": {"name": "Pact", "start": 2019, "stages": [{"dialogue": "2018-03"}, "framing"],
       "participants": ["mill", {"actor": "ann", "role": "host", "sources": ["s1"]}]}},
     "relations": [{"from": "ann", "kind": "memberOf", "to": "mill", "weight": 0.50},
       "ann trusts mill"]}
    """

  @Test func saysWhatYAMLSays() throws {
    let ecosystem = try #require(try read(Self.quay).ecosystem)
    #expect(ecosystem.header.title?.main == "The quay")
    #expect(ecosystem.nodes.map(\.id) == ["ann", "mill", "pact"])
    #expect(ecosystem.nodes[2].period == Period(start: PartialDate(year: 2019)))
    #expect(ecosystem.nodes[2].stages.map(\.stage) == ["dialogue", "framing"])
    let outcome = try read(Self.quay)
    #expect(
      outcome.relations == [
        "mill participatesIn pact", "ann participatesIn pact", "ann memberOf mill", "ann trusts mill",
      ])
    #expect(ecosystem.relations[1].attribute("role") == "host")
    #expect(ecosystem.relations[2].attribute("weight") == "0.50")
    let nothing = try read(#"{"actors": {"a": {"note": null, "kind": null}, "b": null}}"#)
    #expect(nothing.nodes == ["a", "b"])
    #expect(nothing.attributes == [])
    // The same file as YAML, of which JSON is a part, but for its numbers.
    let yaml = try #require(try Outcome(yaml: Self.quay).ecosystem)
    #expect(EcosystemFacts(yaml) == EcosystemFacts(ecosystem))
  }

  @Test func isWrittenALineANodeAndARelation() throws {
    let ecosystem = try #require(try read(Self.quay).ecosystem)
    let written = try #require(EcosystemFormat.json.written(ecosystem))
    #expect(written.losses.isEmpty)
    #expect(
      String(decoding: written.files[0], as: UTF8.self) == """
        {
          "ecosystem": {
            "title": "The quay",
            "language": "en",
            "sources": {
              "s1": {"address": "https://example.org/a"}
            }
          },
          "actors": {
            "ann": {"kind": "person"},
            "mill": {"name": "The mill", "kind": "association"}
          },
          "partnerships": {
            "pact": {"name": "Pact", "start": "2019", "stages": [{"dialogue": "2018-03"}, "framing"], \
        "participants": [{"actor": "mill"}, {"actor": "ann", "role": "host", "sources": ["s1"]}]}
          },
          "relations": [
            {"from": "ann", "kind": "memberOf", "to": "mill", "weight": 0.50},
            {"from": "ann", "kind": "trusts", "to": "mill"}
          ]
        }

        """)
  }

  @Test(arguments: [
    (#"{"actors": {"a": {"name": "A"},}}"#, "1:32 json-comma-at-end"),
    ("{\"actors\": {\"a\": {}},\n\"relations\": [1,]}", "2:17 json-comma-at-end"),
    (#"{"actors": {"a": {"attributes": {"x": NaN}}}}"#, "1:39 json-not-finite"),
    (#"{"actors": {"a": {"attributes": {"x": -Infinity}}}}"#, "1:39 json-not-finite"),
    (#"{"actors": {"a": {"attributes": {"x": 1e400}}}}"#, "1:39 json-number-too-large"),
    (#"{"actors": {"a": {"attributes": {"x": True}}}}"#, "1:39 json-word"),
    ("{\"actors\": {\n// all of them\n\"a\": {}}}", "2:1 json-comment"),
    ("{\"actors\": {\"a\": {} /* one */}}", "1:21 json-comment"),
    (#"{"actors": {'a': {}}}"#, "1:13 json-single-quotes"),
    (#"{"actors": {a: {}}}"#, "1:13 json-text-expected"),
    (#"{"actors": {"a": {}, "a": {}}}"#, "1:22 json-key-twice"),
    (#"{"actors": {"a": {"name": "\ud800"}}}"#, "1:28 json-half-character"),
    (#"{"actors": {"a": {"name": "\udc00\ud800"}}}"#, "1:28 json-half-character"),
    (#"{"actors": {"a": {"name": "\u0000"}}}"#, "1:28 control-character-refused"),
    (#"{"actors": {"a": {"name": "\x"}}}"#, "1:28 json-escape"),
    (#"{"actors": {"a": {}"#, "1:12 json-not-closed"), (#"{"actors": {"a": {}}} {}"#, "1:23 json-goes-on"),
    (#"{"actors": {"a": {}}}}"#, "1:22 json-goes-on"), (#"{"actors": {"a": 01}}"#, "1:18 json-number-expected"),
    (#"{"actors": {"a": .5}}"#, "1:18 json-value-expected"), (#"{"actors" {"a": {}}}"#, "1:11 json-expected"),
    (#"{"actors": {"a": "b"# + "\n\"}}", "1:18 json-not-closed"),
  ])
  func whatIsNoJSONIsToldAtItsPlace(_ text: String, _ error: String) throws {
    #expect(try read(text).errors == [error], "\(text)")
  }

  @Test func whatItSaysWronglyIsToldInOneReading() throws {
    let text = """
      {"actors": {"a": {"kind": "asociation"}, "b": {"nme": "B"}, "c": [1]},
       "relations": [{"from": "a", "kind": "funds"}, {"from": "a", "kind": "knows", "to": "z"}, 12, [1]],
       "partnerships": 7, "more": {}}
      """
    #expect(
      Set(try read(text).errors) == [
        "1:27 unknown-node-kind", "1:48 unknown-key", "1:66 map-expected", "2:16 relation-lacks",
        "2:70 unknown-relation-kind", "2:85 unknown-node", "2:91 relation-of-words", "2:95 map-expected",
        "3:18 map-expected", "3:21 unknown-key",
      ])
  }

  @Test(arguments: ["[", "{\"actors\":", "{\"actors\": {\"a\": ["])
  func depthIsBounded(_ opening: String) throws {
    let deep = String(repeating: opening, count: 100_000)
    #expect(try read(deep, format: .json).errors.first?.hasSuffix("json-too-deep") == true)
    #expect(try read(deep).ecosystem == nil)
  }

  @Test(arguments: [
    ("[1, 2]", "1:1 json-of-no-format"), ("{}", "1:1 json-of-no-format"), ("{\"a\": 1}", "1:1 json-of-no-format"),
    ("{\"a\": 1", "1:1 json-not-closed"), ("12", "1:1 json-of-no-format"), ("[1, 2", "1:1 json-not-closed"),
    ("", "1:1 empty-file"), (" \n", "1:1 empty-file"), ("\"text\"", "1:1 json-of-no-format"),
    ("{\"a\": 1}x", "1:9 json-goes-on"), ("null", "1:1 json-of-no-format"), ("hello", "1:1 json-value-expected"),
  ])
  func whatIsOfNoFormatIsRefused(_ text: String, _ error: String) throws {
    #expect(try read(text).errors == [error], "\(text)")
  }

  @Test func aTextOfMegabytesIsHeld() throws {
    let long = String(repeating: "long ", count: 400_000) + "end"
    let outcome = try read("{\"actors\": {\"a\": {\"note\": \"\(long)\"}}}")
    #expect(outcome.ecosystem?.nodes[0].attribute("note") == long)
  }

  /// A carriage return is one of the few signs that YAML cannot hold and JSON can.
  @Test func carriageReturnsAreHeld() throws {
    let ecosystem = try #require(try read(#"{"actors": {"a": {"note": "x\r\ny\tz\"\\"}}}"#).ecosystem)
    let written = try #require(EcosystemFormat.json.written(ecosystem))
    #expect(written.losses.isEmpty)
    let again = try #require(try read(String(decoding: written.files[0], as: UTF8.self)).ecosystem)
    #expect(again.nodes[0].attribute("note") == "x\r\ny\tz\"\\")
  }
}
