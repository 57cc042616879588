/// A sum of many numbers that is as exact as one of few: what each addition rounds off is kept, and added at the end.
///
/// A hub of a hundred thousand leaves adds up a hundred thousand numbers at each step. Added one by one, rounding would
/// leave more of that than any tolerance worth the name.
///
/// Source: A. Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen,
/// doi:10.1002/zamm.19740540106.
struct LongSum {
  private var sum = 0.0
  private var roundedOff = 0.0

  /// From how many numbers on it pays.
  static let block = 128

  var total: Double { sum + roundedOff }

  mutating func add(_ number: Double) {
    let next = sum + number
    roundedOff += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
    sum = next
  }

  static func of(_ numbers: some Sequence<Double>) -> Double {
    var sum = LongSum()
    for number in numbers { sum.add(number) }
    return sum.total
  }
}
