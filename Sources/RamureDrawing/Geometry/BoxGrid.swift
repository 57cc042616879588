/// Boxes sorted into square cells, to ask quickly whether a place is free.
struct BoxGrid {
  private let cell: Double
  private var cells: [Int64: [Box]] = [:]

  init(cell: Double) {
    self.cell = cell
  }

  mutating func insert(_ box: Box) {
    forEachCell(of: box) { cells[$0, default: []].append(box) }
  }

  mutating func remove(_ box: Box) {
    forEachCell(of: box) { key in
      if let place = cells[key]?.firstIndex(of: box) { cells[key]?.remove(at: place) }
    }
  }

  /// Whether nothing but the one box excepted touches the box.
  func isFree(_ box: Box, except own: Box) -> Bool {
    var free = true
    forEachCell(of: box) { key in
      guard free, let near = cells[key] else { return }
      free = !near.contains { $0.intersects(box) && $0 != own }
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
