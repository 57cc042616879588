import RamureWording

/// What cairo cannot say of a tagged PDF, added to its end as an incremental update (PDF 1.7, 7.5.6): the language, the title
/// as what a reader shows above it, what a picture shows to those who cannot see it, and which cells a heading is above.
///
/// A file that is not built as cairo builds its files of version 1.4 stays as it is.
struct PDFUpdate {
  let language: Language
  /// What the figures show, in the order they come.
  let alternatives: [String]

  func applied(to file: [UInt8]) -> [UInt8] {
    var update = Update(file)
    guard let trailer = update.trailer, let catalog = update.object(trailer.root) else { return file }
    let more = "/Lang (\(language.rawValue))\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
    update.replace(trailer.root, with: catalog.adding(more))
    var figures = alternatives[...]
    var rows: [Int: Bool] = [:]
    for object in update.structure() {
      switch object.kind {
      case "Figure":
        guard let alternative = figures.popFirst() else { continue }
        update.replace(object.number, with: object.text.adding("/Alt \(Self.string(alternative))\n"))
      case "TH":
        // A heading that shares its row with cells is that of the row.
        guard let row = object.parent else { continue }
        if rows[row] == nil { rows[row] = update.hasCells(row) }
        let scope = rows[row] == true ? "Row" : "Column"
        update.replace(object.number, with: object.text.adding("/A << /O /Table /Scope /\(scope) >>\n"))
      default: continue
      }
    }
    return update.bytes(trailer)
  }

  /// A text string of PDF: UTF-16 with its mark, in hexadecimal.
  static func string(_ text: String) -> String {
    func hex(_ unit: UInt16) -> String {
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<FEFF" + text.utf16.map(hex).joined() + ">"
  }
}

/// A file with what is replaced in it.
private struct Update {
  struct Trailer {
    let size, root, start: Int
    let info: Int?
  }

  struct Element {
    let number: Int
    let kind: String
    let parent: Int?
    let text: Text
  }

  /// A dictionary as it stands between `obj` and `endobj`.
  struct Text {
    let text: String

    /// With entries before its end.
    func adding(_ entries: String) -> String {
      guard let end = text.lastRange(of: ">>") else { return text }
      return text[..<end.lowerBound] + "   " + entries + ">>\n"
    }
  }

  private let file: [UInt8]
  private var replaced: [(number: Int, text: String)] = []
  private let table: PDFTable?

  init(_ file: [UInt8]) {
    self.file = file
    table = PDFTable(of: file)
  }

  var trailer: Trailer? {
    guard let table else { return nil }
    let end = String(decoding: file.suffix(512), as: UTF8.self)
    guard let mark = end.lastRange(of: "trailer"), let size = Self.number(after: "/Size ", in: end[mark.upperBound...]),
      let root = Self.number(after: "/Root ", in: end[mark.upperBound...])
    else { return nil }
    return Trailer(
      size: size, root: root, start: table.start, info: Self.number(after: "/Info ", in: end[mark.upperBound...]))
  }

  private static func number(after name: String, in text: Substring) -> Int? {
    text.firstRange(of: name).flatMap { Int(text[$0.upperBound...].prefix { $0.isNumber }) }
  }

  func object(_ number: Int) -> Text? {
    guard let place = table?.entries[number]?.place, place < file.count else { return nil }
    // What is looked at is short: pages and streams are not.
    let text = String(decoding: file[place..<min(file.count, place + (1 << 16))], as: UTF8.self)
    guard text.hasPrefix("\(number) 0 obj\n"), let end = text.firstRange(of: "endobj") else { return nil }
    return Text(text: String(text[text.index(text.startIndex, offsetBy: "\(number) 0 obj\n".count)..<end.lowerBound]))
  }

  /// Elements of the structure that something is added to, in the order they come.
  func structure() -> [Element] {
    let begin = Array("<< /Type /StructElem\n   /S /".utf8)
    return (table?.entries ?? [:]).sorted { $0.key < $1.key }.compactMap { number, entry in
      let place = entry.place
      let start = place + "\(number) 0 obj\n".utf8.count
      guard start + begin.count + 8 < file.count, file[start..<start + begin.count].elementsEqual(begin) else {
        return nil
      }
      let kind = String(decoding: file[(start + begin.count)...].prefix { $0 > 0x20 }, as: UTF8.self)
      guard kind == "Figure" || kind == "TH", let text = object(number) else { return nil }
      return Element(number: number, kind: kind, parent: Self.number(after: "/P ", in: text.text[...]), text: text)
    }
  }

  /// Whether a row has cells beside its headings.
  func hasCells(_ row: Int) -> Bool {
    guard let text = object(row)?.text, let open = text.firstRange(of: "/K [") else { return false }
    let children = text[open.upperBound...].prefix { $0 != "]" }.split(separator: " ").compactMap { Int($0) }
    return children.contains { $0 > 0 && object($0)?.text.contains("/S /TD\n") == true }
  }

  mutating func replace(_ number: Int, with text: String) { replaced.append((number, text)) }

  /// The file, and after it what is replaced.
  func bytes(_ trailer: Trailer) -> [UInt8] {
    var bytes = file
    var table = ""
    for (number, text) in replaced.sorted(by: { $0.number < $1.number }) {
      let place = String(bytes.count)
      bytes += Array("\(number) 0 obj\n\(text)endobj\n".utf8)
      table += "\(number) 1\n" + String(repeating: "0", count: max(0, 10 - place.count)) + place + " 00000 n \n"
    }
    let start = bytes.count
    let info = trailer.info.map { "\n   /Info \($0) 0 R" } ?? ""
    bytes += Array(
      "xref\n\(table)trailer\n<< /Size \(trailer.size)\n   /Root \(trailer.root) 0 R\(info)\n   /Prev \(trailer.start)\n>>\nstartxref\n\(start)\n%%EOF\n"
        .utf8)
    return bytes
  }
}

extension String {
  fileprivate func lastRange(of text: String) -> Range<String.Index>? { ranges(of: text).last }
}
