import RamureModel
import RamureWording

/// The explanation of exactly the signs that are on the map, in columns below it.
struct MapLegend {
  let entries: [LegendEntry]
  let headings: [SceneText]
  let bottom: Double

  /// One block of the legend: a heading and its signs, in a column or several.
  private struct Block {
    let heading: String
    let items: [(sign: LegendEntry.Sign, text: String, height: Double)]
  }

  private static let rowHeight = 19.0
  private static let lineSample = 34.0

  init(
    style: MapStyle, sizing: NodeSizing, kindCounts: [(kind: Int, count: Int)],
    relationCounts: [(kind: Int, count: Int)], width: Double, top: Double, language: Language
  ) {
    let vocabulary = style.ecosystem.vocabulary
    func counted(_ label: LocalizedText, _ count: Int) -> String {
      "\(label[language]) (\(Figures.grouped(count, language)))"
    }
    var blocks = [
      Block(
        heading: MapWording.kinds[language],
        items: kindCounts.map { kind, count in
          let colourClass = style.hasGroups ? "c-none" : style.kindClass(kind)
          return (
            .mark(style.kinds[kind].symbol, colourClass: colourClass, radius: 5.5),
            counted(vocabulary.nodeKinds[kind].label, count), Self.rowHeight
          )
        })
    ]
    if let meaning = style.colouring.meaning {
      blocks.append(
        Block(
          heading: meaning[language],
          items: style.colouring.groups.enumerated().map { place, group in
            (
              .mark(.circle, colourClass: style.groupClass(place), radius: 5.5), counted(group.label, group.count),
              Self.rowHeight
            )
          }))
    }
    blocks.append(
      Block(
        heading: MapWording.relations[language],
        items: relationCounts.map { kind, count in
          (.line(cssClass: style.lineClass(kind)), counted(vocabulary.relationKinds[kind].label, count), Self.rowHeight)
        }))
    if !sizing.scale.isEmpty {
      blocks.append(
        Block(
          heading: sizing.meaning[language],
          items: sizing.scale.map { value, radius in
            (
              .mark(.circle, colourClass: "scale", radius: radius), MapWording.figure(value, language),
              max(Self.rowHeight, 2 * radius + 5)
            )
          }))
    }
    let columns = LegendColumns(room: width - 2 * MapPage.margin)
    var entries: [LegendEntry] = []
    var headings: [SceneText] = []
    var bottom = top
    var x = MapPage.margin
    var rowTop = top
    for block in blocks where !block.items.isEmpty {
      let signWidth = block.items.map { Self.width(of: $0.sign) }.max() ?? 0
      let textWidth = block.items.map { TextWidth.of($0.text, size: MapPage.legendSize) }.max() ?? 0
      let headingWidth = TextWidth.of(block.heading, size: MapPage.headingSize, bold: true)
      let columnWidth = signWidth + 8 + textWidth + 26
      let shares = columns.shares(of: block.items.map(\.height), columnWidth: columnWidth)
      let blockWidth = max(Double(shares.count) * columnWidth, headingWidth + 26)
      if x + blockWidth > width - MapPage.margin + 26, x > MapPage.margin {
        x = MapPage.margin
        rowTop = bottom + 16
      }
      headings.append(
        SceneText(block.heading, size: MapPage.headingSize, bold: true, role: .heading, x: x, top: rowTop))
      var item = 0
      for (column, count) in shares.enumerated() {
        var y = rowTop + MapPage.headingSize + 10
        for _ in 0..<count {
          let (sign, text, height) = block.items[item]
          let left = x + Double(column) * columnWidth
          let label = Label(lines: [text], size: MapPage.legendSize)
          entries.append(
            LegendEntry(
              sign: sign, center: Point(left + signWidth / 2, y + height / 2),
              text: SceneText(
                label, role: .caption, anchor: .start, x: left + signWidth + 8,
                top: y + (height - label.extent.height) / 2)))
          y += height
          item += 1
        }
        bottom = max(bottom, y)
      }
      x += blockWidth
    }
    self.entries = entries
    self.headings = headings
    self.bottom = bottom
  }

  private static func width(of sign: LegendEntry.Sign) -> Double {
    switch sign {
    case .mark(let symbol, _, let radius): 2 * radius * max(1, symbol.reach)
    case .line: lineSample
    }
  }
}

/// How a block of the legend is parted into columns of about equal height.
struct LegendColumns {
  let room: Double
  private static let tallest = 172.0

  /// The number of items in each column.
  func shares(of heights: [Double], columnWidth: Double) -> [Int] {
    let total = heights.reduce(0, +)
    let wanted = max(1, Int((total / Self.tallest).rounded(.up)))
    let fitting = max(1, Int(room / max(columnWidth, 1)))
    let columns = min(wanted, fitting)
    let height = total / Double(columns)
    var shares = [Int](repeating: 0, count: columns)
    var filled = 0.0
    for item in heights {
      let column = min(columns - 1, Int((filled + item / 2) / max(height, 1)))
      shares[column] += 1
      filled += item
    }
    return shares.filter { $0 > 0 }
  }
}
