import Foundation
import RamureModel
import Testing

@testable import RamureFormats

@Suite struct EcosystemFormatTests {
  @Test(
    arguments: [
      ("a.yaml", .yaml), ("a.YML", .yaml), ("b/c.d/a.csv", .csv), ("a.tsv", .csv), ("a.txt", .edgeList),
      ("a.edges", .edgeList), ("a.graphml", .graphML), ("a.gexf", .gexf),
      ("a.gml", .gml), ("a.net", .pajek), ("a.gv", .dot), ("csv", nil), (".csv", nil), ("a.csv/b", nil),
      ("a.dl", .dl), ("a.mtx", .matrixMarket), ("a.xgmml", .xgmml), ("a.adjlist", .adjacencyList), ("a.lad", .lad),
      ("a.multilayer", .multilayer), ("a.mmd", .mermaid), ("a.yaml.gz", .yaml), ("a.CSV.ZST", .csv), ("a.gz", nil),
      (".gz", nil), ("a.json", .json),
    ] as [(String, EcosystemFormat?)])
  func tellsByName(_ path: String, _ format: EcosystemFormat?) {
    #expect(EcosystemFormat(ofName: path) == format)
  }

  @Test(
    arguments: [
      ("actors:\n  a: A\n", .yaml), ("# remark\n\necosystem: {}\n", .yaml), ("---\na: 1\n", .yaml),
      ("source,target\na,b\n", .csv), ("\u{FEFF}de;vers;type\n", .csv), ("sep=;\nid;name\n", .csv),
      ("identifiant\tnom\n", .csv), ("# Nodes: 2\n1\t2\n", .edgeList), ("% pajek\na b 3\n", .edgeList),
      ("", nil), ("just one long sentence here", nil), ("<graphml>\n</graphml>", .graphML),
      ("<?xml version=\"1.0\"?>\n<!-- a > b -->\n<gexf xmlns=\"http://gexf.net/1.3\">", .gexf), ("<html>", nil),
      ("*Vertices 3\n", .pajek), ("// x\ndigraph {", .dot), ("graph\n{ a }", .dot), ("graph [\n node [", .gml),
      ("Creator \"x\"\ngraph\n[", .gml), ("{\"nodes\": []}", .nodeLink),
      ("\n{ \"actors\": {}}", .json), ("{\"ecosystem\": {\"titl", .json),
      ("DL n=3, format = edgelist1\n", .dl), ("%%MatrixMarket matrix coordinate real general\n", .matrixMarket),
      ("<graph label=\"x\">", .xgmml), ("2\n1 1\n0\n", .lad), ("2\n1 1\n1\n", nil),
      ("a x b x 1\na x c x 2\n", .multilayer), ("a x b x 1\n", nil), ("flowchart LR\n", .mermaid),
      ("PAR1\u{15}\u{4}", nil), ("a\0b", nil),
    ] as [(String, EcosystemFormat?)])
  func tellsByContent(_ text: String, _ format: EcosystemFormat?) {
    #expect(EcosystemFormat(ofContent: Array(text.utf8)) == format)
  }

  @Test func idsAndEndingsMeanOneFormatEach() {
    let ids = EcosystemFormat.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    // Scripts rely on what --from calls them.
    #expect(Set(ids).isSuperset(of: ["yaml", "csv", "edges"]))
    let endings = EcosystemFormat.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    for format in EcosystemFormat.all {
      #expect(EcosystemFormat(rawValue: format.id) == format)
      #expect(!format.endings.isEmpty || !format.fileNames.isEmpty, "\(format.id)")
      for ending in format.endings {
        #expect(ending.hasPrefix(".") && ending == ending.lowercased(), "\(ending)")
        #expect(EcosystemFormat(ofName: "a\(ending)") == format)
      }
      #expect(format.title.english != format.title.french)
    }
  }

  @Test func eachHasItsRowInTheArticle() throws {
    let article = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Ramure/Ramure.docc/Formats.md").standardized
    let rows = try String(contentsOf: article, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.count == EcosystemFormat.all.count)
    for (row, format) in zip(rows, EcosystemFormat.all) {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells[0] == "`\(format.id)`")
      #expect(cells[1] == (format.isRead ? "yes" : "no"))
      #expect(cells[2] == (format.isWritten ? "yes" : "no"))
      for name in format.endings + format.fileNames { #expect(cells[3].contains("`\(name)`"), "\(name)") }
    }
  }

  @Test func aFolderIsOfTheFormatWhoseFilesAreInIt() throws {
    let folder = try ScratchFolder()
    try folder.write("id\na\n", to: "nodes.csv")
    #expect(throws: ReadingError.self) { try EcosystemReader().read([folder.path]) }
    try folder.write("source,target\n", to: "edges.csv")
    #expect(try EcosystemReader().read([folder.path]).ecosystem.nodes.count == 1)
    #expect(throws: ReadingError.self) { try EcosystemReader(format: .yaml).read([folder.path]) }
  }
}
