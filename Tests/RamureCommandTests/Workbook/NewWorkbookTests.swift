import RamureFormats
import RamureModel
import RamureWording
import Testing

@testable import RamureCommand

@Suite("The workbook to fill in")
struct NewWorkbookTests {
  @Test(arguments: Language.allCases) func itsWordsAreThoseThatAreRead(_ language: Language) throws {
    let sheets = NewWorkbook(language: language).sheets
    let help = try #require(sheets.last)
    func words(_ column: Int) -> [String] {
      help.rows.compactMap { if case .text(let word) = $0[column] { word } else { nil } }
    }
    let vocabulary = Vocabulary.builtIn
    let counts = (2...4).map { words($0).count }
    // Seventeen names of actors, the four sorts of partnership, and what may join two actors.
    #expect(counts[0] == 17 && counts[1] == 4 && counts[2] >= 10)
    for word in words(2) { #expect(vocabulary.nodeKind(word, of: .actor) != nil, "\(word)") }
    for word in words(4) { #expect(vocabulary.relationKind(word) != nil, "\(word)") }
    let partnership = try #require(vocabulary.nodeKinds.first { $0.id == "partnership" })
    for word in words(3) { #expect(vocabulary.subkind(word, of: partnership) != nil, "\(word)") }
    // The lists of the cells end where the words end.
    let checks = sheets.flatMap { $0.columns.compactMap { $0.check } }
    let lists = checks.compactMap { if case .list(let range) = $0.rule { range } else { nil } }
    for (letter, count) in zip(["C", "D", "E"], counts) {
      #expect(lists.contains { $0.hasSuffix("!$\(letter)$2:$\(letter)$\(count + 1)") }, "\(lists)")
    }
    // Formulas of checks may have 255 characters.
    for check in checks { if case .formula(let formula) = check.rule { #expect(formula.utf8.count <= 255) } }
  }

  @Test(arguments: Language.allCases) func exampleLinesHaveACellForEachColumn(_ language: Language) {
    for sheet in NewWorkbook(language: language).sheets {
      for row in sheet.rows { #expect(row.count == sheet.columns.count, "\(sheet.name)") }
    }
  }

  @Test(arguments: ["fr", "en"]) func itIsValidAsItIs(_ language: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    #expect(try process.run(["new", "--workbook", "t.xlsx", "--lang", language]).status == 0)
    let read = try process.run(["info", "t.xlsx", "--format", "csv", "--lang", language])
    #expect(read.status == 0 && read.output.contains("nodes,organisation,association,1\n"), "\(read)")
    #expect(read.output.contains("relations,funds,,1\n"))
  }
}
