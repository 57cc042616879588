import RamureWording

/// Reads workbooks of the form that ISO/IEC 29500 describes, `.xlsx` and `.xlsm`, transitional and strict.
///
/// Parts are found as the standard has it, by the relations that lead from one to the next, not by their usual names.
struct XLSXReader {
  private let package: ZipPackage
  private let book: String
  private let relations: XLSXRelations

  init(_ package: ZipPackage) throws(WorkbookRefusal) {
    self.package = package
    guard let book = try XLSXRelations(of: "", in: package).part(of: "officeDocument") else {
      throw WorkbookRefusal(.notAWorkbook)
    }
    guard !book.lowercased().hasSuffix(".bin") else { throw WorkbookRefusal(.workbookOfOtherForm(".xlsb")) }
    self.book = book
    relations = try XLSXRelations(of: book, in: package)
  }

  func workbook() throws(WorkbookRefusal) -> Workbook {
    let listed = try XLSXContents(of: book, in: package)
    var texts = CellTexts(limit: package.limits.unpacked)
    let styles = try relations.part(of: "styles").map { part throws(WorkbookRefusal) in
      try XLSXStyles(part, in: package)
    }
    let shared = try relations.part(of: "sharedStrings").map { part throws(WorkbookRefusal) in
      try XLSXTexts(part, in: package, keeping: &texts)
    }
    var notes: [Workbook.Note] = []
    var built: [(name: String, builder: SheetBuilder)] = []
    for sheet in listed.sheets {
      guard let relation = relations[sheet.relation] else {
        throw WorkbookRefusal(.workbookPartMissing(sheet.relation), sheet: sheet.name)
      }
      if let reason = sheet.reasonToLeaveOut ?? (relation.kind == "worksheet" ? nil : .sheetIsChart) {
        notes.append(Workbook.Note(reason, sheet: sheet.name))
        continue
      }
      do {
        var reader = try XLSXSheetReader(
          try relation.part(), in: package, formats: styles?.formats ?? [], shared: shared?.texts ?? [],
          date: CellDate(countsFrom1904: listed.countsFrom1904))
        built.append((sheet.name, try reader.read(keeping: &texts)))
        notes += reader.note.map { [Workbook.Note($0, sheet: sheet.name)] } ?? []
      } catch {
        throw WorkbookRefusal(error.diagnosis, sheet: sheet.name)
      }
    }
    if texts.replaced > 0 { notes.append(Workbook.Note(.invisibleCharactersReplaced(texts.replaced))) }
    let bytes = texts.taken()
    return Workbook(built.map { $0.builder.sheet(named: $0.name, bytes) }, notes)
  }
}

/// What the main part of a workbook lists.
struct XLSXContents {
  struct Listed {
    let name: String
    let relation: String
    let isHidden: Bool

    var reasonToLeaveOut: Diagnosis? { Workbook.reasonToLeaveOut(name, isHidden: isHidden) }
  }

  private(set) var sheets: [Listed] = []
  private(set) var countsFrom1904 = false

  init(of part: String, in package: ZipPackage) throws(WorkbookRefusal) {
    guard let stream = try package.open(part) else { throw WorkbookRefusal(.workbookPartMissing(part)) }
    let xml = try XMLPart(stream)
    let (sheet, properties) = (xml.name("sheet"), xml.name("workbookPr"))
    let (name, relation, state) = (xml.name("name"), xml.name("id"), xml.name("state"))
    let date1904 = xml.name("date1904")
    while let element = try xml.next() {
      if element.name == properties { countsFrom1904 = element.isTrue(date1904) }
      guard element.name == sheet, let id = element.text(relation) else { continue }
      let state = element.text(state) ?? "visible"
      sheets.append(Listed(name: element.text(name) ?? "", relation: id, isHidden: state != "visible"))
    }
  }
}

extension Workbook {
  /// Why a sheet is not read; `nil` for those that are.
  static func reasonToLeaveOut(_ name: String, isHidden: Bool) -> Diagnosis? {
    if isHidden { return .sheetHidden }
    return name.lowercased().contains("(ignore)") ? .sheetIgnored : nil
  }
}
