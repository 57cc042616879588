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
  /// Free room between a label and anything else.
  let gap = 1.5

  /// The box of each request's label, or `nil` where it is not shown.
  func boxes(for requests: [Request]) -> [Box?] {
    var obstacles = BoxGrid(cell: 48)
    for (center, reach) in zip(centers, reaches) {
      obstacles.insert(Box(center: center, Extent(2 * reach, 2 * reach)))
    }
    return requests.map { request in
      let places = candidates(for: request) + (request.mayStandOff ? placesAround(request) : [])
      for place in places where bounds.contains(place) {
        if obstacles.isFree(place.grown(by: gap), except: ownBox(request.mark)) {
          obstacles.insert(place)
          return place
        }
      }
      return nil
    }
  }

  /// Places on rings around the mark, the nearest ring first.
  private func placesAround(_ request: Request) -> [Box] {
    let center = centers[request.mark]
    var places: [Box] = []
    for ring in 1...12 {
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

/// Boxes sorted into square cells, to ask quickly whether a place is free.
struct BoxGrid {
  private let cell: Double
  private var boxes: [Box] = []
  private var cells: [Int64: [Int]] = [:]

  init(cell: Double) {
    self.cell = cell
  }

  mutating func insert(_ box: Box) {
    boxes.append(box)
    forEachCell(of: box) { cells[$0, default: []].append(boxes.count - 1) }
  }

  /// Whether nothing but the one box excepted touches the box.
  func isFree(_ box: Box, except own: Box) -> Bool {
    var free = true
    forEachCell(of: box) { key in
      guard free else { return }
      for number in cells[key] ?? [] where boxes[number].intersects(box) && boxes[number] != own {
        free = false
        return
      }
    }
    return free
  }

  private func forEachCell(of box: Box, _ body: (Int64) -> Void) {
    let columns = Int((box.x / cell).rounded(.down))...Int((box.right / cell).rounded(.down))
    let rows = Int((box.y / cell).rounded(.down))...Int((box.bottom / cell).rounded(.down))
    for row in rows {
      for column in columns { body(Int64(row) << 32 ^ Int64(column) & 0xFFFF_FFFF) }
    }
  }
}
