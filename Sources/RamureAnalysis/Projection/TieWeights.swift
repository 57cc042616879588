import RamureNetwork

/// What relations weigh, and what becomes of it where several make one tie.
struct TieWeights {
  enum Merging {
    case sum, shortest, strongest
  }

  /// By relation number.
  let values: [Double]
  let merging: Merging
  let meaning: Network.WeightMeaning

  /// - Parameters:
  ///   - own: what each relation says it weighs; `nil` where all weigh 1.
  ///   - fading: which part of it is left; `nil` for all of it.
  init?(own: [Double]?, meaning: Network.WeightMeaning, fading: [Double]?) {
    guard let own else {
      guard let fading else { return nil }
      (values, merging, self.meaning) = (fading, .strongest, .strength)
      return
    }
    values = fading.map { fading in zip(own, fading).map { $0 * $1 } } ?? own
    (merging, self.meaning) = (meaning == .strength ? .sum : .shortest, meaning)
  }

  func merged(_ relations: ArraySlice<Int32>) -> Double {
    switch merging {
    case .sum: relations.reduce(0) { $0 + values[Int($1)] }
    case .shortest: relations.reduce(.infinity) { min($0, values[Int($1)]) }
    case .strongest: relations.reduce(0) { max($0, values[Int($1)]) }
    }
  }
}
