import RamureNetwork

@testable import RamureDrawing

/// Small networks for layouts, of boxes as large as marks with names.
struct SampleNetwork: Sendable, CustomStringConvertible {
  let name: String
  let boxes: [Extent]
  let lines: [LayoutRequest.Line]

  var description: String { name }

  init(_ name: String, boxes: Int, _ lines: [(Int, Int)]) {
    self.name = name
    var random = SplitMix64(seed: 7)
    self.boxes = (0..<boxes).map { _ in Extent(random.number(20...90), random.number(18...50)) }
    self.lines = lines.map { LayoutRequest.Line(from: $0, to: $1) }
  }

  func request(
    _ engine: LayoutEngine, _ routes: LayoutRequest.Routes = .straight, separates: Bool = false
  ) -> LayoutRequest {
    LayoutRequest(engine: engine, routes: routes, separatesBoxes: separates, boxes: boxes, lines: lines)
  }

  static let path = SampleNetwork("path", boxes: 6, (0..<5).map { ($0, $0 + 1) })
  static let star = SampleNetwork("star", boxes: 9, (1..<9).map { (0, $0) })
  static let grid = SampleNetwork(
    "grid", boxes: 16, (0..<12).map { ($0, $0 + 4) } + (0..<16).filter { $0 % 4 < 3 }.map { ($0, $0 + 1) })
  static let apart = SampleNetwork("apart", boxes: 9, [(0, 1), (1, 2), (3, 4), (5, 6), (6, 7), (7, 5)])
  static let single = SampleNetwork("single", boxes: 1, [])
  static let empty = SampleNetwork("empty", boxes: 0, [])
  static let parallel = SampleNetwork(
    "parallel and with itself", boxes: 3, [(0, 1), (0, 1), (1, 0), (1, 1), (2, 2), (2, 2), (1, 2)])
  static let isolated = SampleNetwork("without lines", boxes: 5, [])

  static let all = [path, star, grid, apart, single, empty, parallel, isolated]

  /// Connected, with twice as many lines as boxes.
  static func random(_ count: Int, seed: UInt64) -> SampleNetwork {
    var random = SplitMix64(seed: seed)
    let tree = (1..<count).map { (Int.random(in: 0..<$0, using: &random), $0) }
    let more = (0..<count).map { _ in
      (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }
    return SampleNetwork("random \(count)", boxes: count, tree + more.filter { $0.0 != $0.1 })
  }
}
