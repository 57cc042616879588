import RamureWording

/// Reads workbooks of the form that ISO/IEC 26300 describes: `.ods`.
struct ODSReader {
  private let package: ZipPackage

  init(_ package: ZipPackage) throws(WorkbookRefusal) {
    self.package = package
    if package.contains("encrypted-package") { throw WorkbookRefusal(.workbookIsProtected) }
    guard package.contains("content.xml") else { throw WorkbookRefusal(.notAWorkbook) }
    if let list = try package.open("META-INF/manifest.xml") {
      let xml = try XMLPart(list)
      let encryption = xml.name("encryption-data")
      while let element = try xml.next() {
        if element.name == encryption { throw WorkbookRefusal(.workbookIsProtected) }
      }
    }
  }

  func workbook() throws(WorkbookRefusal) -> Workbook {
    var styles = ODSStyles()
    if let named = try package.open("styles.xml") {
      let xml = try XMLPart(named)
      let names = ODSStyles.Names(xml)
      while let element = try xml.next() { try styles.add(element, names, xml) }
    }
    guard let content = try package.open("content.xml") else { throw WorkbookRefusal(.notAWorkbook) }
    let xml = try XMLPart(content)
    let names = ODSStyles.Names(xml)
    let spreadsheet = xml.name("spreadsheet")
    var isSpreadsheet = false
    while !isSpreadsheet, let element = try xml.next() {
      try styles.add(element, names, xml)
      isSpreadsheet = element.name == spreadsheet
    }
    // A text or a presentation is packed alike.
    guard isSpreadsheet else { throw WorkbookRefusal(.notAWorkbook) }
    var reader = ODSSheetsReader(xml, styles, limits: package.limits)
    return try reader.read()
  }
}
