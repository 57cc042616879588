import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct KeptPlacesTests {
  private func positions(_ places: [String: (Double, Double)], width: Double = 900, height: Double = 400)
    -> MapPositions
  {
    MapPositions(
      width: width, height: height, scale: 1,
      nodes: places.map { MapPositions.Entry(id: $0.key, place: MapPositions.Place(x: $0.value.0, y: $0.value.1)) })
  }

  private func composition(
    _ ecosystem: Ecosystem, at places: MapPositions?, _ options: MapOptions = MapOptions()
  ) throws -> MapComposer.Composition {
    var options = options
    options.positions = places
    return try MapComposer(options: options).lastingComposition(of: ecosystem) { SampleEcosystem.onACircle($0) }
  }

  private static let square: [String: (Double, Double)] = [
    "a": (100, 100), "b": (700, 100), "c": (100, 300), "d": (700, 300),
  ]

  @Test func whoeverHasAPlaceKeepsIt() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d"], [("a", "b"), ("c", "d"), ("a", "d")])
    let given = positions(Self.square)
    let map = try composition(ecosystem, at: given)
    #expect(map.positions == given && map.newlyPlacedCount == 0)
    // The sheet begins at the margin, below the heading.
    let corner = Point(MapPage.margin, PageHead.usual)
    for mark in map.scene.marks {
      let place = try #require(Self.square[String(mark.id.dropFirst(2))])
      #expect((mark.center - corner - Point(place.0, place.1)).length < 1e-9)
    }
  }

  /// Three neighbours at (100, 100), (700, 100) and (700, 300): their middle is (500, 166.7), and nothing lies there.
  @Test func aNewcomerGoesToTheMiddleOfItsNeighbours() throws {
    let ecosystem = try SampleEcosystem.people(
      ["a", "b", "c", "d", "x"], [("a", "b"), ("c", "d"), ("x", "a"), ("x", "b"), ("d", "x")])
    let map = try composition(ecosystem, at: positions(Self.square))
    let place = try #require(map.positions.place(ofNode: "x"))
    #expect(map.newlyPlacedCount == 1)
    // The middle of boxes, which hold mark and name: that of the marks differs by a part of a line of text.
    #expect(place.x == 500 && (place.y - 166.7).magnitude < 10)
  }

  @Test func newcomersLieOnNobody() throws {
    let newcomers = (0..<30).map { "n\($0)" }
    let ecosystem = try SampleEcosystem.people(
      ["a", "b", "c", "d"] + newcomers, [("a", "b"), ("c", "d")] + newcomers.map { ($0, "a") })
    let given = positions(Self.square)
    let map = try composition(ecosystem, at: given)
    for entry in given.nodes { #expect(map.positions.place(ofNode: entry.id) == entry.place) }
    let marks = map.scene.marks
    for (number, mark) in marks.enumerated() {
      for other in marks[..<number] {
        #expect((mark.center - other.center).length > mark.radius + other.radius)
      }
    }
    #expect(map.hiddenLabelCount == 0)
  }

  /// A sheet of marks without room for one more: it grows to the right or downwards, and nobody moves.
  @Test func aFullSheetGrowsWithoutMovingAnybody() throws {
    var places: [String: (Double, Double)] = [:]
    var ties: [(String, String)] = []
    for row in 0..<5 {
      for column in 0..<6 {
        places["p\(row)\(column)"] = (Double(column) * 50 + 30, Double(row) * 30 + 15)
        if column > 0 { ties.append(("p\(row)\(column - 1)", "p\(row)\(column)")) }
      }
    }
    let given = positions(places, width: 310, height: 160)
    let ecosystem = try SampleEcosystem.people(Array(places.keys) + ["x"], ties + [("x", "p00")])
    let map = try composition(ecosystem, at: given)
    let place = try #require(map.positions.place(ofNode: "x"))
    #expect(place.x > 300 || place.y > 140)
    #expect(place.x >= 0 && place.y >= 0)
    #expect(map.positions.width > given.width || map.positions.height > given.height)
    for entry in given.nodes { #expect(map.positions.place(ofNode: entry.id) == entry.place) }
  }

  @Test func theSamePlacesGiveTheSameMap() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let ecosystem = try SampleEcosystem.crowd(60, seed: seed)
      let first = try composition(ecosystem, at: nil)
      let second = try composition(ecosystem, at: first.positions)
      #expect(SVGWriter().svg(of: first.scene) == SVGWriter().svg(of: second.scene))
      #expect(first.positions == second.positions && first.positions.nodes.count == 60)
    }
  }

  /// Who lost all ties stays where it was; who never had any stands apart.
  @Test func whoLosesItsTiesStays() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d", "z"], [("a", "b")])
    let map = try composition(ecosystem, at: positions(Self.square))
    #expect(map.positions.nodes.map(\.id) == ["a", "b", "c", "d"])
    #expect(map.scene.marks.count == 5)
    #expect(map.scene.texts.contains { $0.lines == [MapWording.isolates(1).english] })
  }

  /// Places of people who are not on the map are no free room: they may come back.
  @Test func whoIsAwayKeepsTheRoom() throws {
    var places = Self.square
    places["away"] = (400, 100)
    let ecosystem = try SampleEcosystem.people(["a", "b", "x"], [("a", "b"), ("x", "a"), ("x", "b")])
    let place = try #require(try composition(ecosystem, at: positions(places)).positions.place(ofNode: "x"))
    #expect((Point(place.x, place.y) - Point(400, 100)).length > 8)
  }

  @Test func placesOfOthersAreNone() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c"], [("a", "b"), ("b", "c")])
    let map = try composition(ecosystem, at: positions(["x": (5, 5)]))
    #expect(map.newlyPlacedCount == 0 && map.positions.nodes.map(\.id) == ["a", "b", "c"])
  }

  /// Two new ones tied to each other only get ground of their own, side by side.
  @Test func newcomersOfTheirOwnStandTogether() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d", "x", "y"], [("a", "b"), ("c", "d"), ("x", "y")])
    let map = try composition(ecosystem, at: positions(Self.square))
    let (x, y) = (
      try #require(map.positions.place(ofNode: "x")), try #require(map.positions.place(ofNode: "y"))
    )
    #expect((Point(x.x, x.y) - Point(y.x, y.y)).length < 120)
  }

  /// Lines are led around all boxes; where that fails they are straight, and nobody moves.
  @Test func withoutRoutesLinesAreStraight() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b", "c", "d"], [("a", "b"), ("c", "d"), ("a", "d")])
    var options = MapOptions()
    options.positions = positions(Self.square)
    var asked: [LayoutRequest] = []
    let map = try MapComposer(options: options).composition(of: ecosystem) { request throws(LayoutFailure) in
      asked.append(request)
      throw .timedOut
    }
    #expect(asked.count == 1 && asked[0].places.count == 4 && asked[0].routes == .curved)
    #expect(map.failures == [.timedOut] && map.positions == options.positions)
    #expect(map.scene.lines.allSatisfy { $0.route.isStraight })
  }

  @Test func aNewMemberStaysOutOfForeignGround() throws {
    // West: a triangle around (150, 200); east: one around (650, 200). The newcomer is of the west, and tied to all six.
    let west = ["w1": (100.0, 100.0), "w2": (100.0, 300.0), "w3": (200.0, 200.0)]
    let east = ["e1": (500.0, 60.0), "e2": (500.0, 340.0), "e3": (800.0, 60.0), "e4": (800.0, 340.0)]
    let ids = (Array(west.keys) + Array(east.keys)).sorted()
    let ecosystem = try SampleEcosystem.people(
      ids + ["x"], ids.map { ("x", $0) } + [("w1", "w2"), ("w2", "w3"), ("e1", "e2"), ("e3", "e4"), ("e1", "e3")])
    let communities = MapCommunities(
      [
        .init(identity: "w1", number: 1, name: LocalizedText(verbatim: "West"), size: 4),
        .init(identity: "e1", number: 2, name: LocalizedText(verbatim: "East"), size: 4),
      ], communityOfNode: ecosystem.nodes.map { $0.id.hasPrefix("e") ? 1 : 0 })
    let map = try composition(
      ecosystem, at: positions(west.merging(east) { one, _ in one }),
      MapOptions(colouring: .community, communities: communities))
    let place = try #require(map.positions.place(ofNode: "x"))
    #expect(place.x < 500)
    #expect(map.positions.communities.map(\.id) == ["e1", "w1"])
  }
}
