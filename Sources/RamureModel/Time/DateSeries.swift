import RamureWording

/// The dates at which a partnership network is looked at, one after the other: every year, quarter or month.
///
/// ```swift
/// let years = try DateSeries(from: PartialDate(year: 2006)!, to: PartialDate(year: 2018)!, every: .year)
/// for step in years.steps { print(step.description) }
/// ```
///
/// A series begins with the step that holds the first day of its first date, and ends with the one that holds the last day
/// of its last: from 2006 to 2007, every month, is January 2006 to December 2007.
public struct DateSeries: Hashable, Sendable {
  /// How far apart dates are.
  public enum Step: String, CaseIterable, Sendable {
    case year, quarter, month

    /// How many months it has.
    public var months: Int {
      switch self {
      case .year: 12
      case .quarter: 3
      case .month: 1
      }
    }
  }

  /// The most steps a series may have: more are no answer that anybody reads.
  public static let mostSteps = 1_000

  public let step: Step
  public let steps: [TimeStep]

  /// A date for each step: the year or month, and for a quarter its last month.
  public var dates: [PartialDate] { steps.map(\.last) }

  /// Linear time in the number of steps.
  ///
  /// - Throws: `InvalidDateSeries` where the first date comes after the last, or where there are more than `mostSteps`.
  public init(from first: PartialDate, to last: PartialDate, every step: Step) throws(InvalidDateSeries) {
    guard first.firstDay <= last.lastDay else {
      throw InvalidDateSeries(.reversedSeries(from: first.description, to: last.description))
    }
    let start = (first.year * 12 + (first.month ?? 1) - 1) / step.months
    let end = (last.year * 12 + (last.month ?? 12) - 1) / step.months
    let count = end - start + 1
    guard count <= Self.mostSteps else {
      throw InvalidDateSeries(
        .tooManySteps(count, most: Self.mostSteps, every: step.words, longer: Step.year == step ? nil : "year"))
    }
    self.step = step
    steps = (start...end).compactMap { number in
      let months = number * step.months
      guard step != .year else {
        return PartialDate(year: months / 12).map { TimeStep(first: $0, last: $0) }
      }
      let end = months + step.months - 1
      guard let first = PartialDate(year: months / 12, month: months % 12 + 1),
        let last = PartialDate(year: end / 12, month: end % 12 + 1)
      else { return nil }
      return TimeStep(first: first, last: last)
    }
  }
}

extension DateSeries.Step {
  /// "year", « année ».
  public var words: LocalizedText {
    switch self {
    case .year: LocalizedText(en: "year", fr: "année")
    case .quarter: LocalizedText(en: "quarter", fr: "trimestre")
    case .month: LocalizedText(en: "month", fr: "mois")
    }
  }
}

/// Thrown where dates make no series.
public struct InvalidDateSeries: Error, Hashable, Sendable {
  public let diagnosis: Diagnosis

  init(_ diagnosis: Diagnosis) {
    self.diagnosis = diagnosis
  }
}
