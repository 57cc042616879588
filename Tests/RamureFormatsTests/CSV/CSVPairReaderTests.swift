import RamureFormats
import RamureModel
import RamureWording
import Testing

@Suite struct CSVPairReaderTests {
  private let nodes = "id,kind,name\na,person,A\nb,person,B\nc,person,C\n"
  private let edges = "source,target,kind\na,b,trusts\nb,c,trusts\n"

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func readsEverySeparatorAndLineEnd(_ separator: String, _ lineEnd: String) throws {
    func written(_ text: String) -> String {
      text.replacing(",", with: separator).replacing("\n", with: lineEnd)
    }
    let outcome = try Outcome(nodes: written(nodes), edges: written(edges))
    #expect(outcome.relations == ["a trusts b", "b trusts c"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["A", "B", "C"])
    #expect(outcome.ecosystem?.nodes.map(\.position.line) == [2, 3, 4])
    #expect(outcome.violations.isEmpty)
  }

  @Test(arguments: [
    ("identifiant;type;nom", Language.french), ("id,kind,name", nil), ("id,type,nom", .french), ("id,type,label", nil),
  ])
  func frenchHeadingsMakeAFrenchEcosystem(_ headings: String, _ language: Language?) throws {
    let row = headings.contains(";") ? "a;person;A\n" : "a,person,A\n"
    let outcome = try Outcome(nodes: headings + "\n" + row, edges: "source,target,kind\n")
    #expect(outcome.errors == [])
    #expect(outcome.ecosystem?.header.language == language)
  }

  @Test func readsWhatSpreadsheetsAdd() throws {
    let outcome = try Outcome(
      nodes:
        "\u{FEFF}sep=;\r\n\r\nid;kind;name;;\r\n;;;;\r\na;person;\"A;\r\n\"\"A\"\"\";;\r\n\r\n   \r\nb;person;B;;\r\n",
      edges: "source,target,kind\r\na,b,trusts\r\n,,\r\n")
    #expect(outcome.errors == [])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["A;\r\n\"A\"", "B"])
    #expect(outcome.ecosystem?.nodes.map(\.position.line) == [5, 9])
    #expect(outcome.relations == ["a trusts b"])
  }

  @Test(arguments: [
    ("id,kind,name\na,person,A\nb,\"person,B\nc,person,C\n", ["3:3 unclosed-quote"]),
    ("id,kind,name\na,person,\"A\"x\nb,person,B\nc,person,C\n", ["2:13 text-after-quote"]),
    ("id,kind,name\na,person,A\nb,person\nc,person,C,D\n", ["3:1 ragged-row", "4:1 ragged-row"]),
    ("id,kind,name\na,person,A\n,person,B\n", ["3:1 empty-id"]),
    ("id,kind,name\na,person,A\nb,person,B\na,person,C\n", ["4:1 duplicate-id"]),
    ("kind,id\nperson,é\norganisation,é\n", ["3:14 duplicate-id"]),
    ("id,kind,\na,person,\nb,person,x\n", ["3:10 cell-without-heading"]),
    (
      "id,kind,start,end\na,person,14/03/06,\nb,person,2006,2005\n", ["3:1 reversed-period", "2:10 year-of-two-digits"]
    ),
    (
      "id,kind,stages\na,solution,dialogue:2007|nowhere\nb,solution,framing:x\n",
      ["2:12 unknown-stage", "3:12 invalid-date"]
    ),
    ("\u{FEFF}id,kind,name\na,person,\"A\nA\"\nb,pers,\"\n", ["4:8 unclosed-quote"]),
    ("", ["1:1 empty-file"]), ("\n\n", ["1:1 empty-file"]), (";;\n", ["1:1 empty-file"]),
  ])
  func placesFaultsOfNodes(_ nodes: String, _ errors: [String]) throws {
    let outcome = try Outcome(nodes: nodes, edges: "source,target\n")
    #expect(outcome.errors == errors)
    #expect(outcome.ecosystem == nil)
  }

  @Test(arguments: [
    ("source,target,kind\na,zz,trusts\n", ["2:3 unknown-node"]),
    ("source,target,kind\na,b,\"tru\nsts\"\nzz,b,trusts\n", ["4:1 unknown-node"]),
    ("kind,source,target\ntrusts,é,\"x\"\n", ["2:8 unknown-node", "2:10 unknown-node"]),
    ("source,target,kind\na,,trusts\n", ["2:3 empty-id"]),
    (
      "source,target,kind,weight\na,b,trusts,x\na,b,trusts,nan\na,b,trusts,1e999\na,b,trusts,\"1,500\"\n",
      ["2:12 invalid-number"]
    ),
    ("source,target,kind,start\na,b,trusts,2006-13\n", ["2:12 invalid-date"]),
  ])
  func placesFaultsOfEdges(_ edges: String, _ errors: [String]) throws {
    #expect(try Outcome(nodes: nodes, edges: edges).errors == errors)
  }

  @Test func faultsOfBothTablesComeInOneReading() throws {
    let outcome = try Outcome(nodes: nodes + "d,person\n", edges: edges + "a,zz,trusts\nb,c\n")
    #expect(outcome.errors == ["5:1 ragged-row", "4:3 unknown-node", "5:1 ragged-row"])
    #expect(outcome.violations.map(\.position.file).map { $0.hasSuffix("nodes.csv") } == [true, false, false])
  }

  @Test func aNodeOfUnknownKindIsReportedOnce() throws {
    let outcome = try Outcome(
      nodes: "id,kind\na,persn\nb,persn\nc,person\n", edges: "source,target,kind\na,c,trusts\n", policy: .closed)
    #expect(outcome.errors == ["2:3 unknown-node-kind"])
    #expect(outcome.violations.first?.text(.english).contains("did you mean “person”?") == true)
  }

  @Test func kindsLeftOutAreTakenAndSaidOnce() throws {
    let outcome = try Outcome(nodes: "id\na\nb\n", edges: "source,target,kind\na,b,\nb,a,\n")
    #expect(outcome.ecosystem?.nodes.map(\.kind.id) == ["node", "node"])
    #expect(outcome.ecosystem?.nodes[0].kind.label.french == "Nœud")
    #expect(outcome.relations == ["a relation b", "b relation a"])
    #expect(outcome.notes == ["2:1 kind-left-out", "2:5 kind-left-out"])
    let closed = try Outcome(nodes: "id\na\nb\n", edges: "source,target\n", policy: .closed)
    #expect(closed.errors == ["2:1 kind-missing", "3:1 kind-missing"])
  }

  @Test func unsafeAddressesAreDroppedWithAWarning() throws {
    let outcome = try Outcome(
      nodes: "id,kind,url\na,person,javascript:alert(1)\nb,person,https://b.org\n", edges: "source,target\n")
    #expect(outcome.warnings == ["2:10 unsafe-address"])
    #expect(outcome.ecosystem?.nodes.map { $0.attribute("url") } == [nil, "https://b.org"])
  }

  @Test func negativeWeightsAndDecimalCommasAreRead() throws {
    let outcome = try Outcome(
      nodes: nodes, edges: "source;target;kind;weight\na;b;trusts;-3\nb;c;trusts;0,5\na;c;trusts;\n")
    #expect(outcome.ecosystem?.relations.map { $0.attribute("weight") } == ["-3", "0.5", nil])
  }

  @Test func idsAreTexts() throws {
    let ids = ["-", "01", "1", "1.0", "1e0", "2024-01-02", "NA", "NaN", "no", "null", "true"]
    let outcome = try Outcome(
      nodes: "id,kind\n" + ids.map { $0 + ",person\n" }.joined(), edges: "source,target,kind\n01,1.0,trusts\n")
    #expect(outcome.ecosystem?.nodes.map(\.id) == ids)
    #expect(outcome.relations == ["01 trusts 1.0"])
  }

  @Test func formulasAndControlsStayText() throws {
    let outcome = try Outcome(
      nodes: "id,kind,name\na,person,\"=1+1\"\nb,person,\"\t=1\"\nc,person,x\u{1}y\n", edges: "source,target\n")
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["=1+1", "\t=1", "x\u{FFFD}y"])
    #expect(outcome.warnings == ["4:11 control-character"])
  }

  @Test func theEncodingAppliesToBothTables() throws {
    let nodes: [UInt8] = Array("id,kind,name\n".utf8) + [0xE9] + Array(",person,Caf".utf8) + [0xE9, 0x0A]
    let edges: [UInt8] = Array("source,target,kind\n".utf8) + [0xE9, 0x2C, 0xE9] + Array(",trusts\n".utf8)
    let outcome = try Outcome(nodes: nodes, edges: edges, encoding: .windows1252)
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Café"])
    #expect(outcome.relations == ["é trusts é"])
    #expect(try Outcome(nodes: nodes, edges: edges).errors == ["2:1 invalid-utf8", "2:1 invalid-utf8"])
  }

  @Test func partnershipsMayBeOfSeveralKinds() throws {
    let outcome = try Outcome(
      nodes: "id,kind,subkind\np,partnership,mécénat|societalInnovation\nq,foundation,\n", edges: "source,target\n",
      policy: .closed)
    #expect(outcome.ecosystem?.nodes.map(\.subkinds) == [["patronage", "societalInnovation"], ["foundation"]])
    let wrong = try Outcome(
      nodes: "id,kind,subkind\np,partnership,patronag\n", edges: "source,target\n", policy: .closed)
    #expect(wrong.errors == ["2:15 unknown-subkind"])
  }

  @Test func stagesHaveDates() throws {
    let outcome = try Outcome(
      nodes: "id,kind,étapes\np,partnership,dialogue:2007|Cadrage\n", edges: "source,target\n")
    #expect(
      outcome.ecosystem?.nodes[0].stages == [
        DatedStage(stage: "dialogue", date: PartialDate("2007")), DatedStage(stage: "framing", date: nil),
      ])
  }

  @Test func inverseNamesTurnRelationsRound() throws {
    let outcome = try Outcome(
      nodes: "id,kind\na,organisation\nb,organisation\n", edges: "source,target,kind\na,b,fundedBy\n")
    #expect(outcome.relations == ["b funds a"])
  }
}
