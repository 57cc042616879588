import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// The law: whatever the portions and the threads, what is read is what one thread reads line after line.
@Suite struct CSVPortionsTests {
  private static let nodes = "id,kind,name\na,person,A\nb,person,B\n\"c\nc\",person,C\nd,person,D\n"

  private static func read(
    _ nodes: String, _ edges: String, _ portions: CSVPortions, _ policy: EcosystemReader.VocabularyPolicy = .automatic
  ) throws(ReadingError) -> ValidatedEcosystem {
    var tables = CSVFiles()
    tables.reader.portions = portions
    var files = [InputContent(path: "n", bytes: Array(nodes.utf8)), InputContent(path: "e", bytes: Array(edges.utf8))]
    return try tables.read(&files, into: EcosystemDraft(unknownKinds: policy.forPlainFormats))
  }

  /// Everything a reading gives, line by line.
  private static func outcome(
    _ edges: String, nodes: String = nodes, threads: Int, size: Int,
    policy: EcosystemReader.VocabularyPolicy = .automatic
  ) -> [String] {
    let portions = CSVPortions(threads: threads, size: size)
    let violations: ViolationList
    var told: [String] = []
    do {
      let read = try self.read(nodes, edges, portions, policy)
      let ecosystem = read.ecosystem
      violations = read.remarks
      told = ecosystem.relations.map { relation in
        let (from, to) = (ecosystem.nodes[relation.from].id, ecosystem.nodes[relation.to].id)
        return "\(relation.position) \(from) \(relation.kind.id) \(to) \(relation.period) \(relation.sources) "
          + "\(relation.attributes)"
      }
      told += ecosystem.relationAttributes
    } catch {
      violations = error.violations
    }
    return told + violations.items.map { $0.text(.english) } + ["\(violations.errorCount) \(violations.warningCount)"]
  }

  private static let tables: [(what: String, edges: String)] = [
    ("plain", "source,target,kind\na,b,trusts\nb,d,trusts\nd,a,memberOf\na,d,trusts\nb,a,trusts\n"),
    ("no line end at the end", "source,target,kind\na,b,trusts\nb,d,trusts\nd,a,trusts"),
    ("blank rows", "source,target,kind\n\n,,\na,b,trusts\n\n\n\nb,d,trusts\n,,\n,,\nd,a,trusts\n\n"),
    (
      "details",
      "source,target,kind,start,end,role,weight,sources,note\na,b,trusts,2001,2003,,1.5,S1 S2,\n"
        + "b,d,trusts,,,host,,,x\nd,a,trusts,2001-04,,,,S1,\na,d,trusts,,,,,,\"y, z\"\nb,a,trusts,,2009,guest,2,,\n"
    ),
    (
      "line ends within quotes",
      "source,target,kind,note\na,b,trusts,\"one\ntwo\nthree\"\n\"c\nc\",d,trusts,\"\n\n\n\n\n\n\n\n\n\n\n\"\nd,a,trusts,\nb,a,"
        + "trusts,\"\na,b,trusts,no\nb,d,trusts,relations\n\"\na,d,trusts,\n"
    ),
    (
      "doubled quotes",
      "source,target,kind,note\na,b,trusts,\"say \"\"a,b\"\"\n\"\"\"\nb,d,trusts,\"\"\"\"\nd,a,trusts,a\"b\"c\n"
    ),
    ("unknown nodes", "source,target,kind\na,b,trusts\nb,x,trusts\nd,a,trusts\ny,z,trusts\na,d,trusts\n,d,trusts\n"),
    ("own kinds", "source,target,kind\na,b,trusts\nb,d,dances\nd,a,\na,d,dances\nb,a,sings\nd,b,\na,b,sings\n"),
    ("slips", "source,target,kind\na,b,trusts\nb,d,trust\nd,a,trusts\na,d,membrOf\nb,a,trusts\n"),
    ("inverse kinds", "source,target,kind\na,b,funded by\nb,d,funds\nd,a,funded by\n"),
    ("ragged rows", "source,target,kind\na,b,trusts\nb,d\nd,a,trusts,x\na,d,trusts\nb\nd,a,trusts\n"),
    (
      "text after a quote",
      "source,target,kind\na,b,trusts\n\"b\"x,d,trusts\nd,a,trusts\n\"a\" ,d,\"trusts\" y\nb,a,trusts\n"
    ),
    ("an unclosed quote", "source,target,kind\na,b,trusts\nb,d,trusts\nd,\"a,trusts\na,d,trusts\nb,a,trusts\n"),
    (
      "wrong dates",
      "source,target,kind,start,end\na,b,trusts,2001,\nb,d,trusts,May,\nd,a,trusts,2003,2001\na,d,trusts,é,é\n"
    ),
    ("wrong ends", "source,target,kind\na,b,trusts\nb,d,addresses\nd,a,addresses\na,a,memberOf\n"),
    ("no kinds", "source,target\na,b\nb,d\nd,a\na,d\n"),
    ("cells without a heading", "source,target,\na,b,\nb,d,x\nd,a,\na,d,é\n"),
    ("one column", "source\na\nb\nd\n"),
    (
      "what spreadsheets add",
      "\u{FEFF}sep=;\nsource;target;kind;weight\na;b;trusts;1,5\nb;d;trusts;x\nd;a;trusts;2,5\n"
    ),
  ]

  @Test(arguments: tables.indices, ["\n", "\r\n", "\r"])
  func portionsChangeNothing(_ number: Int, _ lineEnd: String) {
    let edges = Self.tables[number].edges.replacing("\n", with: lineEnd)
    let nodes = Self.nodes.replacing("\n", with: lineEnd)
    for policy in [EcosystemReader.VocabularyPolicy.automatic, .closed] {
      let expected = Self.outcome(edges, nodes: nodes, threads: 1, size: 1, policy: policy)
      for (threads, size) in [(2, 1), (2, 40), (3, 17), (7, 1), (7, 25), (2, 1 << 20)] {
        let found = Self.outcome(edges, nodes: nodes, threads: threads, size: size, policy: policy)
        #expect(found == expected, "\(Self.tables[number].what), \(threads) threads, \(size) bytes")
      }
    }
  }

  /// Of more errors than are kept, the first are kept and all are counted.
  @Test func errorsAreCountedInOrder() {
    let lines = (0..<4_500).map { $0 % 3 == 0 ? "a,x\($0),trusts\n" : "a,b,trusts\n" }
    let edges = "source,target,kind\n" + lines.joined()
    let found = Self.outcome(edges, threads: 3, size: 500)
    #expect(found.count == ViolationList.kept + 1)
    #expect(found.first?.hasPrefix("e:2:3: ") == true)
    #expect(found.last == "1500 0")
    #expect(found == Self.outcome(edges, threads: 1, size: 1))
  }

  @Test func duplicateIDsOfNodesAreReportedOnce() {
    let nodes = "id,kind\na,person\nb,person\na,organisation\n"
    let edges = "source,target,kind\na,b,trusts\nb,a,trusts\na,b,trusts\n"
    let found = Self.outcome(edges, nodes: nodes, threads: 2, size: 1)
    #expect(found.count == 2 && found[0].hasPrefix("n:4:1: ") && found[1] == "1 0")
  }

  /// As many relations as lines, each in its place, worked out from how the table is made.
  @Test(arguments: [1, 2, 3, 7]) func linesAreThoseOfTheFile(_ threads: Int) throws {
    let ids = ["a", "b", "d"]
    let edges = (0..<2_000).map { "\(ids[$0 % 3]),\(ids[($0 + 1) % 3]),trusts,\($0)\n" }
    let ecosystem = try Self.read(
      Self.nodes, "source,target,kind,note\n" + edges.joined(), CSVPortions(threads: threads, size: 1_000)
    ).ecosystem
    #expect(ecosystem.relations.count == 2_000)
    for relation in ecosystem.relations {
      #expect(relation.position == SourcePosition(file: "e", line: relation.number + 2, column: 1))
      #expect(relation.attribute("note") == String(relation.number))
      #expect(ecosystem.nodes[relation.from].id == ids[relation.number % 3])
    }
  }
}
