import RamureModel

/// How dates compare that are known to the year, the month or the day: each is all the days that it names.
///
/// `2012-05 >= 2012` holds, since no day of May is before 2012; `2012 < 2012-05` does not, since some days of 2012 are later.
enum DateComparison {
  /// Two dates, of which one may be written as a year or as a text; `nil` where neither value is a date.
  static func dates(_ left: Value, _ right: Value) -> (PartialDate, PartialDate)? {
    switch (left, right) {
    case (.date(let first), .date(let second)): (first, second)
    case (.date(let first), _): date(right).map { (first, $0) }
    case (_, .date(let second)): date(left).map { ($0, second) }
    default: nil
    }
  }

  static func date(_ value: Value) -> PartialDate? {
    switch value {
    case .date(let date): date
    case .integer(let year): Int(exactly: year).flatMap { PartialDate(year: $0) }
    case .string(let text): PartialDate(text)
    default: nil
    }
  }

  static func holds(_ left: PartialDate, _ sign: Expression.Comparison, _ right: PartialDate) -> Bool {
    switch sign {
    case .equal: left == right
    case .unequal: left != right
    case .less: left.lastDay < right.firstDay
    case .atMost: left.lastDay <= right.lastDay
    case .greater: left.firstDay > right.lastDay
    case .atLeast: left.firstDay >= right.firstDay
    }
  }
}
