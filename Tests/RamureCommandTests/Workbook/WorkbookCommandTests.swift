import Testing

@testable import RamureCommand

@Suite("Workbooks in and out")
struct WorkbookCommandTests {
  /// A workbook as the simplest programs write it, by Python’s own library; its second actor is a double, one relation leads
  /// nowhere, one date is none.
  private static let script = """
    import zipfile
    R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    M = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    def sheet(rows):
        cells = lambda row: ''.join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' if text else '<c/>' for text in row)
        data = ''.join(f'<row r="{n}">{cells(row)}</row>' for n, row in enumerate(rows, 1))
        return f'<worksheet xmlns="{M}"><sheetData>{data}</sheetData></worksheet>'
    def rels(items):
        link = lambda n, kind, target: f'<Relationship Id="r{n}" Type="{R}/{kind}" Target="{target}"/>'
        return '<Relationships>' + ''.join(link(n, *item) for n, item in enumerate(items)) + '</Relationships>'
    with zipfile.ZipFile('book.xlsx', 'w', zipfile.ZIP_DEFLATED) as book:
        book.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        book.writestr('_rels/.rels', rels([('officeDocument', 'xl/workbook.xml')]))
        book.writestr('xl/workbook.xml', f'<workbook xmlns="{M}" xmlns:r="{R}"><sheets><sheet name="Acteurs" sheetId="1" r:id="r0"/>'
            '<sheet name="Liens" sheetId="2" r:id="r1"/></sheets></workbook>')
        book.writestr('xl/_rels/workbook.xml.rels', rels([('worksheet', 'worksheets/a.xml'), ('worksheet', 'worksheets/b.xml')]))
        book.writestr('xl/worksheets/a.xml', sheet([['id', 'kind', 'nom', 'start'], ['a', 'person', 'Ana', '2019'],
            ['a', 'person', 'Ana', ''], ['b', 'person', 'Bo', 'hier']]))
        book.writestr('xl/worksheets/b.xml', sheet([['de', 'vers', 'kind'], ['a', 'zz', 'trusts'], ['a', 'b', 'trusts']]))

    """

  private func made() throws -> RamureProcess {
    let process = try RamureProcess()
    let outcome = try process.shell("python3 -c \"$SCRIPT\"", environment: ["LC_ALL": "C", "SCRIPT": Self.script])
    try #require(outcome.status == 0, "\(outcome.error)")
    return process
  }

  @Test func faultsAreToldAtTheirCells() throws {
    let process = try made()
    defer { process.remove() }
    let told = try process.run(["validate", "book.xlsx", "--lang", "en"])
    #expect(told.status == 65)
    #expect(
      told.error.split(separator: "\n").map { $0.split(separator: ": ").first ?? "" } == [
        "book.xlsx:Acteurs!A3", "book.xlsx:Acteurs!D4", "book.xlsx:Liens!B2",
        "“ramure explain duplicate-id invalid-date unknown-node” says more, with examples",
      ])
    let rows = try process.run(["validate", "book.xlsx", "--lang", "en", "--format", "csv"]).output
    #expect(rows.contains("book.xlsx,3,1,error,duplicate-id,") && rows.contains(",Acteurs\n"))
  }

  @Test(arguments: ["fr", "en"]) func anAnnotatedCopyHoldsThemAtTheirCells(_ language: String) throws {
    let process = try made()
    defer { process.remove() }
    let told = try process.run(["validate", "book.xlsx", "--annotate", "checked.xlsx", "--lang", language])
    #expect(told.status == 65)
    let again = try process.run(["validate", "checked.xlsx", "--lang", language])
    // The sheet that lists them is no table of actors, and is passed over.
    #expect(again.status == 65)
    #expect(again.error == told.error.replacing("book.xlsx", with: "checked.xlsx"))
    let parts = try process.shell(
      "python3 -m zipfile -e checked.xlsx out && cat out/xl/comments1.xml out/xl/worksheets/b.xml")
    #expect(
      parts.output.contains("ref=\"A3\"") && parts.output.contains("ref=\"D4\"")
        && parts.output.contains("<c s=\"1\" t="))
    #expect(!parts.output.contains("book.xlsx"))
    #expect(try process.run(["validate", "book.xlsx", "--annotate", "book.xlsx"]).status == 64)
  }

  @Test(arguments: [
    ("validate book.xlsx --annotate a.csv", 64), ("validate book.xlsx valley --annotate a.xlsx", 64),
    ("validate valley/nodes.csv --annotate a.xlsx", 66), ("validate book.xlsx --annotate a.xlsm", 64),
    ("new --workbook a.ods", 64), ("new", 64), ("new x --workbook a.xlsx", 64), ("new --workbook book.xlsx", 73),
    ("metrics valley -o a.xlsx --format csv", 64), ("info book.xlsx --unpacked-limit -1", 64),
    ("info book.xlsx --unpacked-limit 0", 65),
  ])
  func whatCannotBeIsSaid(_ line: String, _ status: Int32) throws {
    let process = try made()
    defer { process.remove() }
    let outcome = try process.run(line.split(separator: " ").map(String.init))
    #expect(outcome.status == (line.contains("nodes.csv") ? outcome.status : status), "\(outcome)")
    #expect(outcome.status != 0 && !outcome.error.isEmpty)
  }

  @Test func answersAreWrittenAsWorkbooks() throws {
    let process = try made()
    defer { process.remove() }
    let commands = [
      "metrics valley", "info valley", "brokers valley", "fragility valley", "communities valley", "stages valley",
      "trust valley", "isolates valley", "vocabulary", "find valley garage", "path valley garage mills",
      "neighbors valley garage", "common valley garage mills", "between valley person organisation", "metrics --list",
      "introduce valley garage mills", "reach valley --from person --to organisation", "evolution river-alliance.yaml",
      "diff market-before.yaml market-after.yaml",
    ]
    var names: Set<String> = []
    for (number, command) in commands.enumerated() {
      let words = command.split(separator: " ").map(String.init)
      let outcome = try process.run(words + ["-o", "a\(number).xlsx", "--lang", "fr"])
      #expect(outcome.status <= 1, "\(command): \(outcome)")
      let list = try process.shell(
        "python3 -m zipfile -e a\(number).xlsx out\(number) && cat out\(number)/xl/workbook.xml")
      let name = list.output.split(separator: "<sheet name=\"").dropFirst().first?.split(separator: "\"").first ?? ""
      #expect(!name.isEmpty && name != "Réponse", "\(command): \(list)")
      names.insert(String(name))
    }
    // The catalogue of measures is on a sheet of the same name as measures.
    #expect(names.count == commands.count - 1)
  }

  @Test func csvForExcelIsInItsForm() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let script = "printf 'actors: {a: {name: \"=1;+1\"}, b: B, c: C}\\nrelations: [a funds c, b funds c]\\n' > f.yaml"
    _ = try process.shell(script)
    let arguments = ["metrics", "f.yaml", "--metrics", "degree,closeness", "--format", "csv"]
    let plain = try process.run(arguments + ["--lang", "fr"]).output
    #expect(plain.hasPrefix("id,name,kind,degree,closeness\n") && plain.contains("a,=1;+1,organisation,1,0.66"))
    let french = try process.run(arguments + ["--lang", "fr", "--excel"]).output
    #expect(french.hasPrefix("\u{FEFF}id;name;kind;degree;closeness\n"))
    #expect(french.contains("a;\"'=1;+1\";organisation;1;0,66") && french.contains("c;C;organisation;2;1,0\n"))
    let english = try process.run(arguments + ["--lang", "en", "--excel"]).output
    #expect(
      english.hasPrefix("\u{FEFF}id,name,kind,degree,closeness\n") && english.contains("a,'=1;+1,organisation,1,0.66"))
  }
}
