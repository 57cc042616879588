import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

@Suite struct CSVPairWriterTests {
  private func tables(_ ecosystem: Ecosystem?) throws -> (nodes: String, edges: String, losses: [String]) {
    let ecosystem = try #require(ecosystem)
    let written = try #require(EcosystemFormat.csv.written(ecosystem))
    let texts = written.files.map { String(decoding: $0, as: UTF8.self) }
    return (texts[0], texts[1], written.losses.map { "\($0.sort) \($0.count) \($0.example ?? "")" })
  }

  @Test func writesTheColumnsThatAreUsed() throws {
    let yaml = """
      actors:
        b: {name: "Three, Oaks", kind: company, start: 2014, attributes: {hectares: 6}}
        a: {name: "=1+1", name_fr: " x "}
      partnerships:
        p: {kind: [patronage, societalInnovation], stages: [dialogue: 2007, framing], participants: [{actor: a, role: host}]}
      relations:
        - {from: b, kind: funds, to: p, weight: 2}
      """
    let tables = try tables(try Outcome(yaml: yaml).ecosystem)
    #expect(
      tables.nodes == """
        id,kind,subkind,name,name_fr,start,stages,hectares
        a,organisation,,=1+1," x ",,,
        b,organisation,company,"Three, Oaks",,2014,,6
        p,partnership,patronage|societalInnovation,,,,dialogue:2007|framing,

        """)
    #expect(
      tables.edges == """
        source,target,kind,role,weight
        a,p,participatesIn,host,
        b,p,funds,,2

        """)
    #expect(tables.losses.isEmpty)
  }

  @Test func frenchIsSaidByItsHeadings() throws {
    let yaml = "ecosystem: {language: fr}\nactors:\n  a: {nom: A, début: 2014}\n  b: B\nrelations: [a memberOf b]\n"
    let tables = try tables(try Outcome(yaml: yaml).ecosystem)
    #expect(tables.nodes.hasPrefix("identifiant,type,nom,début\n"))
    #expect(tables.edges.hasPrefix("de,vers,type\n"))
    #expect(tables.losses.isEmpty)
  }

  /// `date` would be read as the start, `type` as the kind: an empty column of ours keeps them what they are. `Kind` cannot
  /// be kept so.
  @Test func attributesStayAttributes() throws {
    let yaml = "actors:\n  a: {attributes: {date: x, type: t, Kind: k, \" s\": 1}}\n"
    let tables = try tables(try Outcome(yaml: yaml).ecosystem)
    #expect(tables.nodes == "id,kind,start,date,type\na,organisation,,x,t\n")
    #expect(tables.losses == ["nodeAttributes 2 a"])
    let read = try #require(try Outcome(nodes: tables.nodes, edges: tables.edges).ecosystem)
    #expect(read.nodes[0].attributes.map(\.name) == ["date", "type"])
  }

  @Test func saysWhatNoCellCanHold() throws {
    let yaml = """
      ecosystem: {title: T, language: en, sources: {"S 1": {title: A}, S2: {}}}
      actors:
        a: {sources: ["S 1", S2], attributes: {url: "javascript:x"}}
        b: {kind: company}
      relations:
        - {from: a, kind: funds, to: b, attributes: {weight: heavy}}
      """
    let tables = try tables(try Outcome(yaml: yaml).ecosystem)
    #expect(
      tables.losses == [
        "title 1 ", "language 1 ", "sourceList 2 S 1", "sources 1 a", "nodeAttributes 1 a",
        "relationAttributes 1 a funds b",
      ])
  }
}
