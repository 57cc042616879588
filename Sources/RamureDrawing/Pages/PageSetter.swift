import RamureWording

/// Makes strips of what a document holds.
final class PageSetter {
  let press: PagePress
  let language: Language
  let anchors: Set<String>
  let paper: Paper
  /// What strips have in width, and a page in height.
  let width: Double
  let room: Double
  private var tagCount = 0

  init(_ document: Document, _ press: PagePress, _ paper: Paper, width: Double, room: Double) {
    self.press = press
    language = document.language
    anchors = Set(document.chapters.map(\.id))
    (self.paper, self.width, self.room) = (paper, width, room)
  }

  func tag(_ name: String) -> PageTag {
    tagCount += 1
    return PageTag(name: name, number: tagCount)
  }

  func text(_ words: DocumentText, _ setting: PageSetting) -> PageText {
    PageText(words, setting, press, language, anchors: anchors)
  }

  func text(_ words: String, _ setting: PageSetting) -> PageText { text(DocumentText(words), setting) }

  // MARK: - Blocks

  func strips(of blocks: [DocumentBlock], within outer: [PageTag]) -> [PageStrip] {
    blocks.enumerated().flatMap { place, block in
      var strips = strips(of: block, within: outer)
      if place + 1 < blocks.count, Self.belongs(block, to: blocks[place + 1]), strips.last?.sheet == nil,
        !strips.isEmpty
      {
        strips[strips.count - 1].isHeld = true
      }
      return strips
    }
  }

  /// Whether the end of a block stays on one page with the next: what announces a list, and what small print is about.
  private static func belongs(_ block: DocumentBlock, to next: DocumentBlock) -> Bool {
    switch (block, next) {
    case (_, .note), (.paragraph, .list), (.paragraph, .table): true
    default: false
    }
  }

  private func strips(of block: DocumentBlock, within outer: [PageTag]) -> [PageStrip] {
    switch block {
    case .heading(let title):
      return held(paragraph(DocumentText(title), .section, outer + [tag("H3")], space: 15))
    case .paragraph(let words): return paragraph(words, .body, outer + [tag("P")], space: 7)
    case .note(let words): return paragraph(words, .small, outer + [tag("P")], space: 7)
    case .list(let items): return list(items, within: outer + [tag("L")])
    case .definitions(let items):
      return items.flatMap { item in
        held(paragraph(DocumentText(item.term), .strong, outer + [tag("P")], space: 7))
          + paragraph(item.meaning, .body, outer + [tag("P")], space: 1.5)
      }
    case .figures(let items): return figures(items, within: outer)
    case .table(let table): return TableSetter(table, self).strips(within: outer)
    case .picture(let picture): return PictureSetter(self).strips(of: picture, within: outer)
    case .images(_, let name):
      return paragraph(DocumentText([.emphasis(name)]), .small, outer + [tag("P")], space: 7)
    }
  }

  /// The strip, to stay with what follows.
  func held(_ strips: [PageStrip]) -> [PageStrip] {
    strips.map { strip in
      var strip = strip
      strip.isHeld = true
      return strip
    }
  }

  /// A text from edge to edge; one that is higher than a page goes on on the next.
  func paragraph(
    _ words: DocumentText, _ setting: PageSetting, _ tags: [PageTag], space: Double, indent: Double = 0,
    bullet: PageText? = nil
  ) -> [PageStrip] {
    let text = text(words, setting.across(width - indent))
    return pieces(text.size.height).enumerated().map { place, window in
      PageStrip(height: window.upperBound - window.lowerBound, space: place == 0 ? space : 0, tags: tags) { corner in
        if place == 0, let bullet {
          self.press.begin("Lbl")
          bullet.draw(at: corner + Point(3, 0))
          self.press.end("Lbl")
          self.press.begin("LBody")
        }
        text.draw(at: corner + Point(indent, 0), window: window)
        if place == 0, bullet != nil { self.press.end("LBody") }
      }
    }
  }

  /// A height in pieces that fit on a page; most fit whole.
  func pieces(_ height: Double) -> [Range<Double>] {
    guard height > room else { return [0..<max(height, 0.001)] }
    return stride(from: 0, to: height, by: room * 0.9).map { $0..<min(height, $0 + room * 0.9) }
  }

  private func list(_ items: [DocumentText], within outer: [PageTag]) -> [PageStrip] {
    items.enumerated().flatMap { place, item in
      paragraph(
        item, .body, outer + [tag("LI")], space: place == 0 ? 6 : 3.5, indent: 14, bullet: text("•", .body))
    }
  }

  // MARK: - Figures

  /// Few figures, large, side by side.
  private func figures(_ items: [DocumentBlock.Figure], within outer: [PageTag]) -> [PageStrip] {
    // As many in each row, so that none stands alone.
    let rows = (items.count + 3) / 4
    let across = max(1, (items.count + rows - 1) / max(1, rows))
    let cell = width / Double(across)
    var strips: [PageStrip] = []
    for start in stride(from: 0, to: items.count, by: across) {
      let row = items[start..<min(items.count, start + across)].map { item in
        (
          value: text(item.value, .figure), label: text(item.label, PageSetting.small.across(cell - 18)),
          tag: outer + [tag("P")]
        )
      }
      let height = row.map { $0.value.size.height + $0.label.size.height }.max() ?? 0
      strips.append(
        PageStrip(height: height, space: start == 0 ? 14 : 12, tags: outer) { corner in
          for (place, item) in row.enumerated() {
            let left = corner + Point(Double(place) * cell, 0)
            self.press.setTags(outer)
            self.press.rule(from: left + Point(1, 1), to: left + Point(1, height), width: 2, .accent)
            self.press.setTags(item.tag)
            item.value.draw(at: left + Point(9, 0))
            item.label.draw(at: left + Point(9, item.value.size.height))
          }
        })
    }
    return strips
  }
}
