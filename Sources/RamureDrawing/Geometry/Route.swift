/// The way of a line: Bézier curves joined end to end, 3n + 1 control points.
struct Route: Hashable, Sendable {
  var points: [Point]

  /// A straight line.
  init(from: Point, to: Point) {
    points = [from, from + (to - from) * (1 / 3), from + (to - from) * (2 / 3), to]
  }

  init?(controlPoints: [Point]) {
    guard controlPoints.count >= 4, controlPoints.count % 3 == 1 else { return nil }
    points = controlPoints
  }

  /// A round line through all points and back to the first (Catmull and Rom 1974, doi:10.1016/B978-0-12-079050-0.50020-5).
  init(closedThrough corners: [Point]) {
    points = [corners[0]]
    func corner(_ place: Int) -> Point { corners[(place + corners.count) % corners.count] }
    for place in corners.indices {
      points.append(corner(place) + (corner(place + 1) - corner(place - 1)) * (1 / 6))
      points.append(corner(place + 1) - (corner(place + 2) - corner(place)) * (1 / 6))
      points.append(corner(place + 1))
    }
  }

  var isStraight: Bool {
    guard points.count == 4 else { return false }
    let along = (points[3] - points[0]).unit
    return points[1...2].allSatisfy { point in
      let offset = point - points[0]
      return (offset.x * along.y - offset.y * along.x).magnitude < 0.05
    }
  }

  var reversed: Route {
    var route = self
    route.points.reverse()
    return route
  }

  /// The direction in which the way begins. Control points may lie on the first one: the next that does not counts.
  var departure: Point {
    let next = points.first { ($0 - points[0]).length > 0.01 }
    return (next ?? points[0]) - points[0]
  }

  func mapped(_ transform: (Point) -> Point) -> Route {
    var route = self
    route.points = points.map(transform)
    return route
  }

  /// The same way between ends a little elsewhere; the directions at the ends stay.
  func moved(start: Point, end: Point) -> Route {
    var route = self
    let last = points.count - 1
    let startShift = start - points[0]
    let endShift = end - points[last]
    route.points[0] = start
    route.points[1] = points[1] + startShift
    route.points[last] = end
    route.points[last - 1] = points[last - 1] + endShift
    return route
  }

  /// The same way a little to the side, so that several relations between two marks can be told apart.
  func bent(by offset: Double) -> Route {
    guard offset != 0 else { return self }
    var route = self
    let last = points.count - 1
    for index in 1..<last {
      let along = (points[min(index + 1, last)] - points[max(index - 1, 0)]).unit
      route.points[index] = points[index] + along.normal * offset
    }
    return route
  }

  /// Points along the way: so many to each curve, the ends among them.
  func sampled(steps: Int) -> [Point] {
    var samples = [points[0]]
    for start in stride(from: 0, to: points.count - 1, by: 3) {
      for step in 1...steps {
        samples.append(Route.point(on: points[start...], at: Double(step) / Double(steps)))
      }
    }
    return samples
  }

  /// What is left when the parts inside a circle around each end are cut off; `nil` when nothing is.
  func trimmed(start: Double, end: Double) -> Route? {
    if isStraight {
      let (first, last) = (points[0], points[points.count - 1])
      guard (last - first).length > start + end else { return nil }
      let along = (last - first).unit
      return Route(from: first + along * start, to: last - along * end)
    }
    return trimmedStart(start)?.reversed.trimmedStart(end)?.reversed
  }

  private func trimmedStart(_ radius: Double) -> Route? {
    let center = points[0]
    func isOutside(_ point: Point) -> Bool { (point - center).length > radius }
    var segment: Int?
    for start in stride(from: 0, to: points.count - 1, by: 3) where isOutside(points[start + 3]) {
      segment = start
      break
    }
    guard let segment else { return nil }
    var low = 0.0
    var high = 1.0
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if isOutside(Route.point(on: points[segment...], at: middle)) { high = middle } else { low = middle }
    }
    var route = self
    route.points = Route.tail(of: Array(points[segment..<segment + 4]), from: high) + points[(segment + 4)...]
    return route
  }

  private static func point(on curve: ArraySlice<Point>, at t: Double) -> Point {
    let i = curve.startIndex
    let (a, b, c, d) = (curve[i], curve[i + 1], curve[i + 2], curve[i + 3])
    let u = 1 - t
    return a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t)
  }

  /// The part of one curve after a parameter (de Casteljau).
  private static func tail(of curve: [Point], from t: Double) -> [Point] {
    func mix(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
    let ab = mix(curve[0], curve[1])
    let bc = mix(curve[1], curve[2])
    let cd = mix(curve[2], curve[3])
    let abc = mix(ab, bc)
    let bcd = mix(bc, cd)
    return [mix(abc, bcd), bcd, cd, curve[3]]
  }
}
