extension CommunityScratch {
  /// Draws one of the candidates; its place. Their gains stand in `chances`, and are written over.
  ///
  /// The chances fall like e^(gain / spread); the power stands for the exponential, which no two systems compute alike.
  ///
  /// - Parameters:
  ///   - candidates: how many there are; at least 1.
  ///   - bestGain: the largest of the gains.
  ///   - spread: gains that lie eight times so much below the largest have no chance.
  @inline(__always)
  func draw(among candidates: Int, bestGain: Double, spread: Double, _ random: inout SplitMix64) -> Int {
    var total = 0.0
    for place in 0..<candidates {
      var chance = max(0, 1 + (chances[place] - bestGain) / (8 * spread))
      chance *= chance
      chance *= chance
      chance *= chance
      total += chance
      chances[place] = total
    }
    let drawn = random.unit() * total
    var place = 0
    while place < candidates - 1, chances[place] <= drawn { place += 1 }
    return place
  }
}
