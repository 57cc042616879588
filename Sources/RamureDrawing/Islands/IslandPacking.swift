import RamureModel

/// Moves islands together until they nearly touch, each near those it is tied to.
///
/// They are put down one by one, in the order of their ties, of their distance from the middle, and of their size, each time
/// along the page and across it; then each in turn looks all around for a better place: nearer to its ties, nearer to the
/// middle. The page lies, so a way across it counts less than one down. What turns out best is kept. With k islands, O(k²) time for each direction
/// that is tried, and O(k²) memory.
struct IslandPacking {
  /// The water between two islands.
  let gap: Double
  /// How many lines there are between two islands, for those that have some.
  let ties: [(from: Int, to: Int, count: Double)]

  /// How much farther a page is across than down.
  static let proportion = 1.45
  private static let rounds = 5
  private static let directions = 32

  /// - Parameters:
  ///   - hulls: each around its own origin.
  ///   - seats: where the islands would like to be.
  ///   - areGood: whether the seats are those of a packing, and only to be moved together again.
  func packed(_ hulls: [ConvexHull], at seats: [Point], areGood: Bool = false) -> [Point] {
    let sea = IslandSea(hulls, gap: gap)
    let tied = pulls(count: hulls.count)
    var crossings = [Double](repeating: 0, count: hulls.count)
    for tie in ties {
      crossings[tie.from] += tie.count
      crossings[tie.to] += tie.count
    }
    let middle = sea.middle(of: seats)
    let wishes = seats.map { $0 - middle }
    let sizes = hulls.map { $0.extent.width * $0.extent.height }
    let orders = [
      hulls.indices.highestFirst { crossings[$0] },
      hulls.indices.lowestFirst { wishes[$0].length },
      hulls.indices.highestFirst { sizes[$0] },
    ]
    var best: PackingAttempt?
    for order in areGood ? [orders[1]] : orders {
      for isUpright in areGood ? [false] : [false, true] {
        var attempt = PackingAttempt(sea: sea, tied: tied, wishes: isUpright ? wishes.map(\.normal) : wishes)
        attempt.putDown(order)
        for _ in 0..<(hulls.count > 2 ? Self.rounds : 0) where attempt.isMoving {
          attempt.improve(directions: Self.directions)
        }
        // Only what is clearly better, so that the last digits of a layout decide nothing.
        if attempt.cost < (best?.cost ?? .infinity) * 0.999 { best = attempt }
      }
    }
    return best?.places ?? []
  }

  /// Each island is drawn by all its ties together as strongly as any other, however many they are.
  private func pulls(count: Int) -> [[(other: Int, weight: Double)]] {
    var tied: [[(other: Int, weight: Double)]] = Array(repeating: [], count: count)
    for tie in ties {
      tied[tie.from].append((tie.to, tie.count))
      tied[tie.to].append((tie.from, tie.count))
    }
    return tied.map { pulls in
      let all = max(pulls.reduce(0) { $0 + $1.weight }, 1)
      return pulls.map { ($0.other, $0.weight / all) }
    }
  }
}
