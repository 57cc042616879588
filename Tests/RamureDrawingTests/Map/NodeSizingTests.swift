import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct NodeSizingTests {
  private static func star(_ leaves: Int) throws -> MapGraph {
    MapGraph(
      try SampleEcosystem.people((0...leaves).map { "p\($0)" }, (1...leaves).map { ("p\($0)", "p0") }))
  }

  private static func sized(_ values: [String?], smallest: Double = 1) throws -> NodeSizing {
    let ecosystem = try SampleEcosystem.of(
      values.enumerated().map { number, value in
        SampleEcosystem.Node("n\(number)", "person", value.map { [("budget", $0)] } ?? [])
      })
    return NodeSizing(MapGraph(ecosystem), by: .attribute("budget"), smallest: smallest, largest: 20)
  }

  @Test func fourTimesTheTiesAreTwiceTheRadius() throws {
    let sizing = NodeSizing(try Self.star(16), by: .degree, smallest: 1, largest: 20)
    #expect(sizing.radii[0] == 20)
    #expect(sizing.radii.dropFirst().allSatisfy { ($0 - 5).magnitude < 1e-12 })
  }

  @Test func nobodyIsTooSmallToBeSeen() throws {
    let sizing = NodeSizing(try Self.star(400), by: .degree, smallest: 4, largest: 20)
    #expect(Set(sizing.radii) == [4, 20])
    let none = NodeSizing(
      MapGraph(try SampleEcosystem.people(["a", "b"], [])), by: .degree, smallest: 4, largest: 20)
    #expect(none.radii == [4, 4] && none.scale.isEmpty)
  }

  @Test func computedFiguresSizeMarksAndSayWhatTheyAre() throws {
    let meaning = MapOptions.Meaning(
      title: LocalizedText(en: "Reach", fr: "Portée"), definition: LocalizedText(en: "How far.", fr: "Jusqu’où."))
    let graph = MapGraph(try SampleEcosystem.people(["a", "b", "c"], []))
    let sizing = NodeSizing(graph, by: .figures([0.25, 1, nil], meaning), smallest: 1, largest: 20)
    #expect(sizing.radii == [10, 20, 1])
    #expect(sizing.meaning.english == "Area: Reach" && sizing.definition?.french == "Jusqu’où.")
  }

  /// Hand-written: two digits at least tell small figures apart.
  @Test(arguments: [(0.816, "0.82"), (0.5, "0.50"), (0.03, "0.03"), (0.0123, "0.012"), (0.00071, "0.00071"), (3, "3")])
  func smallFiguresKeepTwoDigits(_ figure: Double, _ text: String) {
    #expect(MapWording.figure(figure, .english) == text)
  }

  @Test func theAreaGrowsWithTheFigure() throws {
    let sizing = try Self.sized(["3", "12", "27.5", "100"], smallest: 0)
    for (radius, value) in zip(sizing.radii, [3, 12, 27.5, 100]) {
      #expect((radius * radius / value - 4).magnitude < 1e-9)
    }
  }

  @Test(arguments: ["-1", "many", "nan", "inf", "1e999", "", "12 km"])
  func whatIsNoFigureIsDrawnSmallestAndHollow(_ value: String) throws {
    let sizing = try Self.sized([value, "16", nil, "4", "0"])
    #expect(sizing.radii == [1, 20, 1, 10, 1])
    #expect(sizing.unstated == [0, 2])
  }

  /// By hand: 300 marks of radius 6.91 cover 300 · π · 6.91² = 45,000 square pixels.
  @Test func marksThatAreAllAlikeLeaveRoomForTheNetwork() throws {
    let ids = (0..<300).map { "p\($0)" }
    let ring = MapGraph(try SampleEcosystem.people(ids, ids.indices.map { (ids[$0], ids[($0 + 1) % 300]) }))
    let sizing = NodeSizing(ring, by: .degree, smallest: 3, largest: 16, room: 45_000)
    #expect(sizing.radii.allSatisfy { ($0 - 6.91).magnitude < 0.02 })
    // Few large ones among many small ones fit as they are.
    let star = try Self.star(300)
    let alone = NodeSizing(star, by: .degree, smallest: 3, largest: 16, room: 45_000)
    #expect(alone.radii == NodeSizing(star, by: .degree, smallest: 3, largest: 16).radii)
    // Never smaller than what can be seen.
    #expect(NodeSizing(ring, by: .degree, smallest: 3, largest: 16, room: 1).radii.allSatisfy { $0 >= 3 && $0 < 3.02 })
  }

  /// By hand: 3,000 marks of radius 1.8 cover 30,536 square pixels, more than there are for large ones.
  @Test func aCrowdOfSmallMarksLeavesTheLargeOnesLarge() throws {
    let sizing = NodeSizing(try Self.star(3_000), by: .degree, smallest: 1.8, largest: 11, room: 22_000)
    #expect(sizing.radii.max() == 11 && sizing.radii.count { $0 == 1.8 } == 3_000)
    #expect(sizing.scale.map(\.radius).first == 11)
  }

  @Test func theScaleOfTiesIsInWholeNumbers() throws {
    for leaves in [1, 2, 3, 7, 16, 90, 1_000] {
      let sizing = NodeSizing(try Self.star(leaves), by: .degree, smallest: 1, largest: 20)
      #expect(sizing.scale.allSatisfy { $0.value == $0.value.rounded() && $0.value >= 1 })
      #expect(leaves == 1 ? sizing.scale.isEmpty : sizing.scale.first?.value == Double(leaves))
      #expect(zip(sizing.scale, sizing.scale.dropFirst()).allSatisfy { $0.value > $1.value && $0.radius >= $1.radius })
    }
  }

  @Test func theScaleReadsWell() throws {
    // The highest, then what reads well near three tenths and a twentieth of it.
    let sizing = NodeSizing(try Self.star(90), by: .degree, smallest: 1, largest: 20)
    #expect(sizing.scale.map(\.value) == [90, 20, 2])
    for (value, radius) in sizing.scale { #expect((radius * radius / value - 400 / 90).magnitude < 1e-9) }
    #expect(try Self.sized(["0.004", "0.001"]).scale.map(\.value).first == 0.004)
  }

  @Test(arguments: ["1e308", "5e-324", "1e-300", "123456789012345678901234567890"])
  func figuresOfAnyMeasureDoNoHarm(_ value: String) throws {
    let sizing = try Self.sized([value, "0", "1"])
    #expect(sizing.radii.allSatisfy { $0.isFinite && $0 >= 1 && $0 <= 20 })
    #expect(sizing.scale.allSatisfy { $0.radius.isFinite && !MapWording.figure($0.value, .french).isEmpty })
  }
}
