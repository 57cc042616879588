import RamureModel

/// At which steps of a series each node and each relation counts.
///
/// A span is the first and the last step at which a fact may have held; looking further back widens its end. Whether it
/// counts at a step is then one comparison, and who comes and goes needs no dates any more.
struct VisibleSpans {
  struct Span {
    /// The step that holds its first day; `Int.min` where that is unknown.
    var first = Int.min
    /// The step that holds its last day; `Int.max` where that is unknown.
    var last = Int.max

    func contains(_ step: Int, reach: Int) -> Bool {
      first <= step && (last == .max || step - last < reach)
    }
  }

  let nodes: [Span]
  /// Together with the spans of their ends: a relation counts with both its ends, or not at all.
  let relations: [Span]
  /// For how many steps what is over still counts.
  private let reach: Int

  init(of ecosystem: Ecosystem, in series: DateSeries, _ view: EvolutionView) {
    reach =
      switch view {
      case .snapshot(let window): max(1, window)
      case .cumulative, .decaying: .max
      }
    let nodes = ecosystem.nodes.map { Self.span(of: $0.period, series, isMoment: false) }
    let isMoment = ecosystem.vocabulary.relationKinds.map { $0.phrases?.isMoment ?? false }
    var fades = false
    if case .decaying = view { fades = true }
    relations = ecosystem.relations.map { relation in
      let own = Self.span(of: relation.period, series, isMoment: fades && isMoment[relation.kindNumber])
      let (from, to) = (nodes[relation.from], nodes[relation.to])
      return Span(
        first: max(own.first, from.first, to.first), last: min(own.last, from.last, to.last))
    }
    self.nodes = nodes
  }

  func hasNode(_ number: Int, at step: Int) -> Bool { nodes[number].contains(step, reach: reach) }

  func hasRelation(_ number: Int, at step: Int) -> Bool { relations[number].contains(step, reach: reach) }

  /// How many steps a relation has been over at a step; 0 for one that may still hold.
  func stepsOver(_ number: Int, at step: Int) -> Int {
    let span = relations[number]
    guard span.last != .max else { return 0 }
    // Ends that contradict each other: over as soon as it began.
    return max(0, step - max(span.last, span.first))
  }

  private static func span(of period: Period, _ series: DateSeries, isMoment: Bool) -> Span {
    let start = period.start.map(series.place(ofStart:))
    let end = period.end.map(series.place(ofEnd:))
    return Span(first: start ?? .min, last: end ?? (isMoment ? period.start.map(series.place(ofEnd:)) : nil) ?? .max)
  }
}
