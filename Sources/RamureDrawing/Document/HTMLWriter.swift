import RamureWording

/// Writes a document as one page of HTML: to be read on any screen, and printed on A4.
///
/// Without a script, and without anything to be fetched; the page forbids both to itself. It is well-formed XML as well.
public struct HTMLWriter: Sendable {
  public var pictures: PicturePlacement

  public init(pictures: PicturePlacement = .inside) {
    self.pictures = pictures
  }

  /// The bytes of the file. Same document, same bytes.
  public func html(of document: Document) -> [UInt8] {
    let chapters = document.chapters.map { chapter in
      [
        "id": chapter.id, "title": chapter.title,
        "body": HTMLTemplates.chapter.render([
          "id": chapter.id, "title": chapter.title, "blocks": blocks(chapter.blocks, within: chapter.id),
        ]),
      ]
    }
    let page = HTMLTemplates.page.render([
      "language": document.language.rawValue, "policy": policy, "title": document.title, "style": HTMLStyle.sheet,
      "subtitle": text(document.subtitle), "opening": blocks(document.opening, within: "opening"),
      "contents": DocumentWords.contents[document.language], "chapters": chapters,
      "hasContents": document.hasContents, "foot": text(document.foot),
    ])
    return Array(page.utf8)
  }

  /// Only styles of the page itself, and pictures that come with it.
  private var policy: String {
    let images = if case .beside = pictures { "img-src 'self' file: data:" } else { "img-src data:" }
    return "default-src 'none'; style-src 'unsafe-inline'; \(images); base-uri 'none'; form-action 'none'"
  }

  private func blocks(_ blocks: [DocumentBlock], within chapter: String) -> [String] {
    blocks.enumerated().map { place, block in html(block, id: "\(chapter)-\(place + 1)") }
  }

  private func html(_ block: DocumentBlock, id: String) -> String {
    switch block {
    case .heading(let title): HTMLTemplates.heading.render(["id": id, "text": title])
    case .paragraph(let words): HTMLTemplates.paragraph.render(["text": text(words)])
    case .note(let words): HTMLTemplates.note.render(["text": text(words)])
    case .list(let items): HTMLTemplates.list.render(["items": items.map(text)])
    case .definitions(let items):
      HTMLTemplates.definitions.render(["items": items.map { ["term": $0.term, "meaning": text($0.meaning)] }])
    case .figures(let items):
      HTMLTemplates.figures.render(["items": items.map { ["label": $0.label, "value": $0.value] }])
    case .table(let table): html(table)
    case .picture(let picture): html(picture)
    }
  }

  /// A table of so many rows is not divided between two sheets of paper.
  private static let rowsKeptTogether = 24

  private func html(_ table: DocumentTable) -> String {
    let columns: [[String: Any]] = table.columns.map { ["title": $0.title, "numeric": $0.isNumeric] }
    let rows: [[String: Any]] = table.rows.map { row in
      let cells: [[String: Any]] = row.enumerated().map { place, cell in
        ["text": text(cell), "heads": place == 0, "numeric": table.columns[place].isNumeric]
      }
      return ["cells": cells]
    }
    return HTMLTemplates.table.render([
      "caption": table.caption, "columns": columns, "rows": rows, "short": rows.count <= Self.rowsKeptTogether,
    ])
  }

  private func html(_ picture: DocumentPicture) -> String {
    var values: [String: Any] = [
      "id": "picture-\(picture.name)", "alternative": picture.alternative, "caption": text(picture.caption),
    ]
    switch pictures {
    case .inside: values["svg"] = EmbeddedSVG(picture.svg, scope: "svg-\(picture.name)").text
    case .beside(let stem): values["file"] = PicturePlacement.file(stem, picture)
    }
    return HTMLTemplates.picture.render(values)
  }

  private func text(_ text: DocumentText) -> String {
    text.runs.map { run in
      switch run {
      case .text(let text): HTMLTemplates.text.render(["text": text])
      case .strong(let text): HTMLTemplates.strong.render(["text": text])
      case .emphasis(let text): HTMLTemplates.emphasis.render(["text": text])
      case .code(let text): HTMLTemplates.code.render(["text": text])
      case .reference(let text, let chapter):
        HTMLTemplates.reference.render(["text": text, "chapter": chapter])
      case .link(let text, let address):
        SafeAddress.of(address).map { HTMLTemplates.link.render(["text": text, "address": $0]) }
          ?? HTMLTemplates.text.render(["text": text])
      }
    }.joined()
  }
}
