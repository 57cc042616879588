/// The lines that join points with the least length in all: a minimum spanning tree.
///
/// Source: R. C. Prim (1957), doi:10.1002/j.1538-7305.1957.tb01515.x. Quadratic time.
enum ShortestLinks {
  static func joining(_ points: [Point]) -> [(from: Point, to: Point)] {
    guard let first = points.first else { return [] }
    var nearest = points.map { ($0 - first).length }
    var neighbour = [Int](repeating: 0, count: points.count)
    var isJoined = [Bool](repeating: false, count: points.count)
    isJoined[0] = true
    var links: [(from: Point, to: Point)] = []
    for _ in 1..<points.count {
      var next = -1
      for place in points.indices where !isJoined[place] && (next < 0 || nearest[place] < nearest[next]) {
        next = place
      }
      isJoined[next] = true
      links.append((points[neighbour[next]], points[next]))
      for place in points.indices where !isJoined[place] {
        let distance = (points[place] - points[next]).length
        if distance < nearest[place] {
          nearest[place] = distance
          neighbour[place] = next
        }
      }
    }
    return links
  }
}
