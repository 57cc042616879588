/// The memory one search for communities works with, level after level: some cells for each node.
///
/// Between two uses `ties` is all 0 and `isWaiting` all false.
final class CommunityScratch {
  /// How strongly the node at hand is tied to each community.
  let ties: UnsafeMutablePointer<Double>
  /// The communities the node at hand is tied to.
  let touched: UnsafeMutablePointer<Int32>
  /// The masses and the number of members of each community.
  let masses: UnsafeMutablePointer<Double>
  let counterMasses: UnsafeMutablePointer<Double>
  let sizes: UnsafeMutablePointer<Int32>
  /// Communities without members: the first `vacancies` cells.
  let vacant: UnsafeMutablePointer<Int32>
  var vacancies = 0
  /// Nodes to look at, in a ring.
  let queue: UnsafeMutablePointer<Int32>
  let isWaiting: UnsafeMutablePointer<Bool>
  /// Nodes that went to a place no better than theirs.
  let hasDrifted: UnsafeMutablePointer<Bool>
  /// When communities are taken apart: the masses of each, and what ties each part to the rest of its community.
  let wholes: UnsafeMutablePointer<Double>
  let counterWholes: UnsafeMutablePointer<Double>
  let outside: UnsafeMutablePointer<Double>
  /// The parts to draw from, and their chances.
  let candidates: UnsafeMutablePointer<Int32>
  let chances: UnsafeMutablePointer<Double>
  private let cells = Cells()

  /// - Parameter capacity: the most nodes a level has.
  init(capacity: Int) {
    let count = max(1, capacity)
    ties = cells.filled(with: 0, count: count)
    touched = cells.filled(with: 0, count: count)
    masses = cells.filled(with: 0, count: count)
    counterMasses = cells.filled(with: 0, count: count)
    sizes = cells.filled(with: 0, count: count)
    vacant = cells.filled(with: 0, count: count)
    queue = cells.filled(with: 0, count: count)
    isWaiting = cells.filled(with: false, count: count)
    hasDrifted = cells.filled(with: false, count: count)
    wholes = cells.filled(with: 0, count: count)
    counterWholes = cells.filled(with: 0, count: count)
    outside = cells.filled(with: 0, count: count)
    candidates = cells.filled(with: 0, count: count)
    chances = cells.filled(with: 0, count: count)
  }
}

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
