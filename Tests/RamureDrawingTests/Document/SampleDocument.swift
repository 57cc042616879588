import RamureDrawing
import RamureWording

/// A document that holds one text wherever a document may hold one.
enum SampleDocument {
  static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>t</title></svg>\n"

  static func saying(_ text: String, address: String = "https://good.example") -> Document {
    let words = DocumentText([
      .text(text), .strong(text), .emphasis(text), .code(text), .link(text, address: address),
      .reference(text, chapter: "chapter"),
    ])
    let table = DocumentTable(
      caption: text, columns: [.init(text), .init(text, isNumeric: true)], rows: [[words, DocumentText(text)]])
    return Document(
      language: .french, title: text, subtitle: words,
      opening: [.paragraph(words), .figures([.init(text, text)])],
      chapters: [
        DocumentChapter(
          id: "chapter", title: text,
          blocks: [
            .heading(text), .paragraph(DocumentText(text)), .note(words), .list([words, DocumentText(text)]),
            .definitions([.init(text, words)]), .table(table),
            .picture(
              DocumentPicture(name: "one", caption: words, alternative: text, svg: Array(picture.utf8))),
          ]),
        DocumentChapter(id: "next", title: text, blocks: [.paragraph(words)]),
      ], foot: words)
  }
}
