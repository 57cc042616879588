/// Finds a place for each label beside its mark, clear of all marks and of all other labels.
///
/// Labels are placed one by one, the most central first; one for which no place is left is not shown. Expected time in
/// proportion to the labels times the few boxes around each.
struct LabelPlacement {
  struct Request {
    let mark: Int
    let label: Label
    /// Whether the label may stand some way off, tied to its mark by a thin line.
    let mayStandOff: Bool
  }

  /// The area labels must stay in.
  let bounds: Box
  /// The centres and the reach of all marks.
  let centers: [Point]
  let reaches: [Double]
  /// Places that something else has taken already.
  var taken: [Box] = []
  /// Free room between a label and anything else; more to the side, where two names could read as one.
  let gap = Extent(4, 1.5)

  /// The box of each request's label, or `nil` where it is not shown.
  ///
  /// - Parameter lines: the lines of the map. Where they are given, labels move to the free place that the fewest cross.
  func boxes(for requests: [Request], avoiding lines: LineGrid?) -> [Box?] {
    var obstacles = BoxGrid(cell: 48)
    for mark in centers.indices { obstacles.insert(ownBox(mark)) }
    for box in taken { obstacles.insert(box) }
    var boxes = requests.map { request in
      let places = candidates(for: request) + (request.mayStandOff ? placesAround(request) : [])
      let free = places.first { isFree($0, for: request.mark, obstacles) }
      if let free { obstacles.insert(free) }
      return free
    }
    guard let lines else { return boxes }
    for (number, request) in requests.enumerated() {
      guard let box = boxes[number] else { continue }
      var best = (place: box, crossings: lines.crossings(of: box))
      obstacles.remove(box)
      for place in candidates(for: request) where best.crossings > 0 && isFree(place, for: request.mark, obstacles) {
        let crossings = lines.crossings(of: place)
        if crossings < best.crossings { best = (place, crossings) }
      }
      obstacles.insert(best.place)
      boxes[number] = best.place
    }
    return boxes
  }

  private func isFree(_ place: Box, for mark: Int, _ obstacles: BoxGrid) -> Bool {
    bounds.contains(place) && obstacles.isFree(place.grown(by: gap), except: ownBox(mark))
  }

  /// Places on rings around the mark, the nearest ring first.
  private func placesAround(_ request: Request) -> [Box] {
    let center = centers[request.mark]
    var places: [Box] = []
    for ring in 1...32 {
      let distance = reaches[request.mark] + Double(ring) * 15
      for step in 0..<20 {
        let angle = Double(step) * .pi / 10
        let direction = Point(Trigonometry.cos(angle), Trigonometry.sin(angle))
        // The label's nearest edge keeps the distance, whatever its shape.
        let middle =
          center + direction * distance
          + Point(direction.x * request.label.extent.width / 2, direction.y * request.label.extent.height / 2)
        places.append(Box(center: middle, request.label.extent))
      }
    }
    return places
  }

  private func ownBox(_ mark: Int) -> Box {
    Box(center: centers[mark], Extent(2 * reaches[mark], 2 * reaches[mark]))
  }

  /// The places to try: below first, as layouts leave room there, then beside, above, and at the corners.
  private func candidates(for request: Request) -> [Box] {
    let center = centers[request.mark]
    let reach = reaches[request.mark]
    let extent = request.label.extent
    let away = reach + 2.5
    let slant = reach * 0.75 + 1.5
    func box(_ x: Double, _ y: Double) -> Box { Box(x: x, y: y, width: extent.width, height: extent.height) }
    let left = center.x - extent.width / 2
    let top = center.y - extent.height / 2
    return [
      box(left, center.y + away),
      box(center.x + away, top),
      box(center.x - away - extent.width, top),
      box(left, center.y - away - extent.height),
      box(center.x + slant, center.y + slant),
      box(center.x - slant - extent.width, center.y + slant),
      box(center.x + slant, center.y - slant - extent.height),
      box(center.x - slant - extent.width, center.y - slant - extent.height),
      box(left + extent.width * 0.3, center.y + away),
      box(left - extent.width * 0.3, center.y + away),
      box(left + extent.width * 0.3, center.y - away - extent.height),
      box(left - extent.width * 0.3, center.y - away - extent.height),
    ]
  }
}
