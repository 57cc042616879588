/// Numbers cut into five steps that hold about as many values each, from low to high.
struct NumberSteps: Sendable {
  let ranges: [ClosedRange<Double>]
  /// The step of each value; `nil` where there is none.
  let stepOfValue: [Int?]

  /// Where there are no more different figures than steps, each has a step of its own.
  init(figures numbers: [Double?]) {
    let sorted = numbers.compactMap { $0 }.filter(\.isFinite).sorted()
    let different = sorted.enumerated().filter { $0 == 0 || $1 != sorted[$0 - 1] }.map(\.element)
    var bounds: [Double] = []
    if different.count <= Palette.steps.count {
      bounds = Array(different.dropFirst())
    } else {
      for step in 1..<Palette.steps.count {
        let bound = sorted[sorted.count * step / Palette.steps.count]
        if bound > (bounds.last ?? sorted[0]) { bounds.append(bound) }
      }
    }
    guard !sorted.isEmpty else {
      (ranges, stepOfValue) = ([], numbers.map { _ in nil })
      return
    }
    stepOfValue = numbers.map { number in number.map { value in bounds.count { $0 <= value } } }
    var ranges: [ClosedRange<Double>] = []
    for step in 0...bounds.count {
      let inside = sorted.filter { value in bounds.count { $0 <= value } == step }
      ranges.append((inside.first ?? 0)...(inside.last ?? 0))
    }
    self.ranges = ranges
  }
}
