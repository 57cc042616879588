/// A workbook as programs write it, part by part, each of which a test may change.
struct TestWorkbook {
  var parts: [(name: String, text: String)]

  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// - Parameters:
  ///   - sheets: what is between `<worksheet>` and its end; a text without `<` is what is in `<sheetData>`.
  ///   - formats: codes of formats, which the styles 1, 2… have.
  init(
    _ sheets: [(name: String, content: String)], shared: [String] = [], formats: [String] = [], properties: String = "",
    states: [String: String] = [:]
  ) {
    let listed = sheets.enumerated().map { place, sheet in
      let state = states[sheet.name].map { " state=\"\($0)\"" } ?? ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\"\(state) r:id=\"r\(place)\"/>"
    }
    let numbered = formats.enumerated().map { "<numFmt numFmtId=\"\($0 + 164)\" formatCode=\"\($1)\"/>" }
    let styles = formats.indices.map { "<xf numFmtId=\"\($0 + 164)\"/>" }
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(Self.relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">\(properties)<sheets>\(listed.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships>\(sheets.indices.map { Self.relation("r\($0)", "worksheet", "worksheets/page\($0).xml") }.joined())"
          + Self.relation("s", "styles", "styles.xml") + Self.relation("t", "sharedStrings", "/xl/texts.xml")
          + "</Relationships>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(numbered.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
          + "<cellXfs><xf numFmtId=\"0\"/>\(styles.joined())</cellXfs></styleSheet>"
      ),
      ("xl/texts.xml", "<sst xmlns=\"\(Self.main)\">\(shared.map { "<si>\($0)</si>" }.joined())</sst>"),
    ]
    for (place, sheet) in sheets.enumerated() {
      let content = sheet.content.contains("sheetData") ? sheet.content : "<sheetData>\(sheet.content)</sheetData>"
      parts.append(
        ("xl/worksheets/page\(place).xml", "<worksheet xmlns=\"\(Self.main)\">\(content)</worksheet>"))
    }
  }

  static func relation(_ id: String, _ kind: String, _ target: String, _ rest: String = "") -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(kind)\" Target=\"\(target)\"\(rest)/>"
  }

  /// The same workbook with another text in one of its parts.
  func replacing(_ part: String, _ old: String, _ new: String) -> TestWorkbook {
    var changed = self
    for place in changed.parts.indices where changed.parts[place].name == part {
      changed.parts[place].text = changed.parts[place].text.replacing(old, with: new)
    }
    return changed
  }

  var bytes: [UInt8] { get throws { try packed(parts) } }

  /// Rows of texts that stand in their cells.
  static func rows(_ rows: [[String]]) -> String {
    rows.enumerated().map { row, cells in
      let texts = cells.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
      return "<row r=\"\(row + 1)\">\(texts.joined())</row>"
    }.joined()
  }
}
