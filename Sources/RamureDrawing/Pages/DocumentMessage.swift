import RamureWording

/// A document as bytes, for a process that sets its pages apart: both ends are one and the same program.
package enum DocumentMessage {
  /// What tells a document from a picture that is to be printed.
  private static let mark: UInt8 = 3

  package static func isDocument(_ bytes: [UInt8]) -> Bool { bytes.first == mark }

  package static func encode(_ document: Document, on paper: Paper) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(mark)
    for text in [paper.rawValue, document.language.rawValue, document.title] { writer.append(text) }
    writer.append(document.subtitle)
    writer.append(document.foot)
    writer.append(document.opening) { $0.append($1) }
    writer.append(document.chapters) { writer, chapter in
      writer.append(chapter.id)
      writer.append(chapter.title)
      writer.append(chapter.blocks) { $0.append($1) }
    }
    return writer.bytes
  }

  /// The document in the bytes and its paper, or `nil` when they hold anything else.
  package static func document(_ bytes: [UInt8]) -> (document: Document, paper: Paper)? {
    var reader = ByteReader(bytes: bytes)
    guard reader.byte() == mark, let paper = reader.text().flatMap(Paper.init(rawValue:)),
      let language = reader.text().flatMap(Language.init(rawValue:)), let title = reader.text(),
      let subtitle = reader.words(), let foot = reader.words(), let opening = reader.list({ $0.block() }),
      let chapters = reader.list({ reader -> DocumentChapter? in
        guard let id = reader.text(), DocumentName.isOne(id), let title = reader.text(),
          let blocks = reader.list({ $0.block() })
        else { return nil }
        return DocumentChapter(id: id, title: title, blocks: blocks)
      }), reader.isAtEnd
    else { return nil }
    return (
      Document(
        language: language, title: title, subtitle: subtitle, opening: opening, chapters: chapters, foot: foot), paper
    )
  }
}

extension ByteWriter {
  mutating func append(_ text: String) { append(Array(text.utf8)) }

  mutating func append<Element>(_ list: [Element], _ write: (inout ByteWriter, Element) -> Void) {
    append(Int32(clamping: list.count))
    for element in list { write(&self, element) }
  }

  mutating func append(_ words: DocumentText) {
    append(words.runs) { writer, run in
      let (mark, text, target): (UInt8, String, String?) =
        switch run {
        case .text(let text): (0, text, nil)
        case .strong(let text): (1, text, nil)
        case .emphasis(let text): (2, text, nil)
        case .code(let text): (3, text, nil)
        case .link(let text, let address): (4, text, address)
        case .reference(let text, let chapter): (5, text, chapter)
        }
      writer.append(mark)
      writer.append(text)
      if let target { writer.append(target) }
    }
  }

  mutating func append(_ block: DocumentBlock) {
    switch block {
    case .heading(let title):
      append(0 as UInt8)
      append(title)
    case .paragraph(let words):
      append(1 as UInt8)
      append(words)
    case .note(let words):
      append(2 as UInt8)
      append(words)
    case .list(let items):
      append(3 as UInt8)
      append(items) { $0.append($1) }
    case .definitions(let items):
      append(4 as UInt8)
      append(items) { writer, item in
        writer.append(item.term)
        writer.append(item.meaning)
      }
    case .figures(let items):
      append(5 as UInt8)
      append(items) { writer, item in
        writer.append(item.value)
        writer.append(item.label)
      }
    case .table(let table):
      append(6 as UInt8)
      append(table.caption)
      append(table.columns) { writer, column in
        writer.append(column.title)
        writer.append(column.isNumeric ? 1 as UInt8 : 0)
      }
      append(table.rows) { writer, row in for cell in row { writer.append(cell) } }
    case .images(_, let name):
      append(.note(DocumentText([.emphasis(name)])))
    case .picture(let picture):
      append(7 as UInt8)
      append(picture.name)
      append(picture.caption)
      append(picture.alternative)
      append(picture.svg)
    }
  }
}

extension ByteReader {
  mutating func text() -> String? { run().map { String(decoding: $0, as: UTF8.self) } }

  /// As many elements as are announced; each takes a byte at least.
  mutating func list<Element>(_ read: (inout ByteReader) -> Element?) -> [Element]? {
    guard let count = count(unit: 1) else { return nil }
    var list: [Element] = []
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      list.append(element)
    }
    return list
  }

  mutating func words() -> DocumentText? {
    list { reader -> DocumentText.Run? in
      guard let mark = reader.byte(), let text = reader.text() else { return nil }
      switch mark {
      case 0: return .text(text)
      case 1: return .strong(text)
      case 2: return .emphasis(text)
      case 3: return .code(text)
      case 4: return reader.text().map { .link(text, address: $0) }
      case 5: return reader.text().map { .reference(text, chapter: $0) }
      default: return nil
      }
    }.map { DocumentText($0) }
  }

  mutating func block() -> DocumentBlock? {
    switch byte() {
    case 0: return text().map { .heading($0) }
    case 1: return words().map { .paragraph($0) }
    case 2: return words().map { .note($0) }
    case 3: return list { $0.words() }.map { .list($0) }
    case 4:
      return list { reader -> DocumentBlock.Definition? in
        guard let term = reader.text(), let meaning = reader.words() else { return nil }
        return DocumentBlock.Definition(term, meaning)
      }.map { .definitions($0) }
    case 5:
      return list { reader -> DocumentBlock.Figure? in
        guard let value = reader.text(), let label = reader.text() else { return nil }
        return DocumentBlock.Figure(value, label)
      }.map { .figures($0) }
    case 6: return table().map { .table($0) }
    case 7:
      guard let name = text(), DocumentName.isOne(name), let caption = words(), let alternative = text(),
        let svg = run()
      else { return nil }
      return .picture(DocumentPicture(name: name, caption: caption, alternative: alternative, svg: Array(svg)))
    default: return nil
    }
  }

  private mutating func table() -> DocumentTable? {
    guard let caption = text(),
      let columns = list({ reader -> DocumentTable.Column? in
        guard let title = reader.text(), let isNumeric = reader.byte() else { return nil }
        return DocumentTable.Column(title, isNumeric: isNumeric == 1)
      }), !columns.isEmpty,
      let rows = list({ reader -> [DocumentText]? in
        var row: [DocumentText] = []
        for _ in columns {
          guard let cell = reader.words() else { return nil }
          row.append(cell)
        }
        return row
      })
    else { return nil }
    return DocumentTable(caption: caption, columns: columns, rows: rows)
  }
}
