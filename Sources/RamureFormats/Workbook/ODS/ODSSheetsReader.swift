import RamureWording

/// Reads the sheets of a workbook, one after the other.
///
/// A cell or a row that is said to stand a thousand times is only written out where it holds something.
struct ODSSheetsReader: ~Copyable {
  private let xml: XMLPart
  private let names: Names
  private let styles: ODSStyles
  private let limits: UnpackedLimits
  private var texts: CellTexts
  private var built: [(name: String, builder: SheetBuilder)] = []
  private var notes: [Workbook.Note] = []
  private var sheet: OpenSheet?
  private let cell: ODSCell

  private struct OpenSheet {
    let name: String
    var builder = SheetBuilder()
    var merges: [Merge] = []
    var row = 0
    /// The styles of the columns so far, each up to a column.
    var columns: [(end: Int, style: String?)] = []
    var hidden = (rows: 0, columns: 0)
  }

  private struct Names {
    let (table, column, row): (XMLName, XMLName, XMLName)
    /// What else may hold tables: changes that were tracked, drawings, data of other programs.
    let others: [XMLName]
    let (name, style, visibility, defaultStyle): (XMLName, XMLName, XMLName, XMLName)
    let (columnsRepeated, rowsRepeated): (XMLName, XMLName)

    init(_ xml: XMLPart) {
      (table, column, row) = (xml.name("table"), xml.name("table-column"), xml.name("table-row"))
      others = ["tracked-changes", "shapes", "dde-links", "forms"].map { xml.name($0) }
      (name, style) = (xml.name("name"), xml.name("style-name"))
      (visibility, defaultStyle) = (xml.name("visibility"), xml.name("default-cell-style-name"))
      columnsRepeated = xml.name("number-columns-repeated")
      rowsRepeated = xml.name("number-rows-repeated")
    }
  }

  init(_ xml: XMLPart, _ styles: ODSStyles, limits: UnpackedLimits) {
    (self.xml, self.styles, self.limits) = (xml, styles, limits)
    names = Names(xml)
    texts = CellTexts(limit: limits.unpacked)
    cell = ODSCell(xml)
  }

  mutating func read() throws(WorkbookRefusal) -> Workbook {
    do throws(WorkbookRefusal) {
      while let element = try xml.next() { try read(element) }
      try close()
    } catch {
      throw WorkbookRefusal(error.diagnosis, sheet: error.sheet ?? sheet?.name)
    }
    if texts.replaced > 0 { notes.append(Workbook.Note(.invisibleCharactersReplaced(texts.replaced))) }
    let bytes = texts.bytes
    return Workbook(built.map { $0.builder.sheet(named: $0.name, bytes) }, notes)
  }

  private mutating func read(_ element: XMLElement) throws(WorkbookRefusal) {
    if element.name == names.table {
      try close()
      let name = element.text(names.name) ?? ""
      if let reason = Workbook.reasonToLeaveOut(name, isHidden: styles.isHidden(element.text(names.style))) {
        notes.append(Workbook.Note(reason, sheet: name))
        xml.pass()
      } else {
        sheet = OpenSheet(name: name)
      }
    } else if element.name == names.row {
      try readRow(element)
    } else if element.name == names.column {
      addColumns(element)
    } else if names.others.contains(element.name) {
      xml.pass()
    }
  }

  /// Ends the sheet that is open, if one is.
  private mutating func close() throws(WorkbookRefusal) {
    guard var open = sheet else { return }
    try open.builder.spread(open.merges, limit: limits.unpacked)
    if open.hidden != (0, 0) {
      notes.append(
        Workbook.Note(.hiddenPartsRead(rows: open.hidden.rows, columns: open.hidden.columns), sheet: open.name))
    }
    built.append((open.name, open.builder))
    sheet = nil
  }

  private mutating func addColumns(_ element: XMLElement) {
    guard let end = sheet.map({ $0.columns.last?.end ?? 0 }) else { return }
    let count = min(element.number(names.columnsRepeated) ?? 1, WorkbookLimits.columns)
    sheet?.columns.append((end + count, element.text(names.defaultStyle)))
    // Beyond the table, the rest of a sheet is often hidden.
    if isHidden(element), end + count < 1_024 { sheet?.hidden.columns += count }
  }

  private func isHidden(_ element: XMLElement) -> Bool {
    element[names.visibility] != nil && element.text(names.visibility) != "visible"
  }

  private mutating func readRow(_ row: XMLElement) throws(WorkbookRefusal) {
    guard var open = sheet else { return }
    // Whoever reads on in the copy would otherwise copy the cells.
    sheet = OpenSheet(name: open.name)
    defer { sheet = open }
    let repeated = max(1, row.number(names.rowsRepeated) ?? 1)
    let first = open.row + 1
    let (sum, isBeyond) = open.row.addingReportingOverflow(repeated)
    guard !isBeyond else { throw .beyondSheet }
    open.row = sum
    let isHidden = isHidden(row)
    let defaultStyle = row.text(names.defaultStyle)
    var cells: [(column: Int, text: CellTexts.Text)] = []
    var faults: [(column: Int, fault: CellFault.Fault)] = []
    var column = 0
    for element in try xml.whole().children where cell.isCell(element) {
      let count = max(1, min(element.number(names.columnsRepeated) ?? 1, 1 << 30))
      defer { column += count }
      guard !element.isEmpty || cell.saysSomething(element) else { continue }
      let fallback = defaultStyle ?? open.columns.first { $0.end > column }?.style
      switch try cell.read(element, styles, fallback, keeping: &texts) {
      case .nothing: continue
      case .fault(let fault): faults.append((column, fault))
      case .text(let text):
        guard column + count <= WorkbookLimits.columns else { throw .beyondSheet }
        for offset in 0..<count { cells.append((column + offset, text)) }
        if let rows = cell.rowsSpanned(element) {
          let end = min(first + rows, WorkbookLimits.rows + 1)
          open.merges.append(Merge(rows: first..<max(end, first + 1), column: column))
        }
      }
    }
    guard !cells.isEmpty || !faults.isEmpty else { return }
    if isHidden { open.hidden.rows += repeated }
    guard first + repeated - 1 <= WorkbookLimits.rows else { throw .beyondSheet }
    for number in first..<first + repeated {
      try open.builder.begin(row: number)
      for (column, text) in cells { try open.builder.add(text, column: column) }
      for (column, fault) in faults { open.builder.add(fault, column: column) }
      open.builder.endRow()
      guard open.builder.cells.count < limits.unpacked / 8 else {
        throw WorkbookRefusal(.unpackedTooLarge(limit: limits.unpacked))
      }
    }
  }
}
