import RamureModel

/// The places of an earlier map with those who were not on it put beside their neighbours, all in pixels of the page.
///
/// Whoever has a place keeps it. Of all others, those tied to somebody with a place come first, most of them before few:
/// each goes to the free room nearest to the middle of its neighbours, those of its own community where it has any there.
/// What is tied to nobody with a place gets free ground of its own, the largest part first. With n new ones, O(n log n)
/// time and a search for room each.
struct KeptPlaces {
  let scale: Double
  /// The sheet; it grows to the right and downwards, so that nobody moves.
  private(set) var sheet: Box
  /// The middle of each box, and of each mark.
  private(set) var centers: [Point]
  private(set) var titleBoxes: [Box?]
  private(set) var newCount = 0
  /// The room of each box, and how far above its middle the mark stands.
  private let extents: [Extent]
  private let rises: [Double]

  /// `nil` where nobody's place is known.
  ///
  /// - Parameter boxes: the room of each box at full size.
  init?(
    _ positions: MapPositions, marks: MapMarks, nodes: [Int], boxes: [Extent], reaches: [Double],
    lines: [LayoutRequest.Line], communityOfBox: [Int?]?, titles: [Label?], communities: MapCommunities?
  ) {
    let ids = nodes.map { marks.graph.ecosystem.nodes[$0].id }
    let known = ids.map { positions.place(ofNode: $0).map { Point($0.x, $0.y) } }
    guard known.contains(where: { $0 != nil }) else { return nil }
    scale = positions.scale
    let scale = scale
    let extents = boxes.map { Extent($0.width * scale, $0.height * scale) }
    let rises = nodes.map { marks.rise($0, reach: reaches[$0]) * scale }
    self.extents = extents
    self.rises = rises
    var sheet = Box(x: 0, y: 0, width: positions.width, height: positions.height)
    centers = zip(known, rises).map { place, rise in place.map { $0 + Point(0, rise) } ?? Point(0, 0) }
    // Only places written by hand lie off the sheet. That a mark grows over its edge must move nobody.
    for case let place? in known { sheet = sheet.union(Box(center: place, Extent(0, 0))) }
    self.sheet = sheet
    let kept = zip(known, centers).map { $0 == nil ? nil : $1 }
    titleBoxes = Self.titleBoxes(
      titles, of: communities, positions, scale: scale, communityOfBox: communityOfBox ?? [],
      rooms: zip(kept, extents).map { center, extent in center.map { Box(center: $0, extent) } })

    var placement = NewcomerPlacement(
      sheet: sheet, extents: extents, centers: kept, lines: lines, communityOfBox: communityOfBox,
      taken: titleBoxes.compactMap { $0 } + Self.absent(from: ids, positions, extents))
    placement.placeAll()
    for (box, place) in known.enumerated() where place == nil {
      // To a tenth of a pixel, as it will be written down.
      let mark = MapPositions.Place(
        x: Self.bounded(placement.places[box].x), y: Self.bounded(placement.places[box].y - rises[box]))
      centers[box] = Point(mark.x, mark.y + rises[box])
      newCount += 1
    }
    self.sheet = placement.sheet
  }

  var markCenters: [Point] { zip(centers, rises).map { Point($0.x, $0.y - $1) } }

  private static func bounded(_ coordinate: Double) -> Double {
    min(max(coordinate, -MapPositions.farthest), MapPositions.farthest)
  }

  /// The rooms of those who have a place and are not on this map: they may come back.
  private static func absent(from ids: [String], _ positions: MapPositions, _ extents: [Extent]) -> [Box] {
    let present = Set(ids.map { Array($0.utf8) })
    let widths = extents.map(\.width).sorted()
    let heights = extents.map(\.height).sorted()
    let usual = Extent(widths[widths.count / 2], heights[heights.count / 2])
    return positions.nodes.filter { !present.contains(Array($0.id.utf8)) }.map {
      Box(center: Point($0.place.x, $0.place.y), usual)
    }
  }

  /// Names of communities where they stood, as long as the community is still there.
  private static func titleBoxes(
    _ titles: [Label?], of communities: MapCommunities?, _ positions: MapPositions, scale: Double,
    communityOfBox: [Int?], rooms: [Box?]
  ) -> [Box?] {
    titles.enumerated().map { community, title in
      guard let title, let identity = communities?.all[community].identity,
        let place = positions.place(ofCommunity: identity)
      else { return nil }
      let box = Box(
        center: Point(place.x, place.y), Extent(title.extent.width * scale, title.extent.height * scale))
      let near = box.grown(by: Extent(120, 120))
      let isNear = zip(communityOfBox, rooms).contains { $0 == community && $1.map(near.intersects) ?? false }
      return isNear ? box : nil
    }
  }

  /// The rooms of boxes, made smaller where two touch: lines could not be led around any of them otherwise.
  func routingBoxes() -> [Extent] {
    var extents = extents
    let gap = 5.0
    for first in extents.indices {
      for second in extents.indices.dropFirst(first + 1) {
        let (dx, dy) = (
          (centers[first].x - centers[second].x).magnitude, (centers[first].y - centers[second].y).magnitude
        )
        let wide = (extents[first].width + extents[second].width) / 2 + gap - dx
        let high = (extents[first].height + extents[second].height) / 2 + gap - dy
        guard wide > 0, high > 0 else { continue }
        // Along the axis on which less is lost.
        if wide < high {
          Self.shrink(&extents, first, second, \.width, by: wide)
        } else {
          Self.shrink(&extents, first, second, \.height, by: high)
        }
      }
    }
    return extents
  }

  private static func shrink(
    _ extents: inout [Extent], _ first: Int, _ second: Int, _ side: WritableKeyPath<Extent, Double>, by excess: Double
  ) {
    extents[first][keyPath: side] = max(1, extents[first][keyPath: side] - excess)
    extents[second][keyPath: side] = max(1, extents[second][keyPath: side] - excess)
  }
}
