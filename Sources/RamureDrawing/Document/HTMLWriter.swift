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
    let opening = blocks(document.opening, within: "opening", document.language).map { "\($0)\n" as Markup }
    let chapters = document.chapters.map { chapter -> Markup in
      """
      <section aria-labelledby="\(chapter.id)">
      <h2 id="\(chapter.id)">\(chapter.title)</h2>
      \(blocks(chapter.blocks, within: chapter.id, document.language).map { "\($0)\n" as Markup })</section>

      """
    }
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
      <meta name="generator" content="Ramure"/>
      <title>\(document.title)</title>
      <style>
      \(Markup(written: HTMLStyle.sheet))</style>
      </head>
      <body>
      <header>
      <h1>\(document.title)</h1>
      <p class="subtitle">\(text(document.subtitle))</p>
      </header>
      <main>
      \(opening)\(contents(document), if: document.hasContents)\(chapters)</main>
      <footer><p>\(text(document.foot))</p></footer>
      </body>
      </html>

      """
    return Array(page.text.utf8)
  }

  private func contents(_ document: Document) -> Markup {
    let chapters = document.chapters.map { ##"<li><a href="#\##($0.id)">\##($0.title)</a></li>\##n"## as Markup }
    return """
      <nav aria-labelledby="contents">
      <h2 id="contents">\(DocumentWords.contents[document.language])</h2>
      <ol>
      \(chapters)</ol>
      </nav>

      """
  }

  /// Only styles of the page itself, and pictures that come with it.
  private var policy: String {
    let images = if case .beside = pictures { "img-src 'self' file: data:" } else { "img-src data:" }
    return "default-src 'none'; style-src 'unsafe-inline'; \(images); base-uri 'none'; form-action 'none'"
  }

  private func blocks(_ blocks: [DocumentBlock], within chapter: String, _ language: Language) -> [Markup] {
    blocks.enumerated().map { place, block in html(block, id: "\(chapter)-\(place + 1)", language) }
  }

  private func html(_ block: DocumentBlock, id: String, _ language: Language) -> Markup {
    switch block {
    case .heading(let title): #"<h3 id="\#(id)">\#(title)</h3>"#
    case .paragraph(let words): "<p>\(text(words))</p>"
    case .note(let words): #"<p class="note">\#(text(words))</p>"#
    case .list(let items): "<ul>\n\(items.map { "<li>\(text($0))</li>\n" as Markup })</ul>"
    case .definitions(let items):
      "<dl>\n\(items.map { "<div><dt>\($0.term)</dt><dd>\(text($0.meaning))</dd></div>\n" as Markup })</dl>"
    case .figures(let items):
      """
      <dl class="figures">
      \(items.map { "<div><dt>\($0.label)</dt><dd>\($0.value)</dd></div>\n" as Markup })</dl>
      """
    case .table(let table): html(table)
    case .picture(let picture): html(picture, language)
    case .images(let images, let name):
      """
      <p class="images">\(images.map { #"<img src="\#(DataAddress.of($0))" alt="\#(name)"/>"# as Markup })</p>
      """
    }
  }

  /// A table of so many rows is not divided between two sheets of paper.
  private static let rowsKeptTogether = 24

  private func html(_ table: DocumentTable) -> Markup {
    let number: Markup = #" class="number""#
    let columns = table.columns.map { column -> Markup in
      #"<th scope="col"\#(number, if: column.isNumeric)>\#(column.title)</th>"#
    }
    let rows = table.rows.map { row -> Markup in
      let cells = row.enumerated().map { place, cell -> Markup in
        place == 0
          ? #"<th scope="row">\#(text(cell))</th>"#
          : "<td\(number, if: table.columns[place].isNumeric)>\(text(cell))</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
    return """
      <div class="wide\(" short", if: rows.count <= Self.rowsKeptTogether)"><table>
      <caption>\(table.caption)</caption>
      <thead><tr>\(columns)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table></div>
      """
  }

  private func html(_ picture: DocumentPicture, _ language: Language) -> Markup {
    let shown: Markup =
      switch pictures {
      case .inside: Markup(written: EmbeddedSVG(picture.svg, scope: "svg-\(picture.name)").text)
      case .beside(let stem):
        #"<img src="\#(PicturePlacement.file(stem, picture))" alt="\#(picture.alternative)"/>"#
      }
    return """
      <figure id="picture-\(picture.name)">
      <div class="wide" tabindex="0" role="group" aria-label="\(picture.alternative)">
      \(shown)
      </div>
      <p class="scrolls">\(DocumentWords.scrolls[language])</p>
      <figcaption>\(text(picture.caption))</figcaption>
      </figure>
      """
  }

  private func text(_ text: DocumentText) -> [Markup] {
    text.runs.map { run -> Markup in
      switch run {
      case .text(let text): return "\(text)"
      case .strong(let text): return "<strong>\(text)</strong>"
      case .emphasis(let text): return "<em>\(text)</em>"
      case .code(let text): return "<code>\(text)</code>"
      case .reference(let text, let chapter): return ##"<a href="#\##(chapter)">\##(text)</a>"##
      case .link(let text, let address):
        guard let address = SafeAddress.of(address) else { return "\(text)" }
        return #"<a href="\#(address)" rel="noreferrer">\#(text)</a>"#
      }
    }
  }
}
