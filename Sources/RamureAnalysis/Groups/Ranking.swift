import RamureModel

/// Places by score, as in a race: from 1, those as high share a place, and the places they take up stay empty.
enum Ranking {
  /// One more than how many score higher.
  static func ranks(_ scores: [Double]) -> [Int] {
    var ranks = [Int](repeating: 0, count: scores.count)
    let order = scores.indices.highestFirst { scores[$0] }
    for (place, item) in order.enumerated() {
      ranks[item] = place > 0 && scores[order[place - 1]] == scores[item] ? ranks[order[place - 1]] : place + 1
    }
    return ranks
  }
}
