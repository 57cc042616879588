import RamureModel
import RamureWording

/// Some dates spread evenly over a span of time: years where there are enough of them, else quarters, else months.
struct EvenDates {
  let from: PartialDate
  let to: PartialDate

  /// - Throws: a failure where the span has fewer months than dates are asked for, or where it runs backwards.
  func dates(_ count: Int) throws(Refusal) -> [PartialDate] {
    let all = try series(atLeast: count).dates
    return Self.places(of: all.count, count).map { all[$0] }
  }

  /// The longest steps that make so many dates.
  func series(atLeast count: Int) throws(Refusal) -> DateSeries {
    for step in [DateSeries.Step.year, .quarter] {
      let series = try series(every: step)
      if series.steps.count >= count { return series }
    }
    let months = try series(every: .month)
    guard months.steps.count < count else { return months }
    throw .question(.spanTooShort(months: months.steps.count, steps: count))
  }

  private func series(every step: DateSeries.Step) throws(Refusal) -> DateSeries {
    do {
      return try DateSeries(from: from, to: to, every: step)
    } catch {
      throw .question(error.diagnosis)
    }
  }

  /// The first, the last, and those between as evenly as can be, by their places; the last where it is one alone.
  static func places(of all: Int, _ count: Int) -> [Int] {
    guard count > 1 else { return [all - 1] }
    return (0..<count).map { (2 * $0 * (all - 1) + count - 1) / (2 * (count - 1)) }
  }
}
