/// What a region stands on: the boxes of what belongs to it, and the shortest lines that join them.
struct RegionGround {
  let boxes: [Box]
  let links: [(from: Point, to: Point)]

  init(_ boxes: [Box]) {
    self.boxes = boxes
    links = ShortestLinks.joining(boxes.map(\.center))
  }

  var bounds: Box? { boxes.dropFirst().reduce(boxes.first) { $0?.union($1) } }
}

/// The cells of a part of the page, some of them marked.
struct RegionCanvas {
  let columns: Int
  let rows: Int
  let bounds: Box
  private let cell: Double
  private(set) var marked: [Bool]

  init(_ bounds: Box, cell: Double) {
    self.bounds = bounds
    self.cell = cell
    columns = max(2, Int((bounds.width / cell).rounded(.up)))
    rows = max(2, Int((bounds.height / cell).rounded(.up)))
    marked = [Bool](repeating: false, count: columns * rows)
  }

  func distances() -> [Double] { DistanceField(columns: columns, rows: rows, marked: marked).distances }

  /// The cells that a box lies on.
  func cells(of box: Box) -> [Int] {
    let across = column(box.x)...column(box.right)
    return (row(box.y)...row(box.bottom)).flatMap { row in across.map { row * columns + $0 } }
  }

  mutating func fill(_ box: Box) {
    for cell in cells(of: box) { marked[cell] = true }
  }

  mutating func draw(from: Point, to: Point) {
    let steps = max(1, Int(((to - from).length / (cell / 2)).rounded(.up)))
    for step in 0...steps {
      let point = from + (to - from) * (Double(step) / Double(steps))
      guard bounds.holds(point) else { continue }
      marked[row(point.y) * columns + column(point.x)] = true
    }
  }

  /// Takes away the cells that are marked on another canvas of the same part.
  mutating func clear(_ other: RegionCanvas) {
    for place in marked.indices where other.marked[place] { marked[place] = false }
  }

  /// Adds the cells that are marked on another canvas of the same part.
  mutating func add(_ other: RegionCanvas) {
    for place in marked.indices where other.marked[place] { marked[place] = true }
  }

  private func column(_ x: Double) -> Int { min(max(Int((x - bounds.x) / cell), 0), columns - 1) }
  private func row(_ y: Double) -> Int { min(max(Int((y - bounds.y) / cell), 0), rows - 1) }
}

extension Box {
  fileprivate func holds(_ point: Point) -> Bool {
    point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  }
}
