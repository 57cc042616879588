import Testing

@testable import RamureDrawing

@Suite struct GraphvizLayoutTests {
  private static func overlap(_ left: Box, _ right: Box) -> Double {
    let width = min(left.right, right.right) - max(left.x, right.x)
    let height = min(left.bottom, right.bottom) - max(left.y, right.y)
    return max(0, min(width, height))
  }

  @Test(arguments: LayoutEngine.allCases, SampleNetwork.all)
  func everyEngineLaysEverySmallNetworkOut(_ engine: LayoutEngine, _ network: SampleNetwork) throws {
    for routes in [LayoutRequest.Routes.straight, .curved] {
      let request = network.request(engine, routes, separates: true)
      let result = try GraphvizLayout().result(of: request)
      #expect(result.centers.count == network.boxes.count)
      #expect(result.centers.allSatisfy { $0.x.isFinite && $0.y.isFinite })
      #expect(Set(result.centers).count == network.boxes.count, "two boxes on one spot")
      if network.boxes.isEmpty { continue }
      #expect(result.routes.count == network.lines.count)
      if routes == .straight { #expect(result.routes.allSatisfy { $0.isEmpty }) }
    }
  }

  // fdp repeats in a new process only, which the test of the command's maps covers.
  @Test(arguments: LayoutEngine.allCases.filter { $0 != .fdp })
  func theSameQuestionHasTheSameAnswer(_ engine: LayoutEngine) throws {
    let request = SampleNetwork.random(30, seed: 3).request(engine, .curved, separates: true)
    let first = try GraphvizLayout().result(of: request)
    // Another question in between must leave no trace.
    _ = try GraphvizLayout().result(of: SampleNetwork.grid.request(.sfdp))
    let second = try GraphvizLayout().result(of: request)
    #expect(second == first)
  }

  @Test(arguments: [LayoutEngine.neato, .fdp, .sfdp])
  func separatedBoxesDoNotOverlap(_ engine: LayoutEngine) throws {
    let network = SampleNetwork.random(40, seed: 11)
    let result = try GraphvizLayout().result(of: network.request(engine, separates: true))
    let boxes = zip(result.centers, network.boxes).map { Box(center: $0, $1) }
    for first in boxes.indices {
      for second in boxes.indices where second > first {
        let overlap = Self.overlap(boxes[first], boxes[second])
        #expect(overlap <= 1, "\(first) and \(second): \(overlap)")
      }
    }
  }

  @Test(arguments: LayoutEngine.allCases)
  func curvesRunFromCentreToCentre(_ engine: LayoutEngine) throws {
    for network in [SampleNetwork.random(20, seed: 5), .path, .parallel] {
      let result = try GraphvizLayout().result(of: network.request(engine, .curved, separates: true))
      for (line, route) in zip(network.lines, result.routes) where line.from != line.to {
        #expect(Route(controlPoints: route) != nil)
        let (start, end) = (try #require(route.first), try #require(route.last))
        let (from, to) = (result.centers[Int(line.from)], result.centers[Int(line.to)])
        #expect((start - from).length < 1.5 && (end - to).length < 1.5, "\(engine) \(network) \(line)")
      }
    }
  }

  /// No box of another cluster within the frame around one: what `dot` and `fdp` promise.
  @Test(arguments: [LayoutEngine.dot, .fdp], UInt64(1)...4)
  func clustersAreKeptTogether(_ engine: LayoutEngine, _ seed: UInt64) throws {
    let network = SampleNetwork.random(24, seed: seed)
    var request = network.request(engine, .straight, separates: true)
    request.clusters = (0..<24).map { $0 == 5 ? -1 : Int32($0 % 3) }
    let result = try GraphvizLayout().result(of: request)
    let boxes = zip(result.centers, network.boxes).map { Box(center: $0, $1) }
    for cluster in Int32(0)..<3 {
      let own = boxes.indices.filter { request.clusters[$0] == cluster }.map { boxes[$0] }
      let frame = own.dropFirst().reduce(own[0]) { $0.union($1) }
      for other in boxes.indices where request.clusters[other] != cluster {
        #expect(!frame.intersects(boxes[other].grown(by: Extent(-1, -1))), "\(engine) \(cluster) and \(other)")
      }
    }
  }

  @Test func linesAreLedBetweenBoxesThatLieAlready() throws {
    let network = SampleNetwork.grid
    var request = network.request(.neato, .curved)
    request.places = network.boxes.indices.map { Point(Double($0 % 4) * 130, Double($0 / 4) * 90) }
    let result = try GraphvizLayout().result(of: request)
    let shift = request.places[0] - result.centers[0]
    for (place, center) in zip(request.places, result.centers) { #expect((center + shift - place).length < 0.6) }
    for (line, route) in zip(network.lines, result.routes) {
      let start = try #require(route.first) + shift
      #expect((start - request.places[Int(line.from)]).length < 1.5)
    }
  }

  @Test(arguments: [LayoutEngine.neato, .sfdp, .circo, .twopi])
  func partsArePackedWithoutOverlap(_ engine: LayoutEngine) throws {
    var request = SampleNetwork.apart.request(engine, separates: true)
    request.packsParts = true
    let result = try GraphvizLayout().result(of: request)
    let boxes = zip(result.centers, request.boxes).map { Box(center: $0, $1) }
    for first in boxes.indices {
      for second in boxes.indices where second > first { #expect(Self.overlap(boxes[first], boxes[second]) <= 1) }
    }
  }

  @Test func longerLinesLeadFarther() throws {
    var request = SampleNetwork.path.request(.neato)
    request.lines = [
      .init(from: 0, to: 1, length: 300), .init(from: 1, to: 2, length: 60), .init(from: 2, to: 3, length: 60),
      .init(from: 3, to: 4, length: 60), .init(from: 4, to: 5, length: 60),
    ]
    let centers = try GraphvizLayout().result(of: request).centers
    #expect((centers[0] - centers[1]).length > 3 * (centers[1] - centers[2]).length)
  }

  @Test func layersGoDown() throws {
    let result = try GraphvizLayout().result(of: SampleNetwork.path.request(.dot, .curved))
    #expect(zip(result.centers, result.centers.dropFirst()).allSatisfy { $0.y < $1.y })
  }

  @Test func turnedLayersRunFromLeftToRight() throws {
    var request = SampleNetwork.path.request(.dot, .curved)
    request.isTurned = true
    let result = try GraphvizLayout().result(of: request)
    #expect(zip(result.centers, result.centers.dropFirst()).allSatisfy { $0.x < $1.x })
  }

  @Test func questionsAskedAtOnceAreAnsweredAsIfAskedInTurn() async throws {
    let requests = [
      SampleNetwork.random(25, seed: 1).request(.neato, .curved, separates: true),
      SampleNetwork.random(25, seed: 2).request(.sfdp), SampleNetwork.grid.request(.dot, .curved),
      SampleNetwork.star.request(.twopi, separates: true),
    ]
    let expected = try requests.map { try GraphvizLayout().result(of: $0) }
    try await withThrowingTaskGroup(of: [LayoutResult].self) { group in
      for _ in 0..<4 {
        group.addTask { try requests.map { try GraphvizLayout().result(of: $0) } }
      }
      for try await results in group { #expect(results == expected) }
    }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, -5, 0, 1e-300, 1e300, .greatestFiniteMagnitude])
  func boxesOfAnyMeasureDoNoHarm(_ measure: Double) throws {
    for engine in LayoutEngine.allCases {
      var request = SampleNetwork.star.request(engine, .curved, separates: true)
      request.boxes[2] = Extent(measure, 20)
      request.boxes[3] = Extent(20, measure)
      let result = try GraphvizLayout().result(of: request)
      #expect(result.centers.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    }
  }
}
