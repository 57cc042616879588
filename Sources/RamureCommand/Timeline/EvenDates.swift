import RamureModel
import RamureWording

/// Some dates spread evenly over a span of time: years where there are enough of them, else quarters, else months.
struct EvenDates {
  let from: PartialDate
  let to: PartialDate

  /// - Throws: a failure where the span has fewer months than dates are asked for, or where it runs backwards.
  func dates(_ count: Int) throws(Failure) -> [PartialDate] {
    do {
      var all: [PartialDate] = []
      for step in DateSeries.Step.allCases {
        all = try DateSeries(from: from, to: to, every: step).dates
        if all.count >= count { break }
      }
      guard all.count >= count else {
        throw Failure.problem(.wrongUsage, .spanTooShort(months: all.count, steps: count), at: nil)
      }
      return Self.spread(all, count)
    } catch let failure as Failure {
      throw failure
    } catch let error as InvalidDateSeries {
      throw .problem(.wrongUsage, error.diagnosis, at: nil)
    } catch {
      throw .problem(.fault, .fault, at: nil)
    }
  }

  /// The first, the last, and those between as evenly as can be; the last where it is one alone.
  static func spread(_ all: [PartialDate], _ count: Int) -> [PartialDate] {
    guard count > 1 else { return Array(all.suffix(1)) }
    return (0..<count).map { place in
      all[(2 * place * (all.count - 1) + count - 1) / (2 * (count - 1))]
    }
  }
}
