/// A few figures that show what a scale means, the largest first.
struct ScaleSamples {
  let figures: [Double]

  init(_ values: [Double?], highest: Double) {
    let areWhole = values.allSatisfy { $0 == $0?.rounded() }
    var samples = [highest]
    for share in [0.3, 0.05] {
      let rounded = ScaleSamples.rounded(highest * share)
      if rounded > 0, !areWhole || rounded >= 1, rounded < samples[samples.count - 1] * 0.7 { samples.append(rounded) }
    }
    figures = samples
  }

  /// A figure near this one that reads well: 1, 2 or 5 times a power of ten.
  private static func rounded(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var power = 1.0
    while power * 10 <= value { power *= 10 }
    while power > value { power /= 10 }
    return [5.0, 2, 1].first { $0 * power <= value }.map { $0 * power } ?? power
  }
}
