/// What the numbers of cells stand for, by the styles of a workbook.
struct XLSXStyles {
  /// The format of each style of cells, by its number.
  private(set) var formats: [CellFormat] = []

  init(_ part: String, in package: ZipPackage) throws(WorkbookRefusal) {
    guard let stream = try package.open(part) else { throw WorkbookRefusal(.workbookPartMissing(part)) }
    let xml = try XMLPart(stream)
    let (format, id, code) = (xml.name("numFmt"), xml.name("numFmtId"), xml.name("formatCode"))
    let (style, cellStyles) = (xml.name("xf"), xml.name("cellXfs"))
    // Styles stand in several lists; cells refer to one of them.
    let others = ["cellStyleXfs", "cellStyles", "dxfs"].map { xml.name($0) }
    var own: [Int: CellFormat] = [:]
    var isCellStyle = false
    while let element = try xml.next() {
      if element.name == cellStyles {
        isCellStyle = true
      } else if others.contains(element.name) {
        isCellStyle = false
      } else if element.name == format, formats.isEmpty, let number = element.number(id) {
        own[number] = CellFormat(code: element.text(code) ?? "")
      } else if element.name == style, isCellStyle {
        let number = element.number(id) ?? 0
        formats.append(own[number] ?? CellFormat(builtIn: number))
      }
    }
  }
}
