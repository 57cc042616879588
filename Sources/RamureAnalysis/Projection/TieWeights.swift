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
  /// Whether a relation says that it weighs nothing: it is no tie then, for any measure. One that has only faded is.
  private let isNone: [Bool]?

  /// - Parameters:
  ///   - own: what each relation says it weighs; `nil` where all weigh 1.
  ///   - fading: which part of it is left; `nil` for all of it.
  init?(own: [Double]?, meaning: Network.WeightMeaning, fading: [Double]?) {
    guard let own else {
      guard let fading else { return nil }
      (values, merging, self.meaning, isNone) = (fading, .strongest, .strength, nil)
      return
    }
    values = fading.map { fading in zip(own, fading).map { $0 * $1 } } ?? own
    (merging, self.meaning) = (meaning == .strength ? .sum : .shortest, meaning)
    isNone = own.contains(0) ? own.map { $0 == 0 } : nil
  }

  /// How many relations weigh nothing.
  var countOfNone: Int { isNone?.count { $0 } ?? 0 }

  /// Whether some of these relations make a tie.
  func areTie(_ relations: ArraySlice<Int32>) -> Bool {
    guard let isNone else { return true }
    return relations.contains { !isNone[Int($0)] }
  }

  func merged(_ relations: ArraySlice<Int32>) -> Double {
    switch merging {
    case .sum: relations.reduce(0) { $0 + values[Int($1)] }
    case .shortest: relations.reduce(.infinity) { min($0, values[Int($1)]) }
    case .strongest: relations.reduce(0) { max($0, values[Int($1)]) }
    }
  }
}
