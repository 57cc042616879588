import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct IsolateStripTests {
  private static func strip(_ names: [String], width: Double = 900, reach: Double = 7) throws -> IsolateStrip {
    let ecosystem = try SampleEcosystem.of(
      names.enumerated().map { SampleEcosystem.Node("n\(10_000 + $0)", "person", name: Name($1)) })
    let graph = MapGraph(ecosystem)
    return IsolateStrip(
      graph.apart, marks: MapMarks(graph, options: MapOptions()),
      reaches: Array(repeating: reach, count: names.count), width: width, top: 100, language: .english)
  }

  @Test func whereNobodyIsAloneThereIsNoStrip() throws {
    let strip = try Self.strip([])
    #expect(strip.centers.isEmpty && strip.labels.isEmpty && strip.texts.isEmpty && strip.bottom == 100)
  }

  @Test(arguments: [1, 3, 4, 40, 151, 240], [900.0, 1_600])
  func everybodyHasAPlaceAndAName(_ count: Int, _ width: Double) throws {
    let strip = try Self.strip((0..<count).map { "Person of a rather long name, number \($0)" }, width: width)
    #expect(strip.texts.map(\.lines) == [[MapWording.isolates(count).english]])
    #expect(strip.centers.count == count && strip.labels.count == count)
    let names = try strip.labels.map { try #require($0).box }
    let marks = strip.centers.map { Box(center: $0, Extent(14, 14)) }
    let all = names + marks
    for (place, box) in all.enumerated() {
      #expect(box.x >= MapPage.margin - 1e-9 && box.right <= width - MapPage.margin + 1e-9)
      #expect(box.y > 100 && box.bottom <= strip.bottom)
      for other in all[(place + 1)...] { #expect(!box.intersects(other)) }
    }
  }

  @Test func aNameWithoutEndStaysInItsColumn() throws {
    let strip = try Self.strip([String(repeating: "m", count: 10_000), "b"])
    let box = try #require(strip.labels[0]).box
    #expect(box.right < strip.centers[1].x - 7)
  }

  /// Three columns of eighty names on a narrow page, six on a wide one; whoever comes after is counted.
  @Test(arguments: [(241, 900.0, 240), (2_000, 900, 240), (2_000, 1_600, 480)])
  func namesEndWhereThePageDoes(_ count: Int, _ width: Double, _ named: Int) throws {
    let strip = try Self.strip((0..<count).map { "P\($0)" }, width: width)
    #expect(strip.labels.count == count && strip.centers.count == count)
    #expect(
      strip.labels.prefix(named).allSatisfy { $0 != nil } && strip.labels.dropFirst(named).allSatisfy { $0 == nil })
    #expect(
      strip.texts.map(\.lines) == [
        [MapWording.isolates(count).english], [MapWording.unnamedIsolates(count - named).english],
      ])
    #expect(Set(strip.centers).count == count)
    #expect(
      strip.centers.allSatisfy { $0.x >= MapPage.margin && $0.x <= width - MapPage.margin && $0.y < strip.bottom })
  }

  /// A large mark must stay below the heading, however large it is.
  @Test(arguments: [4.0, 24, 64]) func noMarkCoversAHeading(_ reach: Double) throws {
    for count in [2, 700] {
      let strip = try Self.strip((0..<count).map { "P\($0)" }, reach: reach)
      for text in strip.texts {
        let heading = Box(x: 0, y: text.origin.y - text.size, width: 900, height: text.size * 1.3)
        for center in strip.centers {
          #expect(!Box(center: center, Extent(2 * reach, 2 * reach)).intersects(heading))
        }
      }
    }
  }
}
