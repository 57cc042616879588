import Testing

@testable import RamureFormats
@testable import RamureModel

@Suite struct WorkbookEcosystemTests {
  private func read(_ book: TestWorkbook) throws -> (ecosystem: Ecosystem?, said: [String]) {
    let folder = try ScratchFolder()
    let path = try folder.write(try book.bytes, to: "book.xlsx")
    func told(_ list: ViolationList) -> [String] {
      list.inOrder.map { "\($0.position.description.replacing(path, with: "book.xlsx")) \($0.diagnosis.code)" }
    }
    do {
      let read = try EcosystemReader().read([path])
      return (read.ecosystem, told(read.remarks))
    } catch {
      return (nil, told(error.violations))
    }
  }

  private let actors = TestWorkbook.rows([
    ["id", "kind", "nom"], ["a", "person", "Ana"], ["b", "person", "Bo"], ["c", "person"],
  ])

  @Test(arguments: [
    ("Nœuds", "Arêtes"), ("ACTEURS 2024", "Relations entre acteurs"), ("Feuil1", "Feuil2"), ("Elements", "Connections"),
  ])
  func sheetsAreFoundByNameOrHeadings(_ nodes: String, _ edges: String) throws {
    let relations = TestWorkbook.rows([["de", "vers", "kind", "poids"], ["a", "b", "trusts", "1,5"]])
    let read = try read(TestWorkbook([(edges, relations), (nodes, actors)]))
    #expect(read.said == [])
    #expect(read.ecosystem?.nodes.map(\.name.main) == ["Ana", "Bo", "c"])
    #expect(read.ecosystem?.relations.map { "\($0.from) \($0.to)" } == ["0 1"])
    #expect(read.ecosystem?.nodes.first?.position.sheet == nodes)
  }

  @Test func faultsStandAtTheirCells() throws {
    let relations =
      "<row r=\"2\">\(["source", "target", "kind", "start"].map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined())</row>"
      + "<row r=\"12\"><c r=\"A12\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B12\" t=\"inlineStr\"><is><t>zz</t></is></c>"
      + "<c r=\"C12\" t=\"inlineStr\"><is><t>trusts</t></is></c><c r=\"D12\" t=\"e\"><v>#N/A</v></c><c r=\"F12\"><v>1</v></c></row>"
      + "<row r=\"13\"><c r=\"A13\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B13\" t=\"inlineStr\"><is><t>q</t></is></c>"
      + "<c r=\"C13\" t=\"inlineStr\"><is><t>trusts</t></is></c><c r=\"D13\" t=\"inlineStr\"><is><t>15/03/2019</t></is></c></row>"
    let read = try read(
      TestWorkbook([("Acteurs", actors), ("Liens", relations), ("Notes", TestWorkbook.rows([["free text"]]))]))
    #expect(read.ecosystem == nil)
    #expect(
      read.said == [
        "book.xlsx sheets-not-read", "book.xlsx:Liens!D12 cell-error", "book.xlsx:Liens!F12 cell-without-heading",
        "book.xlsx:Liens!B13 unknown-node",
      ])
  }

  @Test func relationsAloneNameTheirEnds() throws {
    let read = try read(TestWorkbook([("Liens", TestWorkbook.rows([["source", "target"], ["x", "y"]]))]))
    #expect(read.ecosystem?.nodes.count == 2)
    #expect(read.said.contains("book.xlsx:Liens!A1 nodes-implied"))
  }

  @Test func aBookWithoutSuchSheetsIsRefused() throws {
    #expect(
      try read(TestWorkbook([("One", TestWorkbook.rows([["free text"]]))])).said == ["book.xlsx no-sheet-to-read"])
    #expect(try read(TestWorkbook([("One", "")])).said == ["book.xlsx empty-file"])
    #expect(
      try read(TestWorkbook([("Liens", "<row><c r=\"ZZZZ1\"><v>1</v></c></row>")])).said == [
        "book.xlsx:Liens sheet-too-large"
      ])
  }

  @Test func columnsAreCalledAsInSpreadsheets() {
    let names = [1, 26, 27, 52, 702, 703, 16_384].map { SourcePosition.letters(ofColumn: $0) }
    #expect(names == ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"])
  }
}
