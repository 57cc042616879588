import RamureModel
import RamureWording

/// The drawing of one row: its bar with its ends, its stages, or the mark of a moment.
struct TimelineBar {
  let span: TimelineSpan
  let scale: TimeScale
  /// Where a bar of this row lies, from one edge to another.
  let box: (_ left: Double, _ right: Double) -> Box
  let cssClass: String
  let symbol: Symbol
  /// The stages of the vocabulary.
  let stages: [Stage]
  let language: Language

  /// How far an end that is not known fades.
  static let fade = 54.0

  /// The signs that were used, for the legend.
  enum Sign: Int, CaseIterable, Hashable, Sendable {
    case period, goingOn, unknownEnd, unknownStart, moment, derived, beyond
  }

  var signs: Set<Sign> {
    if span.isMoment { return [.moment] }
    var signs: Set<Sign> = [span.isDerived ? .derived : .period]
    if case .goingOn = span.end { signs = [span.isDerived ? .derived : .goingOn, .goingOn] }
    if span.end == .unknown { signs = [span.isDerived ? .derived : .unknownEnd, .unknownEnd] }
    if span.start == nil { signs.insert(.unknownStart) }
    if runsOffLeft || runsOffRight { signs.insert(.beyond) }
    return signs
  }

  /// Where what is drawn begins: a name stands to the left of it.
  var leftEdge: Double {
    if span.isMoment {
      let bar = box(stretch.left, stretch.right)
      return min(bar.x, bar.center.x - Self.markRadius(bar) * symbol.reach)
    }
    return stretch.left - (span.start == nil ? Self.fade : 0)
  }

  private static func markRadius(_ bar: Box) -> Double { min(5.5, bar.height / 2) }

  var stretch: (left: Double, right: Double) { scale.stretch(span.places.start, span.places.end) }
  private var runsOffLeft: Bool { span.places.start < scale.first }
  private var runsOffRight: Bool { span.places.end > scale.last + 1e-9 }

  func items() -> [ChartItem] {
    if span.isMoment { return moment() }
    let (left, right) = stretch
    let bar = box(left, right)
    var items: [ChartItem] = []
    let look = span.isDerived ? "bar derived \(cssClass)" : "bar \(cssClass)"
    let faded = span.isDerived ? "whole \(cssClass)" : "bar \(cssClass)"
    if span.start == nil, span.places.start >= scale.first {
      let length = min(Self.fade, left - scale.left)
      if length > 1 { items.append(.box(box(left - length, left), "\(faded) fades-in")) }
    }
    if span.end == .unknown, span.places.end <= scale.last {
      let length = min(Self.fade, scale.right - right)
      if length > 1 { items.append(.box(box(right, right + length), "\(faded) fades-out")) }
    }
    if let stage = span.stages.first {
      // What lies before the first stage is in none.
      let begin = scale.stretch(TimePlace.start(of: stage.from), span.places.end).left
      if begin > left + 0.5 { items.append(.box(box(left, begin), look, opacity: 0.22)) }
    } else {
      items.append(.box(bar, corner: span.isDerived ? 1 : 1.5, look))
    }
    items += stageItems()
    if case .goingOn = span.end, !runsOffRight { items.append(arrow(at: right, bar)) }
    if runsOffLeft { items.append(chevron(at: bar.x + 7, pointing: -1, bar)) }
    if runsOffRight { items.append(chevron(at: bar.right - 7, pointing: 1, bar)) }
    return items
  }

  /// A stretch as long as the date is vague, and its mark in the middle.
  private func moment() -> [ChartItem] {
    let (left, right) = stretch
    let bar = box(left, right)
    let center = bar.center
    let radius = Self.markRadius(bar)
    var items: [ChartItem] = []
    if bar.width > 2 * radius { items.append(.box(bar, corner: 1.5, "bar whole \(cssClass)")) }
    items.append(.shape(ChartShape(.symbol(symbol, center: center, radius: radius), cssClass)))
    return items
  }

  private func arrow(at x: Double, _ bar: Box) -> ChartItem {
    let reach = bar.height * 0.75
    return .shape(
      ChartShape(
        .area(.polygon([Point(x, bar.y - 1), Point(x + reach, bar.center.y), Point(x, bar.bottom + 1)])),
        span.isDerived ? "bar derived \(cssClass)" : "bar \(cssClass)"))
  }

  private func chevron(at x: Double, pointing side: Double, _ bar: Box) -> ChartItem {
    let half = bar.height / 2 - 1.5
    return .shape(
      ChartShape(
        .line(
          .polyline([
            Point(x - side * 2, bar.center.y - half), Point(x + side * 2, bar.center.y),
            Point(x - side * 2, bar.center.y + half),
          ])),
        span.isDerived ? "edge \(cssClass)" : "cut"))
  }

  // MARK: - Stages

  /// How strong the colour of a stage is: the further, the stronger. The last one says that it is over, and is not drawn.
  static func strength(of stage: Int, among count: Int) -> Double {
    count < 3 ? 1 : min(1, 0.36 + 0.64 * Double(stage) / Double(count - 2))
  }

  private func stageItems() -> [ChartItem] {
    var items: [ChartItem] = []
    var names: [(left: Double, label: Label)] = []
    for stage in span.stages {
      let begin = TimePlace.start(of: stage.from)
      let end = stage.to.map(TimePlace.start(of:)) ?? span.places.end
      guard end > scale.first, begin < scale.last else { continue }
      let (left, right) = scale.stretch(begin, max(end, begin))
      let bar = box(left, right)
      items.append(.box(bar, "bar \(cssClass)", opacity: Self.strength(of: stage.stage, among: stages.count)))
      items.append(.line(Point(left, bar.y), Point(left, bar.bottom), "cut"))
      let label = Label(lines: [stages[stage.stage].label[language]], size: 8.4)
      names.append((left, label))
    }
    return items + self.names(names)
  }

  /// The names under their beginnings; one that would run into the next is left to the legend and the tooltip.
  private func names(_ names: [(left: Double, label: Label)]) -> [ChartItem] {
    let bar = box(0, 1)
    return names.enumerated().compactMap { place, name in
      let next = place + 1 < names.count ? names[place + 1].left : scale.right + MapPage.margin / 2
      guard name.left + name.label.extent.width + 5 <= next else { return nil }
      return .text(SceneText(name.label, role: .caption, anchor: .start, x: name.left, top: bar.bottom + 1.2))
    }
  }
}

extension Route {
  /// Straight lines from corner to corner.
  static func polyline(_ corners: [Point]) -> Route {
    var route = Route(from: corners[0], to: corners[0])
    route.points = [corners[0]]
    for (from, to) in zip(corners, corners.dropFirst()) {
      route.points += [from + (to - from) * (1 / 3), from + (to - from) * (2 / 3), to]
    }
    return route
  }

  static func polygon(_ corners: [Point]) -> Route { polyline(corners + [corners[0]]) }
}
