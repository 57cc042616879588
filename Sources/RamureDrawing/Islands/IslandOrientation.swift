/// Turns each island so that those of its members who are tied to others look towards them.
struct IslandOrientation {
  /// The lines from island to island, by the numbers of their boxes.
  let bridges: [(from: Int, to: Int)]
  /// Whether islands may be turned, or only mirrored: names stay upright.
  let mayTurn: Bool

  /// - Parameter centers: where the islands lie.
  func turned(_ islands: [Island], at centers: [Point]) -> [Island] {
    var islands = islands
    let count = islands.reduce(0) { max($0, ($1.members.max() ?? -1) + 1) }
    var islandOfBox = [Int](repeating: 0, count: count)
    var placeInIsland = islandOfBox
    for (number, island) in islands.enumerated() {
      for (place, box) in island.members.enumerated() { (islandOfBox[box], placeInIsland[box]) = (number, place) }
    }
    var outward: [[(own: Int, other: Int)]] = Array(repeating: [], count: islands.count)
    for bridge in bridges {
      outward[islandOfBox[bridge.from]].append((bridge.from, bridge.to))
      outward[islandOfBox[bridge.to]].append((bridge.to, bridge.from))
    }
    for _ in 0..<3 {
      for island in islands.indices where !outward[island].isEmpty && islands[island].members.count > 1 {
        let targets = outward[island].map { tie in
          let other = islandOfBox[tie.other]
          return (
            place: placeInIsland[tie.own],
            target: centers[other] + islands[other].places[placeInIsland[tie.other]] - centers[island]
          )
        }
        var best: (length: Double, places: [Point])?
        for transform in transforms {
          let places = islands[island].places.map(transform)
          let length = targets.reduce(0) { $0 + (places[$1.place] - $1.target).length }
          // Only what is clearly shorter, so that the last digits of a layout decide nothing.
          if length < (best?.length ?? .infinity) * 0.999 { best = (length, places) }
        }
        if let best { islands[island].places = best.places }
      }
    }
    for island in islands.indices { islands[island].settle() }
    return islands
  }

  private var transforms: [(Point) -> Point] {
    let turns = mayTurn ? (0..<16).map { Double($0) * .pi / 8 } : [0, .pi]
    return turns.flatMap { angle -> [(Point) -> Point] in
      let (sine, cosine) = (Trigonometry.sin(angle), Trigonometry.cos(angle))
      return [1.0, -1].map { mirror in
        { Point(mirror * ($0.x * cosine - $0.y * sine), $0.x * sine + $0.y * cosine) }
      }
    }
  }
}
