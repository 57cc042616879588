import RamureModel

/// The years a timeline shows.
struct TimelineRange: Hashable, Sendable {
  let first: Double
  let last: Double
  /// Whether some dates lie before, for the sake of the others.
  let isShortened: Bool

  /// Whole years around the dates of the spans, or what was asked for.
  ///
  /// Where a tenth of the spans would take more than half of the page, as an old foundation does among young projects, the
  /// page begins with the others.
  init(_ spans: [TimelineSpan], from: PartialDate?, to: PartialDate?, today: PartialDate?) {
    let starts = spans.map(\.places.start).sorted()
    let end = spans.map(\.places.end).max() ?? 1
    var first = (starts.first ?? 0).rounded(.down)
    var isShortened = false
    if let from {
      first = TimePlace.start(of: from)
    } else {
      let later = starts[min(starts.count - 1, (starts.count + 9) / 10)]
      if later - first > (end - first) / 2, end - first > 30 {
        first = later.rounded(.down)
        isShortened = true
      }
    }
    self.isShortened = isShortened
    let last = to.map(TimePlace.end(of:)) ?? end.rounded(.up)
    // Asked for years before or after all there is, the page is of those years, and empty.
    self.first = from == nil ? min(first, last - 1) : first
    self.last = to == nil ? max(last, first + 1) : last
  }
}
