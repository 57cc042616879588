extension [Point] {
  /// The area a closed line encloses; of one that runs the other way round, less than nothing.
  var signedArea: Double {
    indices.reduce(0) { sum, place in
      let (from, to) = (self[place], self[(place + 1) % count])
      return sum + (from.x * to.y - to.x * from.y) / 2
    }
  }

  /// Whether a point lies within a closed line (Shimrat 1962, doi:10.1145/368637.368653).
  func surrounds(_ point: Point) -> Bool {
    var isWithin = false
    for place in indices {
      let (from, to) = (self[place], self[(place + 1) % count])
      guard (from.y > point.y) != (to.y > point.y) else { continue }
      if point.x < from.x + (to.x - from.x) * (point.y - from.y) / (to.y - from.y) { isWithin.toggle() }
    }
    return isWithin
  }
}
