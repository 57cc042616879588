import Foundation
import Testing

@testable import RamureCommand

/// Answers as pictures: what is part of them stands in full, the rest is faded.
@Suite struct AnswerMapTests {
  private func drawn(_ arguments: String...) throws -> (full: Set<String>, faded: Set<String>, title: String) {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.run(arguments + ["--map", "answer.svg", "--lang", "en", "--quiet"])
    let file = process.folder.appendingPathComponent("answer.svg")
    let svg = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(outcome.error.isEmpty)
    var (full, faded): (Set<String>, Set<String>) = ([], [])
    for match in svg.matches(of: /<g class="node ([^"]*)" id="n-([^"]*)"[^>]*>/) {
      if match.1.split(separator: " ").contains("faint") {
        faded.insert(String(match.2))
      } else {
        full.insert(String(match.2))
      }
    }
    let title = try #require(svg.firstMatch(of: /<title id="map-title">(.*?)<\/title>/)).1
    return (full, faded, String(title))
  }

  @Test func drawsAPath() throws {
    let map = try drawn("path", "harbour", "dunes", "morel")
    #expect(map.full == ["dunes", "port", "morel"])
    #expect(map.faded == ["maree", "voiles", "large", "quai", "atelier", "vents"])
    #expect(map.title == "From Les Dunes to Chantier Morel, père et fille")
  }

  @Test func drawsEveryAnswer() throws {
    #expect(try drawn("neighbors", "harbour", "quai").full == ["quai", "morel", "voiles", "atelier"])
    #expect(try drawn("common", "harbour", "dunes", "maree").full == ["dunes", "maree", "large", "port"])
    #expect(try drawn("introduce", "harbour", "dunes", "morel").full == ["dunes", "port", "morel"])
    #expect(try drawn("between", "harbour", "association", "company").full == ["dunes", "maree", "port", "morel"])
    #expect(
      try drawn("reach", "harbour", "--from", "association", "--to", "company").full
        == ["dunes", "maree", "port", "morel", "voiles"])
    #expect(try drawn("find", "harbour", "voiles").full == ["voiles"])
  }

  @Test func noAnswerIsNoMap() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.run(["find", "harbour", "xyzzy", "--map", "answer.svg", "--lang", "en"])
    #expect(outcome.status == 1)
    #expect(outcome.error == "ramure: there is nothing to draw; no map is written\n")
    #expect(!FileManager.default.fileExists(atPath: process.folder.appendingPathComponent("answer.svg").path))
  }

  /// Where everything would not fit, the answer is drawn with those tied to it.
  @Test func aLargeEcosystemIsDrawnAroundTheAnswer() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let lines = ["source,target,kind"] + (1...300).map { "n\($0 - 1),n\($0),memberOf" }
    let nodes = ["id,kind"] + (0...300).map { "n\($0),association" }
    try nodes.joined(separator: "\n").write(
      to: process.folder.appendingPathComponent("nodes.csv"), atomically: true, encoding: .utf8)
    try lines.joined(separator: "\n").write(
      to: process.folder.appendingPathComponent("edges.csv"), atomically: true, encoding: .utf8)
    let outcome = try process.run(["path", ".", "n10", "n13", "--map", "answer.svg", "--quiet"])
    #expect(outcome.status == 0)
    let svg = String(
      decoding: try Data(contentsOf: process.folder.appendingPathComponent("answer.svg")), as: UTF8.self)
    let drawn = svg.matches(of: /<g class="node [^"]*" id="n-([^"]*)"[^>]*>/).map { String($0.1) }
    #expect(drawn == ["n10", "n11", "n12", "n13", "n14", "n9"])
  }
}
