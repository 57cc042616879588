/// How long something lasted, as far as its two dates tell.
///
/// Counted from month to month, days left aside: from 2016-10-20 to 2017-06-01 are 8 months. Where one of the dates is a
/// year alone, only years can be told apart: from 2018 to 2021-05 are 3 years, give or take one.
public struct KnownLength: Hashable, Sendable {
  public let months: Int
  /// Whether only whole years are known.
  public let isInYears: Bool

  /// `nil` where the end comes before the start on every reading of the two.
  public init?(from start: PartialDate, to end: PartialDate) {
    guard end.lastDay >= start.firstDay else { return nil }
    if let first = start.month, let last = end.month {
      isInYears = false
      months = max(0, (end.year - start.year) * 12 + last - first)
    } else {
      isInYears = true
      months = max(0, end.year - start.year) * 12
    }
  }
}
