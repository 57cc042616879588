/// The explanation of exactly the signs that are on the map, in columns below it.
struct MapLegend {
  private(set) var blocks: [SceneLegendBlock] = []
  private(set) var bottom: Double

  /// Places the blocks side by side, and below each other where the page ends.
  init(_ blocks: [LegendBlock], width: Double, top: Double) {
    bottom = top
    let columns = LegendColumns(room: width - 2 * MapPage.margin)
    var corner = Point(MapPage.margin, top)
    for block in blocks {
      let shares = columns.shares(of: block.items.map(\.height), columnWidth: block.columnWidth)
      let heading = Label(lines: [block.heading], size: MapPage.headingSize, bold: true)
      let blockWidth = max(
        Double(shares.count) * block.columnWidth, heading.clearance(gap: 26), block.note?.clearance(gap: 40) ?? 0)
      if corner.x + blockWidth > width - MapPage.margin + 26, corner.x > MapPage.margin {
        corner = Point(MapPage.margin, bottom + 16)
      }
      place(block, shares, at: corner)
      corner.x += blockWidth
    }
  }

  private mutating func place(_ block: LegendBlock, _ shares: [Int], at corner: Point) {
    let heading = SceneText(
      block.heading, size: MapPage.headingSize, bold: true, role: .heading, x: corner.x, top: corner.y)
    let note = block.note.map {
      SceneText($0, role: .caption, anchor: .start, x: corner.x, top: corner.y + MapPage.headingSize + 6)
    }
    var entries: [LegendEntry] = []
    var items = block.items[...]
    for (column, count) in shares.enumerated() {
      let left = corner.x + Double(column) * block.columnWidth
      var y = corner.y + block.itemsTop
      for item in items.prefix(count) {
        entries.append(
          LegendEntry(
            sign: item.sign, center: Point(left + block.signWidth / 2, y + item.height / 2),
            text: SceneText(
              item.label, role: .caption, anchor: .start, x: left + block.signWidth + LegendBlock.gap,
              top: y + (item.height - item.label.extent.height) / 2)))
        y += item.height
      }
      items = items.dropFirst(count)
      bottom = max(bottom, y)
    }
    blocks.append(SceneLegendBlock(heading: heading, note: note, entries: entries))
  }
}
