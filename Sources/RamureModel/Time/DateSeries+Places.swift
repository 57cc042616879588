extension DateSeries {
  /// The place in `steps` of the step that holds the first day of a date; below 0 before the series, `steps.count` or more
  /// after it.
  public func place(ofStart date: PartialDate) -> Int {
    place(year: date.year, month: date.month ?? 1)
  }

  /// The place of the step that holds the last day of a date.
  public func place(ofEnd date: PartialDate) -> Int {
    place(year: date.year, month: date.month ?? 12)
  }

  private func place(year: Int, month: Int) -> Int {
    guard let first = steps.first?.first else { return 0 }
    func number(_ year: Int, _ month: Int) -> Int { (year * 12 + month - 1) / step.months }
    return number(year, month) - number(first.year, first.month ?? 1)
  }
}
