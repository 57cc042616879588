import RamureModel
import RamureWording
import Synchronization
import Testing

@testable import RamureDrawing

@Suite struct MapComposerTests {
  private static func footer(_ composition: MapComposer.Composition) -> String {
    composition.scene.texts.last?.lines.joined(separator: " ") ?? ""
  }

  private static func ring(_ count: Int) throws -> Ecosystem {
    try SampleEcosystem.people((0..<count).map { "p\($0)" }, (0..<count).map { ("p\($0)", "p\(($0 + 1) % count)") })
  }

  @Test func afterAFailureTheFasterLayoutIsAskedFor() throws {
    var asked: [String] = []
    let composition = try MapComposer(options: MapOptions()).composition(of: Self.ring(12)) {
      request throws(LayoutFailure) in
      asked.append("\(request.engine) \(request.routes)")
      switch asked.count {
      case 1: throw .timedOut
      case 2: throw .refused("no")
      default: return SampleEcosystem.onACircle(request)
      }
    }
    #expect(asked == ["neato curved", "neato straight", "sfdp straight"])
    #expect(composition.failures == [.timedOut, .refused("no")])
    #expect(composition.engine == .sfdp)
    #expect(Self.footer(composition).contains(MapWording.layout("sfdp").english))
  }

  @Test func whereAllLayoutsFailTheLastFailureIsThrown() throws {
    let ecosystem = try Self.ring(12)
    var asked = 0
    #expect(throws: LayoutFailure.refused("4")) {
      try MapComposer(options: MapOptions()).composition(of: ecosystem) { _ throws(LayoutFailure) in
        asked += 1
        throw .refused("\(asked)")
      }
    }
  }

  @Test(arguments: [
    LayoutResult(centers: [], routes: []), LayoutResult(centers: [Point(1, 1)], routes: []),
    LayoutResult(centers: Array(repeating: Point(.nan, 0), count: 12), routes: []),
    LayoutResult(centers: Array(repeating: Point(0, 1e300), count: 12), routes: []),
  ])
  func anAnswerThatIsNoneCountsAsAFailure(_ answer: LayoutResult) throws {
    let ecosystem = try Self.ring(12)
    #expect(throws: LayoutFailure.self) {
      try MapComposer(options: MapOptions()).composition(of: ecosystem) { _ in answer }
    }
  }

  @Test func allOnOneSpotIsStillAMap() throws {
    let composition = try MapComposer(options: MapOptions()).composition(of: Self.ring(12)) { request in
      LayoutResult(centers: request.boxes.map { _ in Point(5, 5) }, routes: [])
    }
    #expect(composition.scene.markCount == 12)
  }

  /// The marks of neighbours touch, and no line between them is left to see: it is drawn below them all the same.
  @Test(arguments: [0.0, 4, 9, 14])
  func noRelationIsLostBetweenMarksThatTouch(_ distance: Double) throws {
    let composition = try MapComposer(options: MapOptions()).composition(of: Self.ring(12)) { request in
      LayoutResult(centers: request.boxes.indices.map { Point(Double($0) * distance, 0) }, routes: [])
    }
    #expect(composition.scene.lines.count == 12)
  }

  @Test func anEmptyEcosystemAsksForNoLayout() throws {
    for ecosystem in [try SampleEcosystem.of([]), try SampleEcosystem.people(["a", "b"], [])] {
      let composition = try MapComposer(options: MapOptions()).composition(of: ecosystem) { _ throws(LayoutFailure) in
        throw .crashed
      }
      #expect(composition.scene.markCount == ecosystem.nodes.count)
      #expect(composition.failures.isEmpty)
    }
  }

  @Test(arguments: [5, 120, 300, 700])
  func namesThatAreNotWrittenAreCountedAndSaid(_ count: Int) throws {
    let composition = try SampleEcosystem.composition(SampleEcosystem.crowd(count))
    let unnamed = composition.scene.marks.count { $0.label == nil }
    #expect(composition.hiddenLabelCount == unnamed)
    #expect(composition.scene.shownLabelCount == count - unnamed)
    let sentence = MapWording.hiddenLabels(unnamed, of: count).english
    #expect(Self.footer(composition).contains(sentence) == (unnamed > 0))
    if unnamed == 0 { #expect(!Self.footer(composition).contains("not written")) }
  }

  @Test func relationsWithOneselfAreSaid() throws {
    let ecosystem = try SampleEcosystem.people(["a", "b"], [("a", "a"), ("a", "b"), ("b", "b"), ("b", "b")])
    for language in [Language.english, .french] {
      let composition = try SampleEcosystem.composition(ecosystem, MapOptions(language: language))
      #expect(Self.footer(composition).contains(MapWording.selfRelations(3)[language]))
      #expect(composition.scene.lines.count == 1)
    }
    let without = try SampleEcosystem.composition(SampleEcosystem.people(["a", "b"], [("a", "b")]))
    #expect(!Self.footer(without).contains("itself"))
  }

  @Test func everyNodeAndEveryRelationIsDrawnOnce() throws {
    let ecosystem = try SampleEcosystem.crowd(60)
    let scene = try SampleEcosystem.composition(ecosystem).scene
    #expect(Set(scene.marks.map(\.id)).count == 60 && scene.marks.count == 60)
    #expect(scene.lines.count == ecosystem.relations.count)
    #expect(Set(scene.lines.map(\.id)).count == scene.lines.count)
  }

  /// Parallel relations are numbered: the number must not be taken for the end of an id.
  @Test func linesHaveNamesOfTheirOwnWhateverTheIDs() throws {
    let scene = try SampleEcosystem.composition(
      SampleEcosystem.people(
        ["a", "lab", "lab-2", "r-trusts", "a-r-trusts-lab"],
        [
          ("a", "lab"), ("a", "lab"), ("a", "lab-2"), ("a", "lab"), ("a-r-trusts-lab", "lab"), ("a", "a-r-trusts-lab"),
          ("a-r-trusts-lab", "r-trusts"),
        ])
    ).scene
    #expect(scene.lines.count == 7)
    #expect(Set(scene.lines.map(\.id) + scene.marks.map(\.id)).count == 12)
  }

  @Test func relationsBetweenTheSameTwoRunApart() throws {
    let scene = try SampleEcosystem.composition(
      SampleEcosystem.people(["a", "b"], [("a", "b"), ("b", "a"), ("a", "b")])
    ).scene
    let middles = scene.lines.map { $0.route.sampled(steps: 2)[1] }
    for first in middles.indices {
      for second in middles.indices where second > first { #expect((middles[first] - middles[second]).length > 2) }
    }
    // The one read the other way begins where the others end.
    #expect((scene.lines[1].route.points[0] - scene.marks[1].center).length < 30)
    #expect((scene.lines[0].route.points[0] - scene.marks[0].center).length < 30)
  }

  @Test func everythingIsOnThePage() throws {
    for ecosystem in [try SampleEcosystem.crowd(40), try SampleEcosystem.crowd(300), try Self.ring(3)] {
      let scene = try SampleEcosystem.composition(ecosystem).scene
      let page = Box(x: 0, y: 0, width: scene.extent.width, height: scene.extent.height)
      for mark in scene.marks {
        #expect(page.contains(Box(center: mark.center, Extent(2 * mark.radius, 2 * mark.radius))))
      }
      for text in scene.texts { #expect(text.origin.y < scene.extent.height) }
      #expect(scene.extent.width >= MapPage.narrowest && scene.extent.width <= MapPage.widest)
    }
  }

  @Test func oneNameWithoutEndLeavesTheOthersTheirRoom() throws {
    let names = ["Silver Geek", "Fondation Macif", "Unis-Cité"]
    func scene(_ last: String) throws -> Scene {
      try SampleEcosystem.composition(
        SampleEcosystem.of(
          (names + [last]).enumerated().map { .init("n\($0)", "person", name: Name($1)) },
          [("n0", "trusts", "n1"), ("n1", "trusts", "n2"), ("n2", "trusts", "n3"), ("n3", "trusts", "n0")])
      ).scene
    }
    let plain = try scene("Solidarité")
    let long = try scene(String(repeating: "m", count: 10_000))
    #expect(long.shownLabelCount == 4)
    #expect((long.marks[0].radius - plain.marks[0].radius).magnitude < 1)
    #expect((long.marks[0].center - long.marks[1].center).length > 50)
  }

  @Test func theFocusIsRingedAndTheTitleIsTheAskedOne() throws {
    let ecosystem = try SampleEcosystem.of(
      [.init("a", "person"), .init("b", "person")], [("a", "trusts", "b")], title: "Own title")
    let own = try SampleEcosystem.composition(ecosystem).scene
    #expect(own.title == "Own title" && !own.marks.contains(where: \.isFocus))
    let asked = try SampleEcosystem.composition(ecosystem, MapOptions(title: "Asked", focus: [1])).scene
    #expect(asked.title == "Asked" && asked.marks.map(\.isFocus) == [false, true])
    let untitled = try SampleEcosystem.composition(SampleEcosystem.people(["a"], []), MapOptions(language: .french))
    #expect(untitled.scene.title == MapWording.untitled.french)
  }
}
