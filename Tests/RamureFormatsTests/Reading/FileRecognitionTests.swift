import Testing

@testable import RamureFormats

@Suite struct FileRecognitionTests {
  @Test(
    arguments: [
      ("a.yaml", .yaml), ("a.YML", .yaml), ("b/c.d/a.csv", .csv), ("a.tsv", .csv), ("a.txt", .edgeList),
      ("a.edges", .edgeList), ("a.graphml", nil), ("csv", nil), (".csv", nil), ("a.csv/b", nil),
    ] as [(String, EcosystemReader.Format?)])
  func tellsByName(_ path: String, _ format: EcosystemReader.Format?) {
    #expect(FileRecognition.format(ofName: path) == format)
  }

  @Test(
    arguments: [
      ("actors:\n  a: A\n", .yaml), ("# remark\n\necosystem: {}\n", .yaml), ("---\na: 1\n", .yaml),
      ("source,target\na,b\n", .csv), ("\u{FEFF}de;vers;type\n", .csv), ("sep=;\nid;name\n", .csv),
      ("identifiant\tnom\n", .csv), ("# Nodes: 2\n1\t2\n", .edgeList), ("% pajek\na b 3\n", .edgeList),
      ("", nil), ("just one long sentence here", nil), ("<graphml>\n</graphml>", nil), ("{\"nodes\": []}", nil),
      ("PAR1\u{15}\u{4}", nil), ("a\0b", nil),
    ] as [(String, EcosystemReader.Format?)])
  func tellsByContent(_ text: String, _ format: EcosystemReader.Format?) {
    #expect(FileRecognition.format(ofContent: Array(text.utf8)) == format)
  }
}
