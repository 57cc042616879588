import RamureFormats
import RamureModel
import Testing

@Suite struct CSVColumnsTests {
  private let edges = "source,target\n"

  @Test(arguments: [
    "id,kind,subkind,name,name_en,name_fr,start,end,url,sources",
    "identifiant,kind,sous-type,nom,nom_en,nom_fr,début,fin,url,sources",
    "ID,Kind,SubKind,Name,NAME EN,name-fr,START,End,Url,SOURCES",
    "Identifiant,KIND,Sous_Type,Nom,nom en,nom fr,DÉBUT,Fin,URL,sources",
    "\"id\", \"kind\" ,subkind,name,name_en,name_fr, start,end,url,sources",
  ])
  func readsHeadingsInBothLanguages(_ headings: String) throws {
    let row = "a,organisation,lab,A,Aen,Afr,2006,2008-03,https://a.org,S1|S2"
    let outcome = try Outcome(nodes: headings + "\n" + row, edges: edges)
    let node = try #require(outcome.ecosystem?.nodes.first)
    #expect(node.id == "a")
    #expect(node.kind.id == "organisation")
    #expect(node.subkinds == ["lab"])
    #expect(node.name == Name("A", english: "Aen", french: "Afr"))
    #expect(node.period == Period(start: PartialDate("2006"), end: PartialDate("2008-03")))
    #expect(node.attribute("url") == "https://a.org")
    #expect(node.sources == ["S1", "S2"])
    #expect(node.attributes.count == 1)
    #expect(outcome.notes == [])
  }

  @Test(arguments: [
    "source,target,kind,start,end,role,weight,sources,stage", "from,to,kind,start,end,role,weight,sources,stage",
    "de,vers,kind,début,fin,rôle,poids,sources,étape",
  ])
  func readsHeadingsOfEdges(_ headings: String) throws {
    let read = try Outcome(
      nodes: "id,kind\na,solution\nb,programme\n", edges: headings + "\na,b,enables,2006,2007,r,2.5,S1,Cadrage\n")
    let relation = try #require(read.ecosystem?.relations.first)
    #expect(read.relations == ["a enables b"])
    #expect(relation.period == Period(start: PartialDate("2006"), end: PartialDate("2007")))
    #expect(relation.role == "r")
    #expect(relation.attribute("weight") == "2.5")
    #expect(relation.attribute("stage") == "framing")
    #expect(relation.sources == ["S1"])
    #expect(read.notes == [])
  }

  @Test func saysOnceWhatItTookForWhat() throws {
    let outcome = try Outcome(
      nodes: "id,label,type,date\na,A,person,2006\nb,B,person,\n", edges: "source,target,type,ref\na,b,trusts,S1\n")
    #expect(outcome.notes == ["1:4 columns-read", "1:20 columns-read"])
    let texts = outcome.violations.map { $0.text(.english) }
    #expect(texts[0].contains("“label” as “name” and “date” as “start”"))
    #expect(texts[1].contains("“ref” as “sources”"))
    #expect(!texts[1].contains("type"))
    #expect(outcome.ecosystem?.nodes.first?.name.main == "A")
    #expect(outcome.ecosystem?.nodes.first?.period.start == PartialDate("2006"))
  }

  @Test func theProperHeadingOutranksTheOthers() throws {
    let outcome = try Outcome(
      nodes: "id,label,name,type,kind,date,start\na,L,N,t,person,d,2006\n", edges: edges)
    let node = try #require(outcome.ecosystem?.nodes.first)
    #expect(node.name.main == "N")
    #expect(node.kind.id == "person")
    #expect(node.period.start == PartialDate("2006"))
    #expect(node.attributes.map(\.name) == ["label", "type", "date"])
    #expect(outcome.notes == [])
  }

  @Test func otherColumnsAreAttributes() throws {
    let ecosystem = try #require(
      try Outcome(nodes: "id,kind,Effectif salarié,note\na,person,12,\n", edges: edges).ecosystem)
    #expect(ecosystem.nodes[0].attributes.map { "\($0.name)=\($0.value)" } == ["Effectif salarié=12"])
    #expect(ecosystem.nodeAttributes == ["Effectif salarié", "note"])
  }

  @Test(
    arguments: [
      ("nam,kind\nA,person\n", "id", []), ("idd,kind\na,person\n", "id", ["idd"]),
      ("identifian;kind\na;person\n", "id", ["identifian"]),
    ] as [(String, String, [String])])
  func saysWhichColumnIsMissing(_ nodes: String, _ column: String, _ nearest: [String]) throws {
    let outcome = try Outcome(nodes: nodes, edges: edges)
    #expect(outcome.errors == ["1:1 missing-column"])
    let text = try #require(outcome.violations.first { $0.severity == .error }).text(.english)
    #expect(text.contains("no column “\(column)”"))
    for word in nearest { #expect(text.contains("did you mean “\(word)”?")) }
  }

  @Test func bothEndsOfEdgesAreRequired() throws {
    let outcome = try Outcome(nodes: "id,kind\na,person\n", edges: "origin,end\na,a\n")
    #expect(outcome.errors == ["1:1 missing-column", "1:1 missing-column"])
  }

  @Test func namesBothColumnsOfADoubleHeading() throws {
    let outcome = try Outcome(nodes: "id,label,Label,kind\na,A,B,person\n", edges: edges)
    #expect(outcome.errors == ["1:10 duplicate-heading"])
    #expect(outcome.violations.first?.text(.english).contains("columns 2 and 3") == true)
    #expect(outcome.violations.first?.text(.french).contains("les colonnes 2 et 3") == true)
  }
}
