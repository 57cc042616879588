/// Finds a place for the name of a community where the layout has kept none: at the edge of its members, clear of all
/// marks and of all other names.
struct TitlePlacement {
  let bounds: Box
  private var obstacles: BoxGrid

  /// - Parameter taken: the boxes of marks and of names.
  init(bounds: Box, taken: [Box]) {
    self.bounds = bounds
    obstacles = BoxGrid(cell: 64)
    for box in taken { obstacles.insert(box) }
  }

  mutating func block(_ box: Box) { obstacles.insert(box) }

  /// The place nearest to the members' edge; `nil` where none is free.
  mutating func place(_ extent: Extent, besides members: [Box]) -> Box? {
    guard let first = members.first else { return nil }
    let reach = members.dropFirst().reduce(first) { $0.union($1) }
    let nowhere = Box(x: .infinity, y: .infinity, width: 0, height: 0)
    for ring in 0..<14 {
      let away = 5 + Double(ring) * 9
      for place in candidates(extent, around: reach, away) {
        guard bounds.contains(place), obstacles.isFree(place.grown(by: Extent(5, 3)), except: nowhere) else { continue }
        obstacles.insert(place)
        return place
      }
    }
    return nil
  }

  /// Above first, from the middle to the corners, then below, then beside.
  private func candidates(_ extent: Extent, around reach: Box, _ away: Double) -> [Box] {
    func box(_ x: Double, _ y: Double) -> Box { Box(x: x, y: y, width: extent.width, height: extent.height) }
    let room = reach.width - extent.width
    let lefts = [0.5, 0.3, 0.7, 0.1, 0.9].map { reach.x + room * $0 }
    let tops = [0.5, 0.2, 0.8].map { reach.y + (reach.height - extent.height) * $0 }
    return lefts.map { box($0, reach.y - away - extent.height) } + lefts.map { box($0, reach.bottom + away) }
      + tops.flatMap { [box(reach.x - away - extent.width, $0), box(reach.right + away, $0)] }
  }
}
