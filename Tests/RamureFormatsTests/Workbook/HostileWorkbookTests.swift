import RamureWording
import Testing

@testable import RamureFormats

@Suite struct HostileWorkbookTests {
  private static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
  private let book = TestWorkbook([("One", HostileWorkbookTests.row)])

  private func code(_ bytes: [UInt8], limits: UnpackedLimits = UnpackedLimits()) -> String {
    do {
      return "read: \(try Workbook(bytes, limits: limits).sheets.count)"
    } catch {
      return error.diagnosis.code
    }
  }

  @Test func tellsOtherFormsByTheirFirstBytes() throws {
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)
    let name = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
    #expect(code(container) == "workbook-of-other-form")
    #expect(code(container + name + [0, 0]) == "workbook-protected")
    #expect(code([]) == "empty-file")
    #expect(code(Array("id;name\n".utf8)) == "not-a-workbook")
    #expect(code(try packed([("letter.txt", "hello")])) == "not-a-workbook")
    let binary = book.replacing("_rels/.rels", "workbook.xml", "workbook.bin")
    #expect(code(try binary.bytes) == "workbook-of-other-form")
  }

  @Test func everyPieceThatIsCutOffIsRefused() throws {
    let whole = try book.bytes
    #expect(code(whole) == "read: 1")
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(code(Array(whole[..<length])) == "workbook-damaged")
    }
  }

  @Test func changedBytesNeverCrash() throws {
    let whole = try book.bytes
    var read = 0
    for place in stride(from: 0, to: whole.count, by: 3) {
      var changed = whole
      changed[place] ^= 0x15
      read += code(changed).hasPrefix("read") ? 1 : 0
    }
    // Most of an archive is counted twice or summed up: few changes go unseen.
    #expect(read < whole.count / 6)
  }

  @Test func aBombIsRefusedByRatioAndBySize() throws {
    let blanks = String(repeating: "<!--\(String(repeating: " ", count: 1 << 16))-->", count: 40 << 4)
    let bomb = TestWorkbook([("One", "<sheetData>\(Self.row)</sheetData>\(blanks)")])
    #expect(code(try bomb.bytes) == "unpacks-too-much")
    #expect(code(try bomb.bytes, limits: UnpackedLimits(megabytes: 30)) == "unpacked-too-large")
    #expect(code(try bomb.bytes, limits: UnpackedLimits(megabytes: 100)) == "read: 1")
  }

  @Test func aRowThatNeverEndsIsRefused() throws {
    let cells = String(repeating: "<c/>", count: 3 << 20)
    #expect(code(try TestWorkbook([("One", "<row>\(cells)</row>")]).bytes) == "sheet-row-too-long")
  }

  @Test func entitiesAndDocumentTypesAreRefused() throws {
    let outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
    let nested =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY % p \"<!ENTITY b '&#38;a;&#38;a;&#38;a;'>\">%p;]>"
    for type in [outside, nested] {
      for part in ["xl/workbook.xml", "xl/worksheets/page0.xml", "_rels/.rels", "xl/styles.xml", "xl/texts.xml"] {
        var changed = book
        for place in changed.parts.indices where changed.parts[place].name == part {
          changed.parts[place].text = type + changed.parts[place].text
        }
        #expect(code(try changed.bytes) == "workbook-declares-entities")
      }
    }
    let unknown = TestWorkbook([("One", "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>")])
    #expect(code(try unknown.bytes) == "workbook-part-damaged")
  }

  @Test(arguments: [
    ("Target=\"worksheets/page0.xml\"", "Target=\"../../../etc/passwd\"", "workbook-part-outside"),
    ("Target=\"worksheets/page0.xml\"", "Target=\"/etc/passwd\"", "workbook-part-missing"),
    (
      "Target=\"worksheets/page0.xml\"", "Target=\"file:///etc/passwd\" TargetMode=\"External\"",
      "workbook-part-outside"
    ),
    (
      "Target=\"worksheets/page0.xml\"", "Target=\"https://example.org/x.xml\" TargetMode=\"External\"",
      "workbook-part-outside"
    ),
    ("Target=\"worksheets/page0.xml\"", "Target=\"\"", "workbook-part-missing"),
    ("Id=\"r0\"", "Id=\"other\"", "workbook-part-missing"),
    ("/worksheet\"", "/externalLink\"", "read: 0"),
  ])
  func nothingBeyondTheFileIsOpened(_ old: String, _ new: String, _ expected: String) throws {
    #expect(code(try book.replacing("xl/_rels/workbook.xml.rels", old, new).bytes) == expected)
  }

  @Test func aPartThatIsThereTwiceIsRefused() throws {
    var twice = book
    twice.parts.append(("xl/workbooc.xml", "<workbook/>"))
    var bytes = try twice.bytes
    // An archive cannot be packed so: the name is changed where it stands, twice.
    let (old, new) = (Array("xl/workbooc.xml".utf8), Array("xl/workbook.xml".utf8))
    var changed = 0
    for place in 0..<bytes.count - old.count where Array(bytes[place..<place + old.count]) == old {
      bytes.replaceSubrange(place..<place + old.count, with: new)
      changed += 1
    }
    #expect(changed == 2)
    #expect(code(bytes) == "workbook-part-twice")
  }

  @Test(arguments: [
    ("<row r=\"1048577\"><c><v>1</v></c></row>", "sheet-too-large"),
    ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "sheet-too-large"),
    ("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "sheet-too-large"),
    ("<row r=\"999999999999999999999\"><c><v>1</v></c></row>", "read: 1"),
    ("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>", "sheet-out-of-order"),
    ("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "sheet-out-of-order"),
    ("<row r=\"1\"><c r=\"A1\"><v>1</v></c>", "workbook-part-damaged"),
    ("<sheetData><row/></sheetData><cols><col min=\"1\" max=\"1000000\" hidden=\"1\"/></cols>", "read: 1"),
    (
      "<sheetData>\(row)</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"A1\"/><mergeCell ref=\"x:y\"/></mergeCells>",
      "read: 1"
    ),
  ])
  func sheetsThatSpreadsheetsCannotHoldAreRefused(_ content: String, _ expected: String) throws {
    #expect(code(try TestWorkbook([("One", content)]).bytes) == expected)
  }

  @Test func mergesCannotStandForMoreThanTheLimit() throws {
    let columns = (0..<200).map { "<c><v>\($0)</v></c>" }.joined()
    let rows = (2...3_000).map { "<row r=\"\($0)\"><c r=\"GZ\($0)\"><v>1</v></c></row>" }.joined()
    let merges = (0..<200).map { column in
      let letters =
        (column < 26 ? "" : String(UnicodeScalar(UInt8(64 + column / 26))))
        + String(UnicodeScalar(UInt8(65 + column % 26)))
      return "<mergeCell ref=\"\(letters)1:\(letters)3000\"/>"
    }
    let content =
      "<sheetData><row r=\"1\">\(columns)</row>\(rows)</sheetData><mergeCells>\(merges.joined())</mergeCells>"
    let bytes = try TestWorkbook([("One", content)]).bytes
    #expect(code(bytes) == "read: 1")
    #expect(code(bytes, limits: UnpackedLimits(megabytes: 4)) == "unpacked-too-large")
  }

  @Test func macrosAndLinksAreNeverLookedAt() throws {
    var with = book
    with.parts += [("xl/vbaProject.bin", "\u{1}\u{2}"), ("xl/externalLinks/externalLink1.xml", "<!DOCTYPE x>")]
    #expect(code(try with.bytes) == "read: 1")
  }
}
