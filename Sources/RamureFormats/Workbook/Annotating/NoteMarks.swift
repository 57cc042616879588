import RamureModel

/// Adds notes to cells, in the texts of the two parts that hold them: what they say, and the boxes they are shown in.
struct NoteMarks {
  /// By cell, from the top; rows from 1, columns from 0.
  let notes: [(row: Int, column: Int, text: String)]
  static let author = "ramure"

  // MARK: - What they say

  /// - Parameter main: the namespace of the workbook.
  func comments(main: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"\(main)\"><authors><author>\(Self.author)"
      + "</author></authors><commentList>\(notes.map { comment($0, author: 0, "") }.joined())</commentList></comments>"
  }

  /// The notes of a sheet that has some already: what is said of a cell follows what stood there.
  func added(toComments bytes: [UInt8]) -> [UInt8]? {
    guard var edit = XMLEdit(bytes) else { return nil }
    var rest = Dictionary(notes.map { (SheetCellKey(row: $0.row, column: $0.column), $0) }, uniquingKeysWith: { $1 })
    var author = 0
    var current: SheetCellKey?
    for tag in edit.tags {
      switch (tag.name, tag.isClosing) {
      case ("author", false): author += 1
      case ("authors", true):
        edit.insert("<\(tag.prefix)author>\(Self.author)</\(tag.prefix)author>", at: tag.range.lowerBound)
      case ("comment", false):
        current = tag.value(of: "ref").flatMap { CellReference($0) }.map {
          SheetCellKey(row: $0.row, column: $0.column)
        }
      case ("text", true):
        guard let key = current, let note = rest.removeValue(forKey: key) else { continue }
        edit.insert(run("\n" + note.text, tag.prefix), at: tag.range.lowerBound)
      case ("commentList", true):
        let others = notes.filter { rest[SheetCellKey(row: $0.row, column: $0.column)] != nil }
        edit.insert(others.map { comment($0, author: author, tag.prefix) }.joined(), at: tag.range.lowerBound)
      default: break
      }
    }
    return edit.edited
  }

  /// The cells that have a note already, and so a box.
  static func noted(inComments bytes: [UInt8]) -> Set<SheetCellKey> {
    Set(
      XMLTags(bytes).filter { $0.name == "comment" && $0.isOpening }.compactMap { $0.value(of: "ref") }
        .compactMap { CellReference($0) }.map { SheetCellKey(row: $0.row, column: $0.column) })
  }

  private func comment(_ note: (row: Int, column: Int, text: String), author: Int, _ prefix: String) -> String {
    let cell = SheetCellKey(row: note.row, column: note.column)
    return
      "<\(prefix)comment ref=\"\(cell.reference)\" authorId=\"\(author)\"><\(prefix)text>\(run(note.text, prefix))</\(prefix)text>"
      + "</\(prefix)comment>"
  }

  private func run(_ text: String, _ prefix: String) -> String {
    "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(text.asXML)</\(prefix)t></\(prefix)r>"
  }

  // MARK: - The boxes

  /// - Parameter sheet: which of the sheets it is: boxes are numbered throughout a workbook.
  func drawing(sheet: Int) -> String {
    """
    <xml \(Self.namespaces)><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="\(sheet + 60)"/>\
    </o:shapelayout>\(Self.shapeType)\(boxes(from: (sheet + 60) * 1_024 + 1, except: []))</xml>
    """
  }

  /// The boxes of a sheet that has some already.
  ///
  /// - Parameter noted: the cells that have one.
  func added(toDrawing bytes: [UInt8], sheet: Int, noted: Set<SheetCellKey>) -> [UInt8]? {
    guard var edit = XMLEdit(bytes) else { return nil }
    guard let end = Array(edit.tags).last(where: { $0.name == "xml" && $0.isClosing }) else { return nil }
    let hasType = edit.tags.contains { $0.name == "shapetype" && $0.value(of: "id") == "_x0000_t202" }
    edit.insert(
      (hasType ? "" : Self.shapeType) + boxes(from: (sheet + 60) * 1_024 + 1, except: noted), at: end.range.lowerBound)
    return edit.edited
  }

  /// Said with every box: programs that added others may call these by other prefixes.
  private static let namespaces = """
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:x="urn:schemas-microsoft-com:office:excel"
    """

  private static let shapeType = """
    <v:shapetype \(namespaces) id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
    <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
    """

  private func boxes(from first: Int, except noted: Set<SheetCellKey>) -> String {
    let new = notes.filter { !noted.contains(SheetCellKey(row: $0.row, column: $0.column)) }
    return new.enumerated().map { place, note in
      // As many lines as the text takes at about 40 letters each.
      let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + $1.count / 38 + 1
      }
      let (left, top) = (note.column + 1, max(0, note.row - 2))
      return """
        <v:shape \(Self.namespaces) id="_x0000_s\(first + place)" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;\
        width:220pt;height:\(12 * lines + 14)pt;z-index:\(place + 1);visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
        <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
        <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
        <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
        <x:Anchor>\(left), 15, \(top), 2, \(left + 4), 20, \(top + lines + 1), 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
        <x:Row>\(note.row - 1)</x:Row><x:Column>\(note.column)</x:Column></x:ClientData></v:shape>
        """
    }.joined()
  }
}

/// A cell of a sheet: a row from 1 and a column from 0.
struct SheetCellKey: Hashable {
  let row: Int
  let column: Int

  var reference: String { SourcePosition.letters(ofColumn: column + 1) + String(row) }
}
