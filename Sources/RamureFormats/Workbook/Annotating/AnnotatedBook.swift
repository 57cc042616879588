import RamureModel
import RamureWording

/// A workbook whose parts are being changed.
struct AnnotatedBook {
  private let edit: PackageEdit
  private let book: String
  private let relations: XLSXRelations
  private let sheets: [XLSXContents.Listed]
  /// The namespaces of the form it has, transitional or strict.
  private let main: String
  private let kinds: String
  private var isVMLDeclared = false
  private var relationID: String

  init(_ edit: PackageEdit) throws(WorkbookRefusal) {
    self.edit = edit
    guard let book = try XLSXRelations(of: "", in: edit.reading).part(of: "officeDocument") else {
      throw WorkbookRefusal(.notAWorkbook)
    }
    self.book = book
    relations = try XLSXRelations(of: book, in: edit.reading)
    relationID = relations.unusedID
    sheets = try XLSXContents(of: book, in: edit.reading).sheets
    let isStrict =
      try edit.part(book).map { String(decoding: $0.prefix(4_096), as: UTF8.self) }?.contains("purl.oclc.org") ?? false
    main =
      isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kinds =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  // MARK: - Cells

  mutating func mark(_ remarks: [WorkbookAnnotator.Remark], color: String) throws(WorkbookRefusal) {
    var marks: [(part: String, marks: SheetMarks)] = []
    var styles: Set<Int> = []
    for (number, sheet) in sheets.enumerated() {
      let own = remarks.filter { $0.sheet == sheet.name }
      guard !own.isEmpty, let part = try relations[sheet.relation]?.part() else { continue }
      let cells = SheetMarks(own.lazy.filter(\.isFault).map { ($0.row, $0.column) })
      styles.formUnion(cells.styles(in: try text(of: part)))
      let drawing = try addNotes(own, to: part, sheet: number)
      marks.append((part, cells))
      guard let drawing else { continue }
      var xml = try text(of: part)
      SheetMarks([]).apply(to: &xml, drawing: drawing) { $0 }
      edit.put(xml.edited, as: part)
    }
    guard !styles.isEmpty else { return }
    let marked = try mark(styles, color)
    for (part, cells) in marks {
      var xml = try text(of: part)
      cells.apply(to: &xml, drawing: nil) { marked[$0] ?? marked[0] ?? $0 }
      edit.put(xml.edited, as: part)
    }
  }

  private func text(of part: String) throws(WorkbookRefusal) -> XMLEdit {
    guard let bytes = try edit.part(part) else { throw WorkbookRefusal(.workbookPartMissing(part)) }
    guard let text = XMLEdit(bytes) else { throw WorkbookRefusal(.workbookPartDamaged(part)) }
    return text
  }

  /// Adds styles; a workbook may have none so far.
  private mutating func mark(_ styles: Set<Int>, _ color: String) throws(WorkbookRefusal) -> [Int: Int] {
    let part = try relations.part(of: "styles")
    let bytes = try part.flatMap { name throws(WorkbookRefusal) in try edit.part(name) }
    let usual =
      "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
      + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>"
    guard let marks = StyleMarks(bytes ?? Array(usual.utf8), marking: styles, color: color) else {
      throw WorkbookRefusal(.workbookPartDamaged(part ?? "styles.xml"))
    }
    if let part {
      edit.put(marks.edited, as: part)
    } else {
      let name = edit.unusedName("xl/styles", ".xml")
      edit.put(marks.edited, as: name)
      try declare(name, "styles+xml")
      try relate(relationID, "styles", name, in: relations.list)
      relationID += "a"
    }
    return marks.marked
  }

  // MARK: - Notes

  /// Adds notes to a sheet. Returns the drawing that its part has to name from now on, where it named none.
  private mutating func addNotes(
    _ remarks: [WorkbookAnnotator.Remark], to sheet: String, sheet number: Int
  ) throws(WorkbookRefusal) -> DrawingRelation? {
    var texts: [SheetCellKey: String] = [:]
    for remark in remarks {
      let key = SheetCellKey(row: remark.row, column: remark.column)
      texts[key] = texts[key].map { $0 + "\n" + remark.text } ?? remark.text
    }
    let notes = NoteMarks(
      notes: texts.map { ($0.key.row, $0.key.column, $0.value) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) })
    let own = try XLSXRelations(of: sheet, in: edit.reading)
    var noted: Set<SheetCellKey> = []
    if let part = try own.part(of: "comments"), let bytes = try edit.part(part) {
      noted = NoteMarks.noted(inComments: bytes)
      guard let added = notes.added(toComments: bytes) else { throw WorkbookRefusal(.workbookPartDamaged(part)) }
      edit.put(added, as: part)
    } else {
      let part = edit.unusedName("xl/comments", ".xml")
      edit.put(notes.comments(main: main), as: part)
      try declare(part, "comments+xml")
      try relate(own.unusedID + "c", "comments", part, in: own.list)
    }
    if let part = try own.part(of: "vmlDrawing"), let bytes = try edit.part(part) {
      guard let added = notes.added(toDrawing: bytes, sheet: number, noted: noted) else {
        throw WorkbookRefusal(.workbookPartDamaged(part))
      }
      edit.put(added, as: part)
      return nil
    }
    let part = edit.unusedName("xl/drawings/vmlDrawing", ".vml")
    edit.put(notes.drawing(sheet: number), as: part)
    try declareVML()
    try relate(own.unusedID + "d", "vmlDrawing", part, in: own.list)
    return DrawingRelation(id: own.unusedID + "d", relations: kinds)
  }

  // MARK: - The list

  mutating func add(_ listing: WorkbookAnnotator.Listing) throws(WorkbookRefusal) {
    var names = SheetNames(sheets.map(\.name))
    let part = edit.unusedName("xl/worksheets/remarks", ".xml")
    edit.put(ListingSheet(listing, main: main).text, as: part)
    try declare(part, "worksheet+xml")
    try relate(relationID, "worksheet", part, in: relations.list)
    var text = try text(of: book)
    var ids = 0
    for tag in text.tags where tag.isOpening && tag.name == "sheet" {
      ids = max(ids, tag.value(of: "sheetId").flatMap { Int($0) } ?? 0)
    }
    guard let end = text.tags.first(where: { $0.name == "sheets" && $0.isClosing }) else {
      throw WorkbookRefusal(.workbookPartDamaged(book))
    }
    text.insert(
      "<\(end.prefix)sheet name=\"\(names.unique(listing.name).asXML)\" sheetId=\"\(ids + 1)\" xmlns:r=\"\(kinds)\" r:id=\"\(relationID)\"/>",
      at: end.range.lowerBound)
    edit.put(text.edited, as: book)
  }

  // MARK: - What the package lists

  private static let types = "application/vnd.openxmlformats-officedocument."

  private func declare(_ part: String, _ type: String) throws(WorkbookRefusal) {
    try edit.append(
      "<+Override PartName=\"/\(part)\" ContentType=\"\(Self.types)spreadsheetml.\(type)\"/>",
      to: "[Content_Types].xml",
      else: "<Types/>")
  }

  private mutating func declareVML() throws(WorkbookRefusal) {
    guard !isVMLDeclared else { return }
    isVMLDeclared = true
    let types = try edit.part("[Content_Types].xml") ?? []
    let isThere = XMLTags(types).contains { $0.name == "Default" && $0.value(of: "Extension")?.lowercased() == "vml" }
    guard !isThere else { return }
    try edit.append(
      "<+Default Extension=\"vml\" ContentType=\"\(Self.types)vmlDrawing\"/>", to: "[Content_Types].xml",
      else: "<Types/>")
  }

  private func relate(_ id: String, _ kind: String, _ part: String, in list: String) throws(WorkbookRefusal) {
    try edit.append(
      "<+Relationship Id=\"\(id)\" Type=\"\(kinds)/\(kind)\" Target=\"/\(part)\"/>", to: list,
      else: "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")
  }
}
