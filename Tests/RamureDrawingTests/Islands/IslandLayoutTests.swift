import Testing

@testable import RamureDrawing

@Suite struct IslandLayoutTests {
  private static func layout(_ network: SampleNetwork, _ communities: [Int?], isLabelled: Bool = true) -> IslandLayout {
    IslandLayout(
      islands: IslandMembers(communityOfBox: communities), boxes: network.boxes, lines: network.lines,
      titles: (0...(communities.compactMap { $0 }.max() ?? 0)).map { Label(lines: ["Community \($0)"], size: 14) },
      isLabelled: isLabelled, engine: .sfdp)
  }

  @Test(arguments: [true, false], UInt64(1)...6)
  func communitiesLieApartWithTheirNames(_ isLabelled: Bool, _ seed: UInt64) throws {
    let network = SampleNetwork.random(60, seed: seed)
    let communities: [Int?] = (0..<60).map { $0 == 7 ? nil : $0 % 5 }
    let result = try Self.layout(network, communities, isLabelled: isLabelled).result(GraphvizLayout().result(of:))
    let hulls = (0..<5).map { community in
      let boxes =
        communities.indices.filter { communities[$0] == community }
        .map { Box(center: result.centers[$0], network.boxes[$0]) } + [result.titleBoxes[community]].compactMap { $0 }
      return ConvexHull(
        boxes.flatMap {
          [Point($0.x, $0.y), Point($0.right, $0.y), Point($0.x, $0.bottom), Point($0.right, $0.bottom)]
        })
    }
    #expect(result.titleBoxes.allSatisfy { $0 != nil })
    for (number, hull) in hulls.enumerated() {
      for other in hulls[..<number] {
        // Seen from its own place, neither origin lies within what the other keeps free.
        #expect(
          KeepOut(around: other, for: hull, gap: 20).stretch(from: Point(0, 0), along: Point(1, 0)).map {
            $0.enters > -1e-6 || $0.leaves < 1e-6
          } ?? true)
      }
    }
  }

  /// Two questions, whatever the number of communities: the insides, and how they lie to each other.
  @Test func theEngineIsAskedTwice() throws {
    var requests: [LayoutRequest] = []
    let network = SampleNetwork.random(30, seed: 2)
    _ = try Self.layout(network, (0..<30).map { $0 % 3 }).result { request throws(LayoutFailure) in
      requests.append(request)
      return SampleEcosystem.onACircle(request)
    }
    #expect(requests.count == 2)
    let communities = requests[0].lines.map { (Int($0.from) % 3, Int($0.to) % 3) }
    #expect(communities.allSatisfy { $0 == $1 })
    #expect(requests[1].boxes.count == 3)
    #expect(requests[1].lines.allSatisfy { $0.length > 0 })
  }

  /// Members without a tie between them are held together all the same.
  @Test func aCommunityInPartsIsOneIsland() throws {
    var first: LayoutRequest?
    _ = try Self.layout(.isolated, [0, 0, 0, 1, 1]).result { request throws(LayoutFailure) in
      first = first ?? request
      return SampleEcosystem.onACircle(request)
    }
    #expect(first?.lines.map { "\($0.from)-\($0.to)" } == ["0-1", "0-2", "3-4"])
  }

  @Test func anAnswerThatIsNoneIsAFailure() {
    #expect(throws: LayoutFailure.self) {
      try Self.layout(.star, (0..<9).map { $0 % 2 }).result { _ in LayoutResult(centers: [], routes: []) }
    }
    #expect(throws: LayoutFailure.timedOut) {
      try Self.layout(.star, (0..<9).map { $0 % 2 }).result { _ throws(LayoutFailure) in throw .timedOut }
    }
  }

  @Test(arguments: [true, false])
  func allOnOneSpotStillComeApart(_ isLabelled: Bool) throws {
    let network = SampleNetwork.random(24, seed: 3)
    let result = try Self.layout(network, (0..<24).map { $0 % 4 }, isLabelled: isLabelled).result { request in
      LayoutResult(centers: request.boxes.map { _ in Point(3, 3) }, routes: [])
    }
    #expect(result.centers.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    #expect((result.centers[0] - result.centers[1]).length > 20)
  }
}
