import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

@Suite struct JSONLDTests {
  /// Organisations as web pages describe them, in the words of schema.org.
  @Test func readsPagesInTheWordsOfSchema() throws {
    let outcome = try Outcome(
      json: """
        {"@context": "https://schema.org", "@graph": [
         {"@id": "https://example.org/mill", "@type": "NGO", "name": "Le moulin", "alternateName": "Mill",
          "foundingDate": "2019-03", "url": "https://example.org/", "address": {"@type": "PostalAddress", "postalCode": "29"},
          "member": [{"@type": "Person", "name": "Ann"}, {"@id": "https://example.org/quay"}],
          "funder": {"@id": "https://example.org/macif"}},
         {"@id": "https://example.org/quay", "@type": "Organization", "name": "Quay"},
         {"@id": "https://example.org/macif", "@type": "Organization", "name": "Macif"}]}
        """)
    #expect(outcome.errors == [])
    let (mill, quay, macif) = ("https://example.org/mill", "https://example.org/quay", "https://example.org/macif")
    let person = try #require(outcome.ecosystem?.nodes.first { $0.kind.id == "person" })
    #expect(person.name.main == "Ann")
    #expect(
      Set(outcome.relations) == [
        "\(person.id) memberOf \(mill)", "\(quay) memberOf \(mill)", "\(macif) funds \(mill)",
      ])
    let node = try #require(outcome.ecosystem?.nodes.first { $0.id == mill })
    #expect(node.kind.id == "organisation" && node.subkinds == ["NGO"] && node.name.main == "Le moulin")
    #expect(node.period == Period(start: PartialDate("2019-03")))
    #expect(node.attribute("alternateName") == "Mill" && node.attribute("url") == "https://example.org/")
    #expect(outcome.notes.contains { $0.hasSuffix("passed-over") })
  }

  /// One thing in the forms that JSON-LD has for it; what they come to is the same.
  @Test(arguments: [
    #"{"@id": "urn:a", "@type": "urn:T", "urn:funds": {"@id": "urn:b", "@type": "urn:T"}}"#,
    #"[{"@id": "urn:a", "@type": ["urn:T"], "urn:funds": [{"@id": "urn:b"}]}, {"@id": "urn:b", "@type": ["urn:T"]}]"#,
    #"{"@context": {"@vocab": "urn:", "id": "@id", "type": "@type"}, "id": "urn:a", "type": "T", "funds": {"id": "urn:b", "type": "T"}}"#,
    #"{"@context": {"f": {"@id": "urn:funds", "@type": "@id"}}, "@graph": [{"@id": "urn:a", "@type": "urn:T", "f": "urn:b"}, {"@id": "urn:b", "@type": "urn:T"}]}"#,
    #"{"@context": {"p": "urn:x:", "f": "p:funds"}, "@id": "urn:a", "@type": "urn:T", "f": {"@set": [{"@id": "urn:b", "@type": "urn:T"}]}}"#,
    #"{"@id": "urn:b", "@type": "urn:T", "@reverse": {"urn:funds": {"@id": "urn:a", "@type": "urn:T"}}}"#,
    #"{"@context": {"by": {"@reverse": "urn:funds", "@type": "@id"}}, "@graph": [{"@id": "urn:b", "@type": "urn:T", "by": "urn:a"}, {"@id": "urn:a", "@type": "urn:T"}]}"#,
    #"{"@context": {"f": {"@id": "urn:funds", "@container": "@id"}}, "@id": "urn:a", "@type": "urn:T", "f": {"urn:b": {"@type": "urn:T"}}}"#,
    #"{"@context": [{"@base": "urn:"}, {"f": {"@id": "urn:funds", "@type": "@id"}}], "@id": "urn:a", "@type": "urn:T", "f": ["urn:b"], "@included": [{"@id": "urn:b", "@type": "urn:T"}]}"#,
  ])
  func formsOfOneThing(_ text: String) throws {
    let outcome = try Outcome(json: text)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["urn:a funds urn:b"], "\(text)")
    #expect(outcome.ecosystem?.nodes.map(\.kind.id) == ["T", "T"])
  }

  @Test func languagesAreToldApart() throws {
    let outcome = try Outcome(
      json: """
        {"@context": {"label": {"@id": "http://www.w3.org/2000/01/rdf-schema#label", "@container": "@language"},
          "@language": "fr", "note": "urn:note"},
         "@id": "urn:a", "@type": "urn:T", "label": {"fr": "Le moulin", "en": "The mill"}, "note": ["bon", {"@value": "good", "@language": "en"}],
         "odd": 1}
        """)
    let node = try #require(outcome.ecosystem?.nodes.first)
    #expect(node.name.english == "The mill" && node.name.french == "Le moulin")
    #expect(node.attribute("note_fr") == "bon" && node.attribute("note_en") == "good")
    #expect(outcome.notes.contains("4:2 passed-over"))
  }

  @Test(arguments: [
    (#"{"@context": "https://example.org/c.jsonld", "@id": "urn:a"}"#, "1:14 jsonld-remote-context"),
    (#"{"@context": {"@import": "https://example.org"}, "@id": "urn:a"}"#, "1:15 jsonld-not-understood"),
    (#"{"@id": {"a": 1}, "@type": "urn:T"}"#, "1:2 jsonld-not-understood"),
    (#"{"@id": "urn:g", "@graph": [{"@id": "urn:a"}]}"#, "1:18 rdf-named-graphs"),
    (#"{"@id": "urn:a", "@thing": 1}"#, "1:18 jsonld-not-understood"),
    (#"{"@id": "urn:a", "@id": "urn:b"}"#, "1:18 json-key-twice"), (#"{"@id" "urn:a"}"#, "1:8 json-expected"),
    (#"["@id"]"#, "1:2 jsonld-not-understood"),
  ])
  func whatIsNotUnderstoodIsRefused(_ text: String, _ error: String) throws {
    #expect(try Outcome(json: text, as: .jsonLD).errors.first == error)
  }

  @Test func contextsThatLeadToThemselvesEnd() throws {
    let outcome = try Outcome(
      json: #"{"@context": {"a": "b:x", "b": "a:y"}, "@id": "urn:a", "@type": "urn:T", "a": "1"}"#)
    #expect(outcome.errors == [])
    let deep = #"{"@id": "urn:a", "urn:b": "# + String(repeating: #"{"urn:b": "#, count: 100_000)
    #expect(try Outcome(json: deep).errors.map { $0.split(separator: " ").last } == ["json-too-deep"])
  }

  @Test func isWrittenAResourceALine() throws {
    let outcome = try Outcome(
      nodes: "id,name,name_en,kind,start\nann,Anne,Ann,person,1980\n", edges: "source,target,kind\nann,ann,trusts\n")
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.jsonLD.written(ecosystem))
    let lines = String(decoding: written.files[0], as: UTF8.self).split(separator: "\n").map { String($0) }
    #expect(
      lines.filter { $0.contains("@id") } == [
        #"    {"@id": "ramure:ecosystem", "@type": "ramure:Ecosystem"},"#,
        #"    {"@id": "node:ann", "@type": ["foaf:Person", "kind:person"], "rdfs:label": "Anne", "#
          + #""skos:prefLabel": {"@value": "Ann", "@language": "en"}, "#
          + #""schema:startDate": {"@value": "1980", "@type": "xsd:gYear"}, "relation:trusts": {"@id": "node:ann"}}"#,
      ])
  }
}
