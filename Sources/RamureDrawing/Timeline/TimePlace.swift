import RamureModel

/// Dates as places on a line of years: 2006.5 is the middle of 2006.
///
/// A year and a month are drawn as the whole stretch they stand for, so a date has two places: where it begins and where
/// it is over.
enum TimePlace {
  static func start(of date: PartialDate) -> Double { place(date.year, date.month ?? 1, date.day ?? 1) }

  static func end(of date: PartialDate) -> Double {
    guard let month = date.month else { return Double(date.year + 1) }
    guard let day = date.day else {
      return month == 12 ? Double(date.year + 1) : place(date.year, month + 1, 1)
    }
    return place(date.year, month, day + 1)
  }

  /// Where a day begins. The day after the last of a month is the first of the next.
  private static func place(_ year: Int, _ month: Int, _ day: Int) -> Double {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    let days = before + day - 1 + (isLeap && month > 2 ? 1 : 0)
    return Double(year) + Double(days) / (isLeap ? 366 : 365)
  }
}

/// Years along a stretch of the page.
struct TimeScale: Sendable {
  /// The first and the last place that are shown.
  let first: Double
  let last: Double
  let left: Double
  let right: Double

  func x(_ place: Double) -> Double { left + (place - first) / (last - first) * (right - left) }

  /// The stretch of the page from one place to another, as far as it is shown; at least a hair wide, to be seen.
  func stretch(_ from: Double, _ to: Double, atLeast least: Double = 2) -> (left: Double, right: Double) {
    let start = min(max(x(from), left), right)
    let end = min(max(x(to), left), right)
    guard end - start < least else { return (start, end) }
    let middle = min(max((start + end) / 2, left + least / 2), right - least / 2)
    return (middle - least / 2, middle + least / 2)
  }

  /// A line of the grid, and what is written over it.
  struct Tick: Hashable, Sendable {
    let place: Double
    let text: String
  }

  /// The beginnings of years, or of months where the span is short, as many as can be read side by side.
  var ticks: [Tick] {
    let room = right - left
    let widest = 46.0
    if last - first <= 3 {
      for step in [1, 2, 3, 6] where room / ((last - first) * 12 / Double(step)) >= widest {
        return months(every: step)
      }
    }
    var steps = [1, 2, 5][...]
    var step = steps.removeFirst()
    while room / ((last - first) / Double(step)) < widest {
      if steps.isEmpty { steps = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000] }
      step = steps.removeFirst()
    }
    var year = Int((first / Double(step)).rounded(.up)) * step
    var ticks: [Tick] = []
    while Double(year) < last {
      ticks.append(Tick(place: Double(year), text: String(year)))
      year += step
    }
    return ticks
  }

  private func months(every step: Int) -> [Tick] {
    var ticks: [Tick] = []
    for year in Int(first)...Int(last) {
      for month in stride(from: 1, through: 12, by: step) {
        guard let date = PartialDate(year: year, month: month) else { continue }
        let place = TimePlace.start(of: date)
        if place >= first, place < last {
          ticks.append(Tick(place: place, text: month == 1 ? String(year) : date.description))
        }
      }
    }
    return ticks
  }
}
