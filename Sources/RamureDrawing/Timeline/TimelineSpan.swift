import RamureModel

/// When something of the ecosystem was there, as far as it is known.
struct TimelineSpan: Hashable, Sendable {
  enum End: Hashable, Sendable {
    case dated(PartialDate)
    /// No end is written, and the data is of this date: so far it goes on.
    case goingOn(PartialDate)
    /// No end is written, and nothing says until when the data holds.
    case unknown
  }

  /// A stretch of time in one stage. `to` is `nil` for as long as the whole.
  struct Stage: Hashable, Sendable {
    /// The stage's place in the vocabulary.
    let stage: Int
    let from: PartialDate
    let to: PartialDate?
  }

  /// `nil` where it is not known.
  let start: PartialDate?
  let end: End
  /// A moment or what appeared at one: an event, a publication, a single date.
  let isMoment: Bool
  /// Its stages by date; the last one that says it ended is no stage, but the end.
  let stages: [Stage]
  /// Whether its own dates are not known and these are those of its relations.
  let isDerived: Bool

  /// The first date that is known of it.
  var first: PartialDate {
    if let start { return min(start, stages.first?.from ?? start) }
    if let stage = stages.first { return stage.from }
    if case .dated(let end) = end { return end }
    preconditionFailure("a span without any date is no span")
  }

  /// Whether it may have been there between two places on the line of years. An unknown start or end rules nothing out.
  func mayTouch(_ from: Double, _ to: Double) -> Bool {
    let places = places
    return (places.start < to || start == nil && stages.isEmpty && !isMoment) && (places.end > from || end == .unknown)
  }

  /// Where its bar begins and ends on the line of years. `.unknown` ends with what is known.
  var places: (start: Double, end: Double) {
    let begin = TimePlace.start(of: first)
    let known = max(TimePlace.end(of: start ?? first), stages.last.map { TimePlace.end(of: $0.from) } ?? 0)
    switch end {
    case .dated(let end): return (begin, max(TimePlace.end(of: end), TimePlace.end(of: first)))
    case .goingOn(let today): return (begin, max(TimePlace.end(of: today), known))
    case .unknown: return (begin, known)
    }
  }
}

extension TimelineSpan {
  /// The kinds that appear at a date and are then there: one date is a moment, not the beginning of a stretch.
  private static let appearing = ["event", "resource"]

  /// The span of a node by its own dates and stages; `nil` where it has none.
  init?(_ node: Node, in ecosystem: Ecosystem) {
    let stages = Self.stages(node, ecosystem.vocabulary)
    let ended = stages.last.flatMap { $0.isEnd ? $0.date : nil }
    let period = node.period
    guard !period.isUnknown || !stages.isEmpty else { return nil }
    start = period.start
    let end = period.end ?? ended
    let lone = stages.isEmpty && (period.start == nil || period.end == nil)
    isMoment =
      lone && Self.appearing.contains { node.kind.id.isSameText(as: $0) }
      || stages.isEmpty && period.start != nil && period.start == period.end
    let kept = ended == nil ? stages : stages.dropLast()
    self.stages = kept.enumerated().map { place, stage in
      Stage(stage: stage.stage, from: stage.date, to: place + 1 < kept.count ? kept[place + 1].date : nil)
    }
    if isMoment, let start = period.start {
      self.end = .dated(start)
    } else if let end {
      self.end = .dated(end)
    } else if let today = ecosystem.header.date, let last = stages.last?.date ?? period.start, last <= today {
      self.end = .goingOn(today)
    } else {
      self.end = .unknown
    }
    isDerived = false
  }

  /// - Parameter relations: all relations of the node.
  /// - Returns: from the first to the last date of what it takes part in; `nil` where no relation has a date.
  init?(derivedFrom relations: [Relation], today: PartialDate?) {
    let dated = relations.filter { !$0.period.isUnknown }
    guard let start = dated.compactMap({ $0.period.start ?? $0.period.end }).min() else { return nil }
    self.start = start
    let isOpen = dated.contains { $0.period.end == nil && $0.kind.phrases?.isMoment != true }
    let last = dated.compactMap { $0.period.end ?? ($0.kind.phrases?.isMoment == true ? $0.period.start : nil) }.max()
    if isOpen {
      end = today.map { start <= $0 ? .goingOn($0) : .unknown } ?? .unknown
    } else {
      end = .dated(last ?? start)
    }
    isMoment = false
    stages = []
    isDerived = true
  }

  private static func stages(_ node: Node, _ vocabulary: Vocabulary) -> [(stage: Int, date: PartialDate, isEnd: Bool)] {
    node.stages.enumerated().compactMap { place, dated -> (Int, PartialDate, Int)? in
      guard let date = dated.date,
        let stage = vocabulary.stages.firstIndex(where: { $0.id.isSameText(as: dated.stage) })
      else { return nil }
      return (stage, date, place)
    }
    .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
    .map { ($0.0, $0.1, vocabulary.stages[$0.0].id.isSameText(as: "ended")) }
  }
}
