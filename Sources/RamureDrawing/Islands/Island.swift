/// A community laid out by itself: its boxes around its own origin, and the room its name takes above them.
struct Island {
  /// The numbers of its boxes, and where their middles are.
  let members: [Int]
  var places: [Point]
  /// The room of each box.
  let extents: [Extent]
  /// Its name; `nil` where it has none to show.
  let title: Label?
  /// Where the name stands, around the same origin.
  private(set) var titleBox: Box?
  private(set) var hull: ConvexHull

  /// The room between the name and the members.
  private static let titleGap = 7.0

  init(members: [Int], places: [Point], extents: [Extent], title: Label?) {
    self.members = members
    self.places = places
    self.extents = extents
    self.title = title
    hull = ConvexHull([])
    settle()
  }

  private var boxes: [Box] { zip(places, extents).map { Box(center: $0, $1) } }

  /// How far it reaches from its origin.
  var radius: Double { hull.corners.map(\.length).max() ?? 0 }

  var bounds: Box {
    let boxes = boxes + [titleBox].compactMap { $0 }
    return boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
  }

  /// Finds room for the name, and puts the origin in the middle.
  mutating func settle() {
    titleBox = title.map(box)
    let middle = bounds.center
    places = places.map { $0 - middle }
    titleBox?.x -= middle.x
    titleBox?.y -= middle.y
    hull = ConvexHull(
      (boxes + [titleBox].compactMap { $0 }).flatMap { box in
        [Point(box.x, box.y), Point(box.right, box.y), Point(box.x, box.bottom), Point(box.right, box.bottom)]
      })
  }

  /// The lowest place above all members below it: where the skyline has a dip rather than on top of its peak.
  private func box(for title: Label) -> Box {
    let boxes = boxes
    let bounds = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    let room = max(bounds.width - title.extent.width, 0)
    let steps = 12
    var best: (cost: Double, box: Box)?
    for step in 0...steps {
      let left =
        room == 0
        ? bounds.center.x - title.extent.width / 2 : bounds.x + room * Double(step) / Double(steps)
      let right = left + title.extent.width
      let top = boxes.filter { $0.x < right + 6 && left - 6 < $0.right }.map(\.y).min() ?? bounds.center.y
      let box = Box(
        x: left, y: top - Self.titleGap - title.extent.height, width: title.extent.width, height: title.extent.height)
      // A little off the middle is better than high above the others.
      let cost = max(0, bounds.y - box.y) + (box.center.x - bounds.center.x).magnitude * 0.2
      if cost < best?.cost ?? .infinity { best = (cost, box) }
    }
    return best?.box ?? bounds
  }
}
