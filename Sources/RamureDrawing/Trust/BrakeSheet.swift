import RamureModel
import RamureWording

/// A page of brakes and accelerators put together: heading, a row for each stage, all of them, small print.
struct BrakeSheet {
  let picture: BrakePicture
  let ecosystem: Ecosystem

  static let width = 1_080.0
  private static let middle = 560.0
  /// How long the longest bar is.
  private static let reach = 300.0
  private static let barHeight = 24.0
  private static let namesShown = 3
  private static let brake = "c-brake"
  private static let accelerator = "c-accelerator"

  private var language: Language { picture.language }

  func chart() -> Chart {
    let title = ecosystem.header.title?.text(language)
    let all = picture.all
    let head = PageHead(
      title: BrakeWording.title(of: title)[language],
      subtitle: BrakeWording.subtitle(brakes: all.brakes.names.count, accelerators: all.accelerators.names.count)[
        language],
      width: Self.width)
    var items = heading(top: PageHead.usual)
    var top = PageHead.usual + 34
    for row in picture.rows {
      let (drawn, bottom) = draw(row, top: top, most: largest, isBold: false)
      items += drawn
      top = bottom
    }
    items.append(.line(Point(MapPage.margin, top + 2), Point(Self.width - MapPage.margin, top + 2), "rule"))
    let (drawn, bottom) = draw(all, top: top + 12, most: max(all.brakes.weight, all.accelerators.weight), isBold: true)
    items += drawn
    // The middle, over the bars that begin at it.
    items.append(.line(Point(Self.middle, PageHead.usual + 30), Point(Self.middle, bottom - 6), "edge c-middle"))
    let filters = picture.filters.isEmpty ? [] : [MapWording.filters(picture.filters)]
    let foot = ChartFoot(
      notes: [BrakeWording.definition] + filters, ecosystem, language: language, width: Self.width, top: bottom + 24)
    let told = picture.rows.map { BrakeWording.told($0.stage, $0.balance) }
    return Chart(
      extent: Extent(Self.width, (foot.bottom + MapPage.margin * 0.7).rounded(.up)), theme: picture.theme,
      language: language, head: head, summary: BrakeWording.summary(told)[language],
      colours: [
        MarkStyle(cssClass: Self.brake, colour: Palette.vermillion),
        MarkStyle(cssClass: Self.accelerator, colour: Palette.blue),
        MarkStyle(cssClass: "c-middle", colour: Palette.grey),
      ], items: items + foot.items)
  }

  private var largest: Double {
    picture.rows.reduce(0) { max($0, max($1.brakes.weight, $1.accelerators.weight)) }
  }

  private func heading(top: Double) -> [ChartItem] {
    func text(_ words: LocalizedText, _ anchor: SceneText.Anchor, _ x: Double) -> ChartItem {
      .text(
        SceneText(
          words[language], size: MapPage.headingSize, bold: true, role: .heading, anchor: anchor, x: x, top: top))
    }
    return [
      text(BrakeWording.brake, .end, Self.middle - 14), text(BrakeWording.accelerator, .start, Self.middle + 14),
      text(BrakeWording.balance, .end, Self.width - MapPage.margin),
    ]
  }

  /// A row, and where the next may begin.
  private func draw(_ row: BrakePicture.Row, top: Double, most: Double, isBold: Bool) -> ([ChartItem], Double) {
    let center = top + Self.barHeight / 2
    let name = Label(row.stage[language], size: 13, bold: isBold, width: 190, maxLines: 2)
    var items: [ChartItem] = [
      .text(
        SceneText(name, role: .heading, anchor: .start, x: MapPage.margin, top: center - name.extent.height / 2))
    ]
    guard let balance = row.balance else {
      items.append(
        .text(
          SceneText(
            BrakeWording.silent[language], size: MapPage.captionSize, role: .caption, anchor: .start,
            x: Self.middle + 14, top: center - MapPage.captionSize * 0.6)))
      return (items, top + Self.barHeight + 14)
    }
    var bottom = top + Self.barHeight
    for (side, isEnabling) in [(row.brakes, false), (row.accelerators, true)] where side.weight > 0 {
      let length = max(3, side.weight / most * Self.reach)
      let box = Box(
        x: isEnabling ? Self.middle : Self.middle - length, y: top, width: length, height: Self.barHeight)
      let names = isBold ? nil : self.names(side, isEnabling: isEnabling, top: top + Self.barHeight + 3)
      items.append(
        .group(
          ChartGroup(
            "row",
            tooltip: BrakeWording.bar(row.stage, isEnabling: isEnabling, weight: side.weight, side.names)[language],
            items: [
              .box(box, corner: 3, "bar \(isEnabling ? Self.accelerator : Self.brake)"),
              figure(side.weight, isEnabling: isEnabling, length: length, center: center),
            ] + (names.map { [.text($0.text)] } ?? []))))
      bottom = max(bottom, names?.bottom ?? bottom)
    }
    items.append(
      .text(
        SceneText(
          BrakeWording.signed(balance)[language], size: 13, bold: isBold, role: .label, anchor: .end,
          x: Self.width - MapPage.margin, top: center - 8)))
    return (items, bottom + 14)
  }

  /// What a bar weighs, beyond its end.
  private func figure(_ weight: Double, isEnabling: Bool, length: Double, center: Double) -> ChartItem {
    let gap = isEnabling ? length + 6 : -length - 6
    return .text(
      SceneText(
        MapWording.figure(weight, language), size: MapPage.legendSize, role: .caption,
        anchor: isEnabling ? .start : .end,
        x: Self.middle + gap, top: center - MapPage.legendSize * 0.62))
  }

  /// What a bar is made of, below it.
  private func names(_ side: BrakePicture.Side, isEnabling: Bool, top: Double) -> (text: SceneText, bottom: Double) {
    let shown = side.names.prefix(Self.namesShown)
    let rest = side.names.count - shown.count
    let lines =
      shown.flatMap {
        Label($0[language], size: MapPage.captionSize, width: Self.reach + 20, maxLines: 2).lines
      } + (rest > 0 ? [BrakeWording.more(rest)[language]] : [])
    let label = Label(lines: lines, size: MapPage.captionSize)
    let text = SceneText(
      label, role: .caption, anchor: isEnabling ? .start : .end, x: Self.middle + (isEnabling ? 8 : -8), top: top)
    return (text, top + label.extent.height)
  }
}
