import RamureModel
import RamureWording

/// The explanation of exactly the signs that are on a timeline, drawn as the bars themselves are.
struct TimelineLegend {
  let sheet: TimelineSheet
  let bars: [TimelineBar]

  private var language: Language { sheet.options.language }

  func blocks() -> [ChartLegend.Block] {
    let used = bars.reduce(into: Set<TimelineBar.Sign>()) { $0.formUnion($1.signs) }
    let signs = TimelineBar.Sign.allCases.filter(used.contains).map { sign in
      ChartLegend.Entry(sign: { sample(sign, at: $0) }, text: text(of: sign))
    }
    let stages = Set(bars.flatMap { $0.span.stages.map(\.stage) }).sorted().map { stage in
      ChartLegend.Entry(
        sign: { middle in
          [
            .box(
              Box(center: middle, Extent(30, 11)), "bar scale",
              opacity: TimelineBar.strength(of: stage, among: sheet.ecosystem.vocabulary.stages.count))
          ]
        }, text: sheet.ecosystem.vocabulary.stages[stage].label)
    }
    return [
      ChartLegend.Block(heading: TimelineWording.signs, entries: signs, language: language),
      ChartLegend.Block(heading: TimelineWording.stages, entries: stages, language: language),
    ]
  }

  private func text(of sign: TimelineBar.Sign) -> LocalizedText {
    switch sign {
    case .period: TimelineWording.period
    case .goingOn: TimelineWording.goingOn
    case .unknownEnd: TimelineWording.unknownEnd
    case .unknownStart: TimelineWording.unknownStart
    case .moment: TimelineWording.moment
    case .derived: TimelineWording.derived
    case .beyond: TimelineWording.beyond
    }
  }

  /// A bar with that sign on a little line of years of its own: 2000 to 2010 over the width of the sample.
  private func sample(_ sign: TimelineBar.Sign, at middle: Point) -> [ChartItem] {
    let year = { (year: Int) in PartialDate(year: year) }
    let scale = TimeScale(first: 2_000, last: 2_010, left: middle.x - 18, right: middle.x + 18)
    func span(_ start: Int?, _ end: TimelineSpan.End, isMoment: Bool = false, isDerived: Bool = false) -> TimelineSpan {
      TimelineSpan(start: start.flatMap(year), end: end, isMoment: isMoment, stages: [], isDerived: isDerived)
    }
    let dated = { (number: Int) in year(number).map { TimelineSpan.End.dated($0) } ?? .unknown }
    let span =
      switch sign {
      case .period: span(2_000, dated(2_009))
      case .goingOn: span(2_000, year(2_006).map { .goingOn($0) } ?? .unknown)
      case .unknownEnd: span(2_000, .unknown)
      case .unknownStart: span(nil, dated(2_009))
      case .moment: span(2_004, dated(2_004), isMoment: true)
      case .derived: span(2_000, dated(2_009), isDerived: true)
      case .beyond: span(2_000, dated(2_012))
      }
    let look = bars.first { $0.signs.contains(sign) }
    return TimelineBar(
      span: span, scale: scale, box: { Box(x: $0, y: middle.y - 5, width: $1 - $0, height: 10) },
      cssClass: sign == .derived || sign == .moment ? look?.cssClass ?? "scale" : "scale",
      symbol: look?.symbol ?? .circle, stages: [], language: language
    ).items()
  }
}
