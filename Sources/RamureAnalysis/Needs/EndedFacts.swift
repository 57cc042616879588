import RamureModel

extension Period {
  /// Whether it was over before a date. Never where there is no date, or no end.
  func hasEnded(by date: PartialDate?) -> Bool {
    guard let date, end != nil else { return false }
    return !Period(end: end).mayInclude(date)
  }
}

extension Node {
  /// Whether it was over before a date: by its end, or because the last stage it had reached by then is `ended`.
  func hasEnded(by date: PartialDate?) -> Bool {
    if period.hasEnded(by: date) { return true }
    guard let date else { return false }
    let reached = stages.filter { stage in stage.date.map { Period(start: $0).mayInclude(date) } ?? false }
    return reached.last?.stage.isSameText(as: "ended") ?? false
  }
}
