import RamureWording

/// One step of a path through time: a year, a quarter or a month.
public struct TimeStep: Hashable, Sendable {
  /// What its days begin with: the year or month itself, or the first month of a quarter.
  public let first: PartialDate
  /// What its days end with: the year or month itself, or the last month of a quarter.
  public let last: PartialDate

  /// How it is written in files: `2006`, `2006-Q1`, `2006-03`.
  public var description: String { label(quarter: "Q") }

  /// How it is written for readers: a quarter is a « trimestre » in French.
  public var label: LocalizedText { LocalizedText(en: label(quarter: "Q"), fr: label(quarter: "T")) }

  private func label(quarter: String) -> String {
    guard first != last, let month = first.month else { return first.description }
    let year = first.description.prefix { $0 != "-" }
    return "\(year)-\(quarter)\((month + 2) / 3)"
  }
}

extension Period {
  /// Whether what is known of the period allows it to touch any day from the first day of one date to the last day of
  /// another.
  ///
  /// An unknown start or end rules nothing out.
  public func mayTouch(from first: PartialDate, to last: PartialDate) -> Bool {
    if let start, start.firstDay > last.lastDay { return false }
    if let end, end.lastDay < first.firstDay { return false }
    return true
  }

  /// Whether what is known of the period allows it to have begun by the last day of a date.
  public func mayHaveBegun(by date: PartialDate) -> Bool {
    start.map { $0.firstDay <= date.lastDay } ?? true
  }
}
