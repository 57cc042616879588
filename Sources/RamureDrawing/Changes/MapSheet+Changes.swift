import RamureModel

/// Where the signs of what changed stand.
extension MapSheet {
  /// The sign of a node: at the upper right of its mark, whose room is larger for it.
  func badge(ofNode number: Int, center: Point, reach: Double) -> ChangeBadge? {
    guard let change = options.changes?.nodes[number] else { return nil }
    let away = max(reach * 0.72, 3)
    return ChangeBadge(change: change, center: center + Point(away, -away))
  }

  /// The lines with the signs of those that changed: on the line, beside its middle where something lies there.
  func badged(_ lines: [SceneLine], _ numbers: [Int]) -> [SceneLine] {
    guard let changes = options.changes else { return lines }
    var obstacles = BoxGrid(cell: 48)
    for label in arrangement.labels { if let label { obstacles.insert(label.box) } }
    for (center, reach) in zip(arrangement.centers, arrangement.reaches) {
      obstacles.insert(Box(center: center, Extent(2 * reach, 2 * reach)))
    }
    let nowhere = Box(x: .infinity, y: .infinity, width: 0, height: 0)
    return zip(lines, numbers).map { line, number in
      guard let change = changes.relations[number] else { return line }
      let points = line.route.sampled(steps: 16)
      let order = points.indices.lowestFirst { abs($0 - points.count / 2) }
      let place = order.first { obstacles.isFree(ChangeBadge.box(at: points[$0]), except: nowhere) } ?? points.count / 2
      obstacles.insert(ChangeBadge.box(at: points[place]))
      var line = line
      line.change = change
      line.badge = ChangeBadge(change: change, center: points[place])
      return line
    }
  }
}
