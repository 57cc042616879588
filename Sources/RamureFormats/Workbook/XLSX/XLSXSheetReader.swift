import RamureWording

/// Reads the cells of a sheet.
struct XLSXSheetReader {
  private let xml: XMLPart
  private let names: Names
  private let runs: XLSXRuns
  private let formats: [CellFormat]
  private let shared: [CellTexts.Text]
  private let date: CellDate
  private let limit: Int
  private var builder = SheetBuilder()
  private var merges: [Merge] = []
  private var row = 0
  private var hidden = (rows: 0, columns: 0)

  /// What a cell says of itself.
  private struct Names {
    let (row, cell, value, formula, inline): (XMLName, XMLName, XMLName, XMLName, XMLName)
    let (reference, style, type, hidden): (XMLName, XMLName, XMLName, XMLName)
    let (merge, area, column, first, last): (XMLName, XMLName, XMLName, XMLName, XMLName)

    init(_ xml: XMLPart) {
      (row, cell, value) = (xml.name("row"), xml.name("c"), xml.name("v"))
      (formula, inline) = (xml.name("f"), xml.name("is"))
      (reference, style, type, hidden) = (xml.name("r"), xml.name("s"), xml.name("t"), xml.name("hidden"))
      (merge, area) = (xml.name("mergeCell"), xml.name("ref"))
      (column, first, last) = (xml.name("col"), xml.name("min"), xml.name("max"))
    }
  }

  init(
    _ part: String, in package: ZipPackage, formats: [CellFormat], shared: [CellTexts.Text], date: CellDate
  ) throws(WorkbookRefusal) {
    guard let stream = try package.open(part) else { throw WorkbookRefusal(.workbookPartMissing(part)) }
    xml = try XMLPart(stream)
    names = Names(xml)
    runs = XLSXRuns(xml)
    (self.formats, self.shared, self.date) = (formats, shared, date)
    limit = package.limits.unpacked
    // A cell takes about 30 bytes; what is not needed of the room is never touched.
    builder.reserve(cells: min(package.size(of: part) / 30, 1 << 26))
  }

  /// What is to be said of the sheet beside its cells.
  var note: Diagnosis? {
    hidden == (0, 0) ? nil : .hiddenPartsRead(rows: hidden.rows, columns: hidden.columns)
  }

  mutating func read(keeping texts: inout CellTexts) throws(WorkbookRefusal) -> SheetBuilder {
    while let element = try xml.next() {
      if element.name == names.row {
        try readRow(try xml.whole(), &texts)
      } else if element.name == names.merge {
        addMerge(element)
      } else if element.name == names.column, element.isTrue(names.hidden) {
        let first = element.number(names.first) ?? 1
        let last = min(element.number(names.last) ?? first, WorkbookLimits.columns)
        // Beyond the table, the rest of a sheet is often hidden.
        hidden.columns += last == WorkbookLimits.columns ? 0 : max(0, last - first + 1)
      }
    }
    try builder.spread(merges, limit: limit)
    return builder
  }

  private mutating func readRow(_ element: XMLElement, _ texts: inout CellTexts) throws(WorkbookRefusal) {
    row = element.number(names.reference) ?? row + 1
    try builder.begin(row: row)
    var column = -1
    for cell in element.children where cell.name == names.cell {
      column = cell[names.reference].flatMap { Self.column($0) } ?? column + 1
      try readCell(cell, column, &texts)
    }
    if element.isTrue(names.hidden), column >= 0 { hidden.rows += 1 }
    builder.endRow()
  }

  private mutating func readCell(
    _ cell: XMLElement, _ column: Int, _ texts: inout CellTexts
  ) throws(WorkbookRefusal) {
    // What a program says of a cell it never filled.
    guard !cell.isEmpty else { return }
    var isComputed = false
    var hasValue = false
    for part in cell.children {
      if part.name == names.value {
        part.append(to: &texts.draft)
        hasValue = true
      } else if part.name == names.inline {
        runs.append(part, to: &texts.draft)
        hasValue = true
      } else if part.name == names.formula {
        isComputed = true
      }
    }
    // Libraries that cannot compute write an empty value.
    if isComputed, texts.draft.isEmpty, Self.type(cell[names.type]) == .number { hasValue = false }
    guard hasValue else {
      if isComputed { builder.add(.withoutValue, column: column) }
      return
    }
    try builder.add(try text(cell, column, &texts), column: column)
  }

  /// The text of a cell whose value was put into the draft.
  private mutating func text(
    _ cell: XMLElement, _ column: Int, _ texts: inout CellTexts
  ) throws(WorkbookRefusal) -> CellTexts.Text {
    switch Self.type(cell[names.type]) {
    case .shared:
      let written = texts.draft
      texts.draft.removeAll(keepingCapacity: true)
      if let index = Self.number(written), index < shared.count { return shared[index] }
      builder.add(.sharedText(String(decoding: written.prefix(20), as: UTF8.self)), column: column)
      return CellTexts.none
    case .error:
      builder.add(.error(String(decoding: texts.draft.prefix(40), as: UTF8.self)), column: column)
      texts.draft.removeAll(keepingCapacity: true)
      return CellTexts.none
    case .boolean:
      let isTrue = texts.draft.first == UInt8(ascii: "1") || texts.draft.first == UInt8(ascii: "t")
      texts.draft = Array((isTrue ? "true" : "false").utf8)
    case .text:
      texts.replaceControls()
    case .formulaText:
      XLSXRuns.unescape(&texts.draft)
      texts.replaceControls()
    case .date:
      let midnight = Array("T00:00:00".utf8)
      if let start = texts.draft.firstIndex(of: midnight[0]), texts.draft[start...].starts(with: midnight) {
        texts.draft.removeSubrange(start...)
      }
    case .number:
      let style = cell.number(names.style) ?? 0
      date.write(&texts.draft, style < formats.count ? formats[style] : .number)
    }
    return try texts.finish()
  }

  private enum CellType {
    case number, shared, text, formulaText, boolean, error, date
  }

  private static func type(_ word: UnsafePointer<UInt8>?) -> CellType {
    guard let word else { return .number }
    switch (word[0], word[0] == 0 ? 0 : word[1]) {
    case (UInt8(ascii: "s"), 0): return .shared
    case (UInt8(ascii: "s"), _): return .formulaText
    case (UInt8(ascii: "i"), _): return .text
    case (UInt8(ascii: "b"), _): return .boolean
    case (UInt8(ascii: "e"), _): return .error
    case (UInt8(ascii: "d"), _): return .date
    default: return .number
    }
  }

  private mutating func addMerge(_ element: XMLElement) {
    let corners = (element.text(names.area) ?? "").split(separator: ":").map { Array($0.utf8) + [0] }
    let places = corners.compactMap { corner in
      corner.withUnsafeBufferPointer { $0.baseAddress.flatMap { Self.place($0) } }
    }
    guard places.count == 2, places[0].row <= places[1].row else { return }
    merges.append(Merge(rows: places[0].row..<places[1].row + 1, column: min(places[0].column, places[1].column)))
  }

  /// The column of `AB12`, from 0.
  private static func column(_ reference: UnsafePointer<UInt8>) -> Int? { place(reference)?.column }

  private static func place(_ reference: UnsafePointer<UInt8>) -> (row: Int, column: Int)? {
    var column = 0
    var index = 0
    while true {
      let letter = (reference[index] | 0x20) &- UInt8(ascii: "a")
      guard letter < 26, index < 4 else { break }
      column = column * 26 + Int(letter) + 1
      index += 1
    }
    guard column > 0, let row = XMLElement.number(reference + index) else { return nil }
    return (row, column - 1)
  }

  private static func number(_ text: [UInt8]) -> Int? {
    guard !text.isEmpty, text.count < 18, text.allSatisfy(CellNumber.isDigit) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
