import Foundation
import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording
import Testing

@testable import RamureAnswers

/// What the page knows of a small ecosystem, by hand.
@Suite struct ExplorerDataTests {
  /// Three in a row, and one alone.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.header.title = Name("Row")
    draft.header.sources = [Header.Source(id: "S1", title: "A report", address: "https://example.org/r")]
    draft.addNode(
      "a", kind: "organisation", name: Name("Ada", french: "Adélaïde"),
      period: Period(start: PartialDate("2001")), sources: ["S1"], attributes: [("note", "</script>")])
    draft.addNode("b", kind: "organisation", name: Name("Bea"), attributes: [("members", "12")])
    draft.addNode("c", kind: "person", name: Name("Cy"), attributes: [("members", "7")])
    draft.addNode("d", kind: "person", name: Name("Di"))
    draft.addRelation(
      "a", "funds", "b", period: Period(end: PartialDate("2009")), attributes: [("amount", "5")])
    draft.addRelation("c", "supports", "b")
    return try draft.validated().ecosystem
  }

  private static func data(of ecosystem: Ecosystem) throws -> [String: Any] {
    let layouter = MapLayouter(timeout: 1) { request throws(LayoutFailure) in
      LayoutResult(
        centers: request.boxes.indices.map { Point(Double($0) * 100, 0) }, routes: request.lines.map { _ in [] })
    }
    let answer = try ExplorerAnswer(of: ecosystem, language: .english)
    let page = String(decoding: try answer.page(by: layouter).html, as: UTF8.self)
    let start = try #require(page.firstRange(of: "id=\"ecosystem\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</script>"))
    let json = try JSONSerialization.jsonObject(with: Data(rest[..<end.lowerBound].utf8))
    return try #require(json as? [String: Any])
  }

  @Test func columnsSayWhatTheFileSays() throws {
    let ecosystem = try Self.ecosystem()
    let data = try Self.data(of: ecosystem)
    let nodes = try #require(data["nodes"] as? [String: Any])
    #expect(nodes["id"] as? [String] == ["a", "b", "c", "d"])
    #expect(nodes["name"] as? [String] == ["Ada", "Bea", "Cy", "Di"])
    #expect((nodes["french"] as? [String: Any])?["at"] as? [Int] == [0])
    #expect((nodes["french"] as? [String: Any])?["is"] as? [String] == ["Adélaïde"])
    #expect((nodes["start"] as? [String: Any])?["is"] as? [String] == ["2001"])
    #expect((nodes["sources"] as? [String: Any])?["is"] as? [[Int]] == [[0]])
    #expect(nodes["apart"] as? [Int] == [3])
    let attributes = try #require(nodes["attributes"] as? [[String: Any]])
    #expect(attributes.map { $0["name"] as? String } == ["note", "members"])
    #expect(attributes[0]["is"] as? [String] == ["</script>"])
    #expect(attributes[1]["numbers"] as? [Double] == [12, 7])
    let relations = try #require(data["relations"] as? [String: Any])
    #expect(relations["from"] as? [Int] == [0, 2])
    #expect(relations["to"] as? [Int] == [1, 1])
    #expect((relations["end"] as? [String: Any])?["is"] as? [String] == ["2009"])
    #expect(data["years"] as? [Int] == [2001, 2009])
  }

  /// In the middle of three: both others pass through it, and it is tied to both.
  @Test func figuresAreThoseOfThePlainView() throws {
    let data = try Self.data(of: try Self.ecosystem())
    let figures = try #require(data["figures"] as? [[String: Any]])
    func values(_ id: String) -> [Double]? {
      figures.first { $0["id"] as? String == id }?["values"] as? [Double]
    }
    #expect(values("degree") == [1, 2, 1, 0])
    // One pair of the three that there are among the three others.
    let betweenness = try #require(values("betweenness"))
    #expect(zip(betweenness, [0, 1.0 / 3, 0, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func everyLineSaysWhichRelationsItIs() throws {
    let data = try Self.data(of: try Self.ecosystem())
    #expect((data["lines"] as? [Int])?.sorted() == [0, 1])
    #expect((data["marks"] as? [Int])?.sorted() == [0, 1, 2, 3])
    #expect(data["drawing"] as? String == "svg")
  }
}
