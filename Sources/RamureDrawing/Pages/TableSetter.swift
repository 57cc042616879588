/// Makes strips of a table: its caption and its headings, then a strip a row.
struct TableSetter {
  private let table: DocumentTable
  private let setter: PageSetter
  private let widths: [Double]

  private static let gap = 12.0
  private static let padding = 3.5

  init(_ table: DocumentTable, _ setter: PageSetter) {
    (self.table, self.setter) = (table, setter)
    widths = Self.widths(of: table, setter)
  }

  /// A table of so few rows stays on one page.
  private static let rowsKeptTogether = 6

  func strips(within outer: [PageTag]) -> [PageStrip] {
    let tag = setter.tag("Table")
    let caption = setter.held(
      setter.paragraph(DocumentText(table.caption), .small, outer + [setter.tag("P")], space: 12))
    let titles = zip(table.columns, widths).map { column, width in
      setter.text(column.title, setting(.cellHeading, width, isNumeric: column.isNumeric))
    }
    let height = (titles.map(\.size.height).max() ?? 0) + 2 * Self.padding
    let rowTag = setter.tag("TR")
    let heading = PageStrip(height: height, space: 3, isHeld: true, tags: outer + [tag]) { corner in
      cells(titles, at: corner, height: height) { place in outer + [tag, rowTag, setter.tag("TH")] }
      setter.press.setTags(outer + [tag])
      rule(below: corner, height, 1)
    }
    // Said again on the next page for those who see it, not told again to those who listen.
    let repeated = PageStrip.Headings(height: height) { corner in
      setter.press.setTags(outer + [tag])
      cells(titles, at: corner, height: height) { _ in outer + [tag] }
      rule(below: corner, height, 1)
    }
    return caption + [heading]
      + table.rows.enumerated().flatMap { place, row in
        strips(of: row, place, within: outer + [tag], repeated)
      }
  }

  /// The strips of a row: one, where its cells fit on a page.
  private func strips(
    of row: [DocumentText], _ place: Int, within outer: [PageTag], _ headings: PageStrip.Headings
  ) -> [PageStrip] {
    let texts = zip(row, zip(table.columns, widths)).map { cell, column in
      setter.text(cell, setting(.cell, column.1, isNumeric: column.0.isNumeric))
    }
    let whole = (texts.map(\.size.height).max() ?? 0)
    let tag = setter.tag("TR")
    let count = table.rows.count
    let isHeld = count <= Self.rowsKeptTogether ? place < count - 1 : place == 0 || place == count - 2
    let windows = setter.pieces(whole)
    return windows.enumerated().map { piece, window in
      let height = window.upperBound - window.lowerBound + 2 * Self.padding
      return PageStrip(
        height: height, isHeld: isHeld && windows.count == 1, tags: outer, headings: headings
      ) { corner in
        cells(texts, at: corner, height: height, window: window) { column in
          outer + [tag, setter.tag(column == 0 ? "TH" : "TD")]
        }
        setter.press.setTags(outer)
        if piece == windows.count - 1 { rule(below: corner, height, 0.5) }
      }
    }
  }

  private func cells(
    _ texts: [PageText], at corner: Point, height: Double, window: Range<Double>? = nil, _ tags: (Int) -> [PageTag]
  ) {
    var x = 0.0
    for (place, text) in texts.enumerated() {
      setter.press.setTags(tags(place))
      text.draw(at: corner + Point(x, Self.padding), window: window)
      x += widths[place] + Self.gap
    }
  }

  private func rule(below corner: Point, _ height: Double, _ width: Double) {
    let length = widths.reduce(0, +) + Self.gap * Double(widths.count - 1)
    setter.press.rule(
      from: corner + Point(0, height), to: corner + Point(length, height), width: width, .rule)
  }

  private func setting(_ setting: PageSetting, _ width: Double, isNumeric: Bool) -> PageSetting {
    setting.across(width, isNumeric ? .trailing : .leading)
  }

  // MARK: - Widths

  /// As wide as what they hold, where that fits; else what is above the longest word is shared.
  private static func widths(of table: DocumentTable, _ setter: PageSetter) -> [Double] {
    let room = setter.width - gap * Double(table.columns.count - 1)
    var most: [Double] = []
    var least: [Double] = []
    for (place, column) in table.columns.enumerated() {
      // Long tables are measured by their first rows: the others are broken where they do not fit.
      let cells = table.rows.prefix(400).map { $0[place] }
      func width(_ words: DocumentText, _ setting: PageSetting, _ limit: Double?) -> Double {
        setter.text(words, setting.across(limit).overflowing(.betweenWords)).size.width
      }
      let heading = DocumentText(column.title)
      most.append(max(width(heading, .cellHeading, nil), cells.map { width($0, .cell, nil) }.max() ?? 0) + 0.5)
      least.append(max(width(heading, .cellHeading, 1), cells.map { width($0, .cell, 1) }.max() ?? 0) + 0.5)
    }
    let (wanted, needed) = (most.reduce(0, +), least.reduce(0, +))
    if wanted <= room {
      // Not so narrow that a row falls apart into cells: two thirds of the page at least.
      let missing = max(0, room * 0.66 - wanted)
      return most.map { $0 + missing / Double(most.count) }
    }
    guard needed < room else { return least.map { $0 * room / needed } }
    // A column that wants little gets it; a very long one does not take it all.
    let wishes = zip(most, least).map { (min($0, room * 0.6) - $1).clamped }
    let sum = wishes.reduce(0, +)
    return zip(least, wishes).map { $0 + (sum > 0 ? (room - needed) * $1 / sum : 0) }
  }
}

extension Double {
  fileprivate var clamped: Double { max(0, self) }
}
