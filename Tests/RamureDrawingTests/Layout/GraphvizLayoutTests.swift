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
        guard let start = route.first, let end = route.last else { continue }
        let (from, to) = (result.centers[Int(line.from)], result.centers[Int(line.to)])
        #expect((start - from).length < 1.5 && (end - to).length < 1.5, "\(engine) \(network) \(line)")
      }
    }
  }

  @Test func layersGoDown() throws {
    let result = try GraphvizLayout().result(of: SampleNetwork.path.request(.dot, .curved))
    #expect(zip(result.centers, result.centers.dropFirst()).allSatisfy { $0.y < $1.y })
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
