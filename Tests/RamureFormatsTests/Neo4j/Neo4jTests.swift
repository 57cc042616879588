import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// After the manual of `neo4j-admin database import`.
@Suite struct Neo4jTests {
  private static let nodes = """
    personId:ID(Person),name,born:int,tags:string[],left:IGNORE,:LABEL
    ann,Ann,1980,x;y,secret,Person
    mill,The mill,,,,Association
    """
  private static let relations = """
    :START_ID(Person),role,:END_ID(Person),weight:double,:TYPE
    ann,"host; of all",mill,1.50,memberOf
    """

  @Test func readsTypedColumns() throws {
    let outcome = try Outcome(nodes: Self.nodes, edges: Self.relations)
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["ann memberOf mill"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Ann", "The mill"])
    #expect(outcome.ecosystem?.nodes[1].subkinds == ["association"])
    #expect(Set(outcome.attributes) == ["ann born=1980", "ann tags=x|y", "0 role=host; of all", "0 weight=1.50"])
  }

  @Test func twoFilesOfAnyNameGoTogether() throws {
    let folder = try ScratchFolder()
    let paths = [try folder.write(Self.nodes, to: "a.nodes.csv"), try folder.write(Self.relations, to: "a.rels.csv")]
    #expect(Outcome(EcosystemReader(), paths).relations == ["ann memberOf mill"])
    #expect(EcosystemReader().sets(of: paths) == [paths])
    try folder.write(Self.nodes, to: "nodes.csv")
    try folder.write(Self.relations, to: "relationships.csv")
    #expect(Outcome(EcosystemReader(format: .neo4j), [folder.path]).relations == ["ann memberOf mill"])
  }

  @Test func whatIsWrongIsToldInOneReading() throws {
    let outcome = try Outcome(
      nodes: "userId:ID(User),name,:LABEL,score:double,is:boolean\n1,A,User,1.5,\n1,B,User,abc,maybe\n",
      edges: ":START_ID(User),:END_ID(User),:TYPE\n1,2,KNOWS\n,1,KNOWS\n")
    #expect(
      Set(outcome.errors) == [
        "3:1 duplicate-id", "3:10 invalid-number", "3:14 not-true-or-false", "2:3 unknown-node", "3:1 empty-id",
      ])
  }

  @Test func isWritten() throws {
    let outcome = try Outcome(nodes: Self.nodes, edges: Self.relations)
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.neo4j.written(ecosystem))
    #expect(
      written.files.map { String(decoding: $0, as: UTF8.self) } == [
        """
        id:ID,:LABEL,subkind:string[],name:string,born:long,tags:string
        ann,person,,Ann,1980,x|y
        mill,organisation,association,The mill,,

        """,
        """
        :START_ID,:END_ID,:TYPE,role:string,weight:double
        ann,mill,memberOf,host; of all,1.50

        """,
      ])
  }

  @Test(arguments: [
    ("PAR1\u{15}\u{4}", "Parquet"), ("%PDF-1.7", "PDF"), ("ARROW1\0\0", "Arrow"),
    ("BZh91AY", "bzip2"),
  ])
  func filesOfOthersAreCalledByTheirNames(_ text: String, _ name: String) throws {
    let folder = try ScratchFolder()
    for file in ["x.bin", "x.csv", "x.json", "x.yaml"] {
      let outcome = Outcome(EcosystemReader(), [try folder.write(text, to: file)])
      #expect(outcome.errors == ["0:0 foreign-file"])
      #expect(outcome.violations.first?.diagnosis.problem.english.contains(name) == true)
    }
  }
}
