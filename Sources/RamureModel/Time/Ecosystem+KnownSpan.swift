extension Ecosystem {
  /// The earliest and the latest date that a partnership, an actor or any other fact says of itself; `nil` where nothing is
  /// dated.
  ///
  /// Reads the start, the end and the stages of every node, and the start and the end of every relation; not the date of
  /// the file itself. Linear time.
  public var knownSpan: (first: PartialDate, last: PartialDate)? {
    var span: (first: PartialDate, last: PartialDate)?
    func widen(_ date: PartialDate?) {
      guard let date else { return }
      guard let known = span else {
        span = (date, date)
        return
      }
      span = (
        date < known.first ? date : known.first,
        (known.last.lastDay, known.last) < (date.lastDay, date) ? date : known.last
      )
    }
    for node in nodes {
      widen(node.period.start)
      widen(node.period.end)
      for stage in node.stages { widen(stage.date) }
    }
    for relation in relations {
      widen(relation.period.start)
      widen(relation.period.end)
    }
    return span
  }
}
