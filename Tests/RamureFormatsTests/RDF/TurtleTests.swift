import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

@Suite struct TurtleTests {
  private func read(_ text: String, named name: String = "e.ttl") throws -> Outcome { try Outcome(text, named: name) }

  private static let prefixes = """
    @prefix org: <http://www.w3.org/ns/org#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    PREFIX schema: <https://schema.org/>
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    @prefix ex: <http://example.org/> .

    """

  /// An organisation, a collaboration and a membership, as the examples of W3C’s ORG have them.
  @Test func readsOrganisationsOfORG() throws {
    let outcome = try read(
      Self.prefixes + """
        ex:mill a org:Organization ; skos:prefLabel "Le moulin"@fr, "The mill"@en ;
          schema:foundingDate "2019-03-15"^^<http://www.w3.org/2001/XMLSchema#date> ;
          schema:url <https://example.org/mill> ; ex:hectares 1.50 ; prov:hadPrimarySource ex:report .
        ex:quay a org:OrganizationalCollaboration ; skos:prefLabel "The quay" .
        ex:report schema:name "Annual report" .
        [] a org:Membership ; org:member ex:mill ; org:organization ex:quay ;
          org:role [ skos:prefLabel "leader" ] ; schema:startDate "2020" .
        ex:ann a foaf:Person ; org:memberOf ex:mill ; foaf:knows ex:bob .
        ex:mill org:hasMember ex:ann .
        """)
    #expect(outcome.errors == [])
    let ids = [
      "http://example.org/ann", "http://example.org/bob", "http://example.org/mill", "http://example.org/quay",
    ]
    #expect(outcome.nodes == ids)
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.nodes.map(\.kind.id) == ["person", NodeKind.unspecified.id, "organisation", "partnership"])
    #expect(ecosystem.nodes[2].name.french == "Le moulin" && ecosystem.nodes[2].name.english == "The mill")
    #expect(ecosystem.nodes[2].period == Period(start: PartialDate("2019-03-15")))
    #expect(ecosystem.nodes[2].attribute("url") == "https://example.org/mill")
    #expect(ecosystem.nodes[2].attribute("hectares") == "1.50")
    #expect(ecosystem.nodes[2].sources == ["http://example.org/report"])
    #expect(ecosystem.header.sources.map(\.title) == ["Annual report"])
    let (ann, bob, mill, quay) = (ids[0], ids[1], ids[2], ids[3])
    #expect(
      Set(outcome.relations) == [
        "\(mill) participatesIn \(quay)", "\(ann) memberOf \(mill)", "\(ann) knows \(bob)",
      ])
    let membership = try #require(ecosystem.relations.first { $0.kind.id == "participatesIn" })
    #expect(membership.role == "leader" && membership.period == Period(start: PartialDate(year: 2020)))
  }

  @Test func readsTheGrammarOfTurtle() throws {
    // After the examples of the W3C’s recommendation, sections 2 and 6.
    let outcome = try read(
      #"""
      @base <http://example.org/a/> .
      prefix : <#>
      @prefix p: <../b/> .
      # A remark; with . signs "in" it
      :x a :T ; <label> 'one', """two
      "lines" """ ; :n -5, +3.0, 1e3, true ; ; .
      p:y.z\,w a :T; :is <../c?q#f> , :x.
      <http://example.org/\u00e9> a :T ; :s "tab\tand \"mark\" \U0001F600".
      _:b1 a :T ; :to _:b2. _:b2 a :T .
      """#)
    #expect(outcome.errors == [])
    #expect(
      outcome.nodes == [
        "http://example.org/a/#x", "http://example.org/b/y.z,w", "http://example.org/é",
      ])
    #expect(outcome.attributes.contains("http://example.org/a/#x n=-5|+3.0|1e3|true"))
    #expect(outcome.attributes.contains("http://example.org/a/#x label=one|two\n\"lines\" "))
    #expect(outcome.attributes.contains("http://example.org/b/y.z,w is=http://example.org/c?q#f"))
    #expect(outcome.attributes.contains("http://example.org/é s=tab\tand \"mark\" 😀"))
    #expect(outcome.relations == ["http://example.org/b/y.z,w is http://example.org/a/#x"])
  }

  @Test func statementsWithoutTypesAreRelations() throws {
    let twice = "<urn:a> <urn:knows> <urn:b> .\n<urn:a> <urn:knows> <urn:b> .\n"
    let outcome = try read(twice + "<urn:b> <urn:age> \"4\" .\n", named: "e.nt")
    #expect(outcome.relations == ["urn:a knows urn:b"])
    #expect(outcome.attributes == ["urn:b age=4"])
  }

  @Test func whatHasNoPlaceIsSaidOnce() throws {
    let outcome = try read(
      Self.prefixes + """
        ex:T a <http://www.w3.org/2002/07/owl#Class> .
        ex:a a ex:T ; ex:list ( 1 2 ) ; schema:address [ a schema:PostalAddress ; schema:postalCode "29200" ] ;
          ex:list2 ( ex:b ) .
        ex:b a ex:T .
        """)
    #expect(outcome.errors == [])
    let notes = outcome.notes.filter { $0.hasSuffix("passed-over") }
    #expect(Set(notes) == ["7:8 passed-over", "8:23 passed-over", "8:48 passed-over"])
  }

  /// All that is wrong comes in one run.
  @Test func faultsAreToldWithTheirPlaces() throws {
    let outcome = try read(
      """
      @prefix ex: <http://example.org/> .
      ex:a a exx:T .
      ex:b "no predicate" ex:c .
      ex:c ex:says "not closed .
      ex:d ex:says "a \\q" .
      ex:e ex:says ( 1 .
      ex:f ex:says <a b> .
      ex:g ex:says 1
      ex:h ex:says 2 .
      """)
    #expect(
      outcome.errors == [
        "2:8 turtle-prefix", "3:6 turtle-expected", "4:14 turtle-not-closed", "5:17 turtle-escape",
        "6:18 turtle-expected", "7:14 turtle-not-closed", "9:1 turtle-expected",
      ])
  }

  @Test(arguments: [
    ("<urn:g> { <urn:a> <urn:b> <urn:c> . }", "1:9 rdf-named-graphs"),
    ("<urn:a> <urn:b> <urn:c> <urn:g> .", "1:25 rdf-named-graphs"),
    ("<< <urn:a> <urn:b> <urn:c> >> <urn:b> 1 .", "1:1 rdf-named-graphs"),
    ("<urn:a> <urn:b> " + String(repeating: "[ <urn:b> ", count: 100_000), "1:657 rdf-too-deep"),
    ("<urn:a> <urn:b> " + String(repeating: "( ", count: 100_000), "1:145 rdf-too-deep"),
    ("<urn:a> <urn:b", "1:9 turtle-not-closed"), ("@prefix ex <urn:x> .", "1:9 turtle-expected"),
    ("<urn:a> <urn:b> \"\\u0007\" .", "1:18 turtle-escape"),
    ("<urn:a> <urn:b> \"x\"@ .", "1:20 turtle-expected"), ("", "1:1 empty-file"),
  ])
  func whatCannotBeReadIsRefused(_ text: String, _ error: String) throws {
    #expect(try read(text).errors.first == error)
  }

  @Test func isWrittenInTheWordsOfORG() throws {
    let outcome = try Outcome(
      nodes:
        "id,name,name_fr,kind,start,sources,hectares\nann,Ann,,person,,,\nla fab,The fab,La fab,partnership,2019-03,S1,1.50\n",
      edges: "source,target,kind,weight,start,role\nann,la fab,participatesIn,2,2020,chair\nann,ann,trusts,,,\n")
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.turtle.written(ecosystem))
    #expect(written.losses.isEmpty)
    let text = String(decoding: written.files[0], as: UTF8.self)
    let body = text.split(separator: "\n").filter { !$0.hasPrefix("@prefix") }.joined(separator: "\n")
    #expect(
      body == """
        ramure:ecosystem a ramure:Ecosystem .
        node:ann a foaf:Person, kind:person ;
          rdfs:label "Ann" ;
          relation:participatesIn node:la%20fab ;
          relation:trusts node:ann .
        [] a rdf:Statement, org:Membership ;
          rdf:subject node:ann ;
          rdf:predicate relation:participatesIn ;
          rdf:object node:la%20fab ;
          org:member node:ann ;
          org:organization node:la%20fab ;
          org:role [ a org:Role ; skos:prefLabel "chair" ] ;
          schema:startDate "2020"^^xsd:gYear ;
          ramure:weight 2 .
        node:la%20fab a org:OrganizationalCollaboration, kind:partnership ;
          rdfs:label "The fab" ;
          skos:prefLabel "La fab"@fr ;
          schema:startDate "2019-03"^^xsd:gYearMonth ;
          prov:hadPrimarySource source:S1 ;
          attribute:hectares 1.50 .
        """)
  }

  @Test func theBeginningTells() throws {
    #expect(EcosystemFormat(ofContent: Array("# x\n@prefix a: <urn:a> .".utf8)) == .turtle)
    #expect(EcosystemFormat(ofContent: Array("PREFIX a: <urn:a>\n".utf8)) == .turtle)
    #expect(EcosystemFormat(ofContent: Array("<urn:a> <urn:b> \"c\" .\n".utf8)) == .nTriples)
  }

  @Test(arguments: [
    ("http://a/b/c/d;p?q", "g", "http://a/b/c/g"), ("http://a/b/c/d;p?q", "./g", "http://a/b/c/g"),
    ("http://a/b/c/d;p?q", "/g", "http://a/g"), ("http://a/b/c/d;p?q", "//g", "http://g"),
    ("http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"), ("http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s"),
    ("http://a/b/c/d;p?q", "", "http://a/b/c/d;p?q"), ("http://a/b/c/d;p?q", "../g", "http://a/b/g"),
    ("http://a/b/c/d;p?q", "../../g", "http://a/g"), ("http://a/b/c/d;p?q", "../../../g", "http://a/g"),
    ("http://a/b/c/d;p?q", "..", "http://a/b/"), ("http://a/b/c/d;p?q", "g:h", "g:h"),
  ])
  func addressesAreCompletedAsRFC3986Says(_ base: String, _ text: String, _ whole: String) {
    #expect(IRIReference.resolved(text, against: base) == whole)
  }
}
