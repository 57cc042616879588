@testable import RamureDrawing

extension Chart {
  /// The room of every text on the page, by the widths that the file pins them to.
  var textBoxes: [Box] { Chart.textBoxes(items) }

  static func textBoxes(_ items: [ChartItem]) -> [Box] {
    items.flatMap(\.leaves).compactMap { item in
      guard case .text(let text) = item else { return nil }
      let label = Label(lines: text.lines, size: text.size, bold: text.bold)
      let left =
        switch text.anchor {
        case .start: text.origin.x
        case .middle: text.origin.x - label.extent.width / 2
        case .end: text.origin.x - label.extent.width
        }
      return Box(
        x: left, y: text.origin.y - text.size * 0.93, width: label.extent.width, height: label.extent.height)
    }
  }

  /// All groups, at whatever depth, that have a class.
  func groups(_ cssClass: String) -> [ChartGroup] { Chart.groups(cssClass, in: items) }

  private static func groups(_ cssClass: String, in items: [ChartItem]) -> [ChartGroup] {
    items.flatMap { item -> [ChartGroup] in
      guard case .group(let group) = item else { return [] }
      return (group.cssClass == cssClass ? [group] : []) + groups(cssClass, in: group.items)
    }
  }

  /// Pairs of texts that lie on each other, and texts that leave the page: there should be none.
  var textFaults: [String] {
    let boxes = textBoxes
    let page = Box(x: 0, y: 0, width: extent.width, height: extent.height)
    var faults = boxes.filter { !page.contains($0) }.map { "\($0) leaves the page" }
    for (number, box) in boxes.enumerated() {
      for other in boxes[..<number] where box.intersects(other) { faults.append("\(box) lies on \(other)") }
    }
    return faults
  }
}

extension ChartGroup {
  var boxes: [Box] {
    items.compactMap { item in
      if case .shape(let shape) = item, case .box(let box, _) = shape.form { box } else { nil }
    }
  }

  /// The middle of its first mark.
  var center: Point? {
    for item in items {
      if case .shape(let shape) = item, case .symbol(_, let center, _) = shape.form { return center }
    }
    return nil
  }
}
