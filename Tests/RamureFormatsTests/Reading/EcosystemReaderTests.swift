import Foundation
import RamureFormats
import RamureModel
import Testing

@Suite struct EcosystemReaderTests {
  private let nodes = "id,kind\na,person\nb,person\n"
  private let edges = "source,target,kind\na,b,trusts\n"

  /// How a reading failed: whose turn it is, and the code.
  private func failure(_ paths: [String], _ reader: EcosystemReader = EcosystemReader()) -> String {
    do {
      _ = try reader.read(paths)
      return "read"
    } catch {
      let code = error.violations.items.first?.diagnosis.code ?? ""
      return switch error {
      case .usage: "usage \(code)"
      case .missing: "missing \(code)"
      case .failed: "failed \(code)"
      case .unavailable: "unavailable \(code)"
      case .invalid: "invalid \(code)"
      }
    }
  }

  @Test func readsAFolderAndAPair() throws {
    let folder = try ScratchFolder()
    let nodesPath = try folder.write(nodes, to: "nodes.csv")
    let edgesPath = try folder.write(edges, to: "edges.csv")
    for paths in [[folder.path], [folder.path + "/"], [nodesPath, edgesPath]] {
      let ecosystem = try EcosystemReader().read(paths).ecosystem
      #expect(ecosystem.nodes.map(\.id) == ["a", "b"])
      #expect(ecosystem.relations.count == 1)
    }
    let position = try EcosystemReader().read([folder.path + "/"]).ecosystem.nodes[0].position
    #expect(position == SourcePosition(file: nodesPath, line: 2, column: 1))
  }

  @Test func readsEdgesAlone() throws {
    let folder = try ScratchFolder()
    let outcome = Outcome(EcosystemReader(), [try folder.write(edges, to: "ties.csv")])
    #expect(outcome.relations == ["a trusts b"])
    #expect(outcome.ecosystem?.nodes.map(\.kind.id) == ["node", "node"])
    #expect(outcome.notes == ["1:1 nodes-implied"])
  }

  @Test func asksForTheOtherTable() throws {
    let folder = try ScratchFolder()
    #expect(failure([try folder.write(nodes, to: "n.csv")]) == "usage pair-needed")
  }

  @Test func saysWhatIsMissing() throws {
    let folder = try ScratchFolder()
    #expect(failure([folder.path(of: "none.yaml")]) == "missing no-such-file")
    #expect(failure([folder.path]) == "missing folder-lacks")
    try folder.write(nodes, to: "nodes.csv")
    #expect(failure([folder.path]) == "missing folder-lacks")
    #expect(failure([folder.path(of: "nodes.csv"), folder.path(of: "edges.csv")]) == "missing no-such-file")
    #expect(failure(["a\0b"]) == "missing no-such-file")
  }

  @Test func tellsWhatTheFolderHolds() throws {
    let folder = try ScratchFolder()
    try folder.write("x", to: "other.txt")
    do {
      _ = try EcosystemReader().read([folder.path])
      Issue.record("a folder without tables was read")
    } catch {
      #expect(error.violations.items.first?.text(.english).contains("“other.txt”") == true)
      #expect(error.violations.items.first?.text(.french).contains("« other.txt »") == true)
    }
  }

  @Test func refusesWhatDoesNotGoTogether() throws {
    let folder = try ScratchFolder()
    let yaml = try folder.write("actors: {a: A}", to: "e.yaml")
    #expect(failure([]) == "usage files-do-not-go-together")
    #expect(failure([yaml, yaml, yaml]) == "usage files-do-not-go-together")
    #expect(failure([yaml, yaml]) == "usage pair-is-not-csv")
    #expect(failure([folder.path, yaml]) == "usage pair-is-not-csv")
    #expect(failure(["-", "-"]) == "usage pair-is-not-csv")
    #expect(failure(["-"]) == "usage format-needed")
  }

  @Test func namesBinaryFiles() throws {
    let folder = try ScratchFolder()
    let binary = try folder.write([0x50, 0x41, 0x52, 0x31, 0, 0xFF, 0xFE, 0x9C], to: "a.bin")
    #expect(failure([binary]) == "invalid foreign-file")
    #expect(failure([binary], EcosystemReader(format: .csv)) == "invalid foreign-file")
    #expect(failure([try folder.write("", to: "empty")]) == "invalid empty-file")
  }

  @Test func theFormatSaidOutranksTheName() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a b\n", to: "e.csv")
    #expect(Outcome(EcosystemReader(format: .edgeList), [path]).relations == ["a relation b"])
  }

  @Test func readsDevicesAndPipesToTheirEnd() throws {
    #expect(failure(["/dev/null"], EcosystemReader(format: .edgeList)) == "invalid empty-file")
  }

  @Test(arguments: [
    (EcosystemReader.VocabularyPolicy.automatic, true), (.open, true), (.closed, false),
  ])
  func thePolicyDecidesOnForeignKinds(_ policy: EcosystemReader.VocabularyPolicy, _ isRead: Bool) throws {
    let outcome = try Outcome(nodes: "id,kind\na,robot\n", edges: "source,target\n", policy: policy)
    #expect((outcome.ecosystem != nil) == isRead)
    #expect(outcome.errors == (isRead ? [] : ["2:3 unknown-node-kind"]))
  }

  @Test(arguments: [
    (EcosystemReader.VocabularyPolicy.automatic, false), (.open, true), (.closed, false),
  ])
  func ecosystemFilesAreClosedUnlessAsked(_ policy: EcosystemReader.VocabularyPolicy, _ isRead: Bool) throws {
    let outcome = try Outcome(yaml: "actors: {a: {kind: robot}}", policy: policy)
    #expect((outcome.ecosystem != nil) == isRead)
  }
}
