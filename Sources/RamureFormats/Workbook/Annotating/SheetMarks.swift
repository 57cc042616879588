import RamureModel

/// Gives cells of a sheet another style, in the text of its part; cells and rows that are not there are put in.
struct SheetMarks {
  /// The columns of the cells to mark, from 0, by row, from 1; all in order.
  let cells: [(row: Int, columns: [Int])]

  init(_ cells: some Sequence<(row: Int, column: Int)>) {
    var byRow: [Int: Set<Int>] = [:]
    for (row, column) in cells { byRow[row, default: []].insert(column) }
    self.cells = byRow.map { ($0.key, $0.value.sorted()) }.sorted { $0.0 < $1.0 }
  }

  /// The styles that the cells have now; 0 stands for those that are not there.
  func styles(in xml: XMLEdit) -> Set<Int> {
    var found: Set<Int> = [0]
    var edit = xml
    apply(to: &edit, drawing: nil) { style in
      found.insert(style)
      return style
    }
    return found
  }

  /// - Parameters:
  ///   - drawing: the relation of the drawing that holds notes, where the sheet has none yet.
  ///   - style: the style that takes the place of another.
  func apply(to edit: inout XMLEdit, drawing: DrawingRelation?, style: @escaping (Int) -> Int) {
    var walk = Walk(pending: cells[...], style: style)
    for tag in edit.tags { walk.meet(tag, &edit, drawing) }
  }

  /// What comes behind the drawing of notes in a sheet, by the schema.
  private static let behindDrawing: Set<String> = [
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
    "AlternateContent",
  ]

  private struct Walk {
    var pending: ArraySlice<(row: Int, columns: [Int])>
    let style: (Int) -> Int
    var columns: ArraySlice<Int> = []
    var row = 0
    var column = -1
    var prefix = ""
    var isInData = false
    var hasDrawing = false
    var isBehindData = false

    mutating func meet(_ tag: XMLTag, _ edit: inout XMLEdit, _ drawing: DrawingRelation?) {
      switch tag.name {
      case "sheetData" where tag.depth == 1:
        prefix = tag.prefix
        if tag.isEmpty {
          edit.replace(tag.range, with: "<\(prefix)sheetData>\(rows(below: .max))</\(prefix)sheetData>")
        } else if tag.isClosing {
          let rest = rows(below: .max)
          if !rest.isEmpty { edit.insert(rest, at: tag.range.lowerBound) }
        }
        isInData = tag.isOpening && !tag.isEmpty
        isBehindData = !isInData
      case "row" where isInData && tag.depth == 2: meet(row: tag, &edit)
      case "c" where isInData && tag.depth == 3 && tag.isOpening: meet(cell: tag, &edit)
      case let name where isBehindData && !hasDrawing && tag.depth <= 1:
        guard let drawing, name == "worksheet" && tag.isClosing || SheetMarks.behindDrawing.contains(name) else {
          return
        }
        hasDrawing = true
        edit.insert(
          "<\(prefix)legacyDrawing xmlns:r=\"\(drawing.relations)\" r:id=\"\(drawing.id)\"/>", at: tag.range.lowerBound)
      default: break
      }
    }

    private mutating func meet(row tag: XMLTag, _ edit: inout XMLEdit) {
      if tag.isClosing {
        let rest = cells(below: .max)
        if !rest.isEmpty { edit.insert(rest, at: tag.range.lowerBound) }
        return
      }
      row = tag.value(of: "r").flatMap { Int($0) } ?? row + 1
      column = -1
      let before = rows(below: row)
      if !before.isEmpty { edit.insert(before, at: tag.range.lowerBound) }
      guard let first = pending.first, first.row == row else {
        columns = []
        return
      }
      pending.removeFirst()
      columns = first.columns[...]
      guard tag.isEmpty else { return }
      edit.replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">\(cells(below: .max))</\(tag.prefix)row>")
    }

    private mutating func meet(cell tag: XMLTag, _ edit: inout XMLEdit) {
      column = tag.value(of: "r").flatMap { CellReference($0)?.column } ?? column + 1
      guard let first = columns.first, first <= column else { return }
      let before = cells(below: column)
      if !before.isEmpty { edit.insert(before, at: tag.range.lowerBound) }
      guard columns.first == column else { return }
      columns.removeFirst()
      let now = tag.range(of: "s")
      let marked = style(tag.value(of: "s").flatMap { Int($0) } ?? 0)
      if let now { edit.replace(now, with: "\(marked)") } else { edit.insert(" s=\"\(marked)\"", at: tag.endOfName) }
    }

    /// The cells still to mark in the row, up to a column, as cells of their own.
    private mutating func cells(below bound: Int) -> String {
      var text = ""
      while let next = columns.first, next < bound {
        columns.removeFirst()
        text += "<\(prefix)c r=\"\(SourcePosition.letters(ofColumn: next + 1))\(row)\" s=\"\(style(0))\"/>"
      }
      return text
    }

    /// The rows still to mark, up to one that is there.
    private mutating func rows(below bound: Int) -> String {
      var text = ""
      let now = row
      while let next = pending.first, next.row < bound {
        pending.removeFirst()
        row = next.row
        columns = next.columns[...]
        text += "<\(prefix)row r=\"\(next.row)\">\(cells(below: .max))</\(prefix)row>"
      }
      row = now
      return text
    }
  }
}

/// `AB12`: a row from 1 and a column from 0.
struct CellReference {
  let row: Int
  let column: Int

  init?(_ text: String) {
    let letters = text.prefix { $0.isASCII && $0.isLetter }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row > 0 else { return nil }
    self.row = row
    column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
  }
}

/// The relation under which a sheet finds the drawing that holds its notes.
struct DrawingRelation {
  let id: String
  /// The namespace of relations, which is another in the strict form.
  let relations: String
}
