/// A layout's question and answer as bytes, for a process that computes it apart.
///
/// Little-endian, without padding: counts as 32-bit integers, measures as the bits of doubles. Both ends are one and the
/// same program, so there is no version.
package enum LayoutMessage {
  package static func encode(_ request: LayoutRequest) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(UInt8(LayoutEngine.allCases.firstIndex(of: request.engine) ?? 0))
    writer.append(request.routes.rawValue)
    writer.append(request.separatesBoxes ? 1 as UInt8 : 0)
    writer.append(request.packsParts ? 1 as UInt8 : 0)
    writer.append(request.isTurned ? 1 as UInt8 : 0)
    writer.append(Int32(request.boxes.count))
    for box in request.boxes {
      writer.append(box.width)
      writer.append(box.height)
    }
    writer.append(Int32(request.lines.count))
    for line in request.lines {
      writer.append(line.from)
      writer.append(line.to)
      writer.append(line.length)
    }
    writer.append(Int32(request.clusters.count))
    for cluster in request.clusters { writer.append(cluster) }
    writer.append(Int32(request.places.count))
    for place in request.places { writer.append(place) }
    return writer.bytes
  }

  package static func encode(_ result: LayoutResult) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(Int32(result.centers.count))
    for center in result.centers { writer.append(center) }
    writer.append(Int32(result.routes.count))
    for route in result.routes {
      writer.append(Int32(route.count))
      for point in route { writer.append(point) }
    }
    return writer.bytes
  }

  /// The request in the bytes, or `nil` when they hold anything else.
  package static func request(_ bytes: [UInt8]) -> LayoutRequest? {
    var reader = ByteReader(bytes: bytes)
    guard let engine = reader.byte(), Int(engine) < LayoutEngine.allCases.count,
      let routes = reader.byte().flatMap(LayoutRequest.Routes.init), let separates = reader.byte(),
      let packs = reader.byte(), let turned = reader.byte(), let boxCount = reader.count(unit: 16)
    else { return nil }
    var boxes: [Extent] = []
    for _ in 0..<boxCount {
      guard let width = reader.double(), let height = reader.double() else { return nil }
      boxes.append(Extent(width, height))
    }
    guard let lineCount = reader.count(unit: 16) else { return nil }
    var lines: [LayoutRequest.Line] = []
    for _ in 0..<lineCount {
      guard let from = reader.int(), let to = reader.int(), boxes.indices.contains(from), boxes.indices.contains(to),
        let length = reader.double()
      else { return nil }
      lines.append(LayoutRequest.Line(from: from, to: to, length: length))
    }
    guard let clusterCount = reader.count(unit: 4), clusterCount == 0 || clusterCount == boxCount,
      let clusters = reader.ints(clusterCount), clusters.allSatisfy({ $0 >= -1 && $0 < boxCount }),
      let placeCount = reader.count(unit: 16), placeCount == 0 || placeCount == boxCount,
      let places = reader.points(placeCount), reader.isAtEnd
    else { return nil }
    var request = LayoutRequest(
      engine: LayoutEngine.allCases[Int(engine)], routes: routes, separatesBoxes: separates == 1, boxes: boxes,
      lines: lines)
    request.packsParts = packs == 1
    request.isTurned = turned == 1
    request.clusters = clusters
    request.places = places
    return request
  }

  /// The result in the bytes, or `nil` when they hold anything else.
  package static func result(_ bytes: [UInt8]) -> LayoutResult? {
    var reader = ByteReader(bytes: bytes)
    guard let centerCount = reader.count(unit: 16), let centers = reader.points(centerCount),
      let routeCount = reader.count(unit: 4)
    else { return nil }
    var routes: [[Point]] = []
    for _ in 0..<routeCount {
      guard let count = reader.count(unit: 16), let route = reader.points(count) else { return nil }
      routes.append(route)
    }
    return reader.isAtEnd ? LayoutResult(centers: centers, routes: routes) : nil
  }
}
