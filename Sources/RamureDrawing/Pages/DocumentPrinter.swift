import RamureWording

/// Sets a document on pages: a PDF with running titles and numbers, headings that stay with what they head, tables that
/// repeat theirs, and links that lead somewhere.
package struct DocumentPrinter: Sendable {
  private let paper: Paper

  package init(on paper: Paper) { self.paper = paper }

  /// The bytes of the file. Same document, same fonts, same bytes.
  package func pdf(of document: Document) throws(PrintFailure) -> [UInt8] {
    let size = paper.upright
    let press = try PagePress(page: size, title: document.title)
    let setter = PageSetter(
      document, press, paper, width: size.width - 2 * PageMargins.side,
      room: size.height - PageMargins.top - PageMargins.bottom)
    let whole = setter.tag("Document")
    let numbers = PageNumbers()
    var strips =
      opening(of: document, setter, [whole], numbers)
      + document.chapters.flatMap { chapter(of: $0, setter, [whole, setter.tag("Sect")]) }
    // The last line does not stand alone on a page.
    if let last = strips.last, last.sheet == nil { strips[strips.count - 1].isHeld = true }
    strips += setter.paragraph(document.foot, .small, [whole, setter.tag("P")], space: 24)
    let flow = PageFlow(size: size, top: PageMargins.top, bottom: PageMargins.bottom).pages(of: strips)
    numbers.pages = flow.anchors
    for chapter in document.chapters { press.addOutline(chapter.title, to: chapter.id) }
    for (place, page) in flow.pages.enumerated() {
      press.beginPage(page.size)
      for item in page.strips {
        if let headings = item.headings { headings.draw(Point(PageMargins.side, item.y - headings.height)) }
        press.setTags(item.strip.tags)
        item.strip.draw(Point(PageMargins.side, item.y))
      }
      // What goes on on the next page stays open: a table is one table.
      press.setTags(
        place + 1 < flow.pages.count
          ? press.tagsKept(for: flow.pages[place + 1].strips.first?.strip.tags ?? []) : [whole])
      edges(of: page, number: place + 1, of: flow.pages.count, document, setter)
      press.endPage()
    }
    return PDFUpdate(language: document.language, alternatives: document.pictures.map(\.alternative))
      .applied(to: PDFTable.mended(try press.bytes()))
  }

  /// Where chapters begin, known once all is laid out.
  private final class PageNumbers {
    var pages: [String: Int] = [:]
  }

  // MARK: - Parts

  private func opening(
    of document: Document, _ setter: PageSetter, _ outer: [PageTag], _ numbers: PageNumbers
  ) -> [PageStrip] {
    var strips = setter.paragraph(DocumentText(document.title), .title, outer + [setter.tag("H1")], space: 0)
    strips += setter.paragraph(
      document.subtitle, PageSetting(10, .quiet), outer + [setter.tag("P")], space: 4)
    strips.append(
      PageStrip(height: 2, space: 8, tags: outer) { corner in
        setter.press.rule(
          from: corner + Point(0, 1), to: corner + Point(setter.width, 1), width: 1.5, .accent)
      })
    strips += setter.strips(of: document.opening, within: outer)
    guard document.hasContents else { return strips }
    strips += setter.held(
      setter.paragraph(
        DocumentText(DocumentWords.contents[document.language]), .section, outer + [setter.tag("P")], space: 22))
    let list = outer + [setter.tag("TOC")]
    for (place, chapter) in document.chapters.enumerated() {
      let title = setter.text(
        DocumentText([.reference(chapter.title, chapter: chapter.id)]), PageSetting.body.across(setter.width - 40))
      strips.append(
        PageStrip(
          height: title.size.height, space: place == 0 ? 6 : 4, isHeld: place < document.chapters.count - 1,
          tags: list + [setter.tag("TOCI")]
        ) { corner in
          title.draw(at: corner)
          let number = setter.text(
            numbers.pages[chapter.id].map(String.init) ?? "", PageSetting.body.across(30, .trailing))
          setter.press.begin("Span")
          number.draw(at: corner + Point(setter.width - 30, 0))
          setter.press.end("Span")
        })
    }
    return strips
  }

  private func chapter(of chapter: DocumentChapter, _ setter: PageSetter, _ outer: [PageTag]) -> [PageStrip] {
    let title = setter.text(chapter.title, PageSetting.chapter.across(setter.width))
    var heading = PageStrip(height: title.size.height + 9, space: 26, isHeld: true, tags: outer) { corner in
      setter.press.rule(from: corner, to: corner + Point(setter.width, 0), width: 0.75, .rule)
      setter.press.setTags(outer + [setter.tag("H2")])
      setter.press.begin("cairo.dest", "name='\(chapter.id)'")
      title.draw(at: corner + Point(0, 8))
      setter.press.end("cairo.dest")
    }
    heading.anchor = chapter.id
    return [heading] + setter.strips(of: chapter.blocks, within: outer)
  }

  /// The running title and the number of the page.
  private func edges(
    of page: LaidPage, number: Int, of count: Int, _ document: Document, _ setter: PageSetter
  ) {
    let width = page.size.width - 2 * PageMargins.side
    let edge = PageSetting.edge.overflowing(.cut)
    if number > 1 {
      setter.text(document.title, edge.across(width * 0.62)).draw(at: Point(PageMargins.side, 32))
      if let chapter = document.chapters.first(where: { $0.id == page.chapter }) {
        setter.text(chapter.title, edge.across(width * 0.35, .trailing))
          .draw(at: Point(PageMargins.side + width * 0.65, 32))
      }
      setter.press.rule(
        from: Point(PageMargins.side, 46), to: Point(PageMargins.side + width, 46), width: 0.5, .rule)
    }
    setter.text(DocumentWords.page(number, of: count)[document.language], edge.across(width, .trailing))
      .draw(at: Point(PageMargins.side, page.size.height - 40))
  }
}
