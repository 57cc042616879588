import Foundation
import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct DOTWriterTests {
  private static func dot(_ ecosystem: Ecosystem, _ options: MapOptions = MapOptions()) -> String {
    String(decoding: DOTWriter(options: options).dot(of: ecosystem), as: UTF8.self)
  }

  @Test func nodesAndRelationsAreWrittenWithTheirNamesShapesAndColours() throws {
    let dot = Self.dot(
      try SampleEcosystem.of(
        [.init("geek", "service", name: Name("Silver Geek")), .init("macif", "foundation", name: Name("Macif & Co"))],
        [("macif", "funds", "geek")], title: "Deux"))
    let lines = dot.split(separator: "\n").map(String.init)
    #expect(lines.first == "digraph \"map\" {" && lines.last == "}")
    #expect(lines.contains("  graph [label=\"Deux\", labelloc=t]"))
    let macif = try #require(lines.first { $0.hasPrefix("  \"macif\" [") })
    #expect(macif.contains("label=\"Macif &amp; Co\"") && macif.contains("shape=ellipse"))
    #expect(macif.contains("color=\"\(Palette.blue.light.hex)\"") && macif.contains("class=\"k-organisation\""))
    let funds = try #require(lines.first { $0.hasPrefix("  \"macif\" -> \"geek\" [") })
    #expect(funds.contains("tooltip=\"funds\"") && funds.contains("class=\"r-funds\""))
  }

  @Test func communitiesAreClusters() throws {
    let sizes = [4, 3, 2]
    let dot = Self.dot(
      try SampleCommunities.ecosystem(sizes, bridges: 3),
      MapOptions(colouring: .community, communities: SampleCommunities.of(sizes)))
    #expect(dot.ranges(of: "subgraph \"cluster_c").count == 2)
    let first = try #require(dot.firstRange(of: "subgraph \"cluster_c1\" {"))
    let body = try #require(dot[first.upperBound...].split(separator: "}").first)
    #expect(body.contains("label=\"C1\""))
    #expect(body.split(separator: "\n").count { $0.hasPrefix("    \"p") } == 4)
  }

  @Test func widthsAreWritten() throws {
    let dot = Self.dot(
      try SampleEcosystem.people(["a", "b", "c"], [("a", "b"), ("b", "c")]),
      MapOptions(widths: MapOptions.Widths([2, 4], title: MapWording.tiesBetween)))
    #expect(dot.contains("penwidth=3,") && dot.contains("penwidth=6,"))
  }

  @Test func anEmptyEcosystemIsAnEmptyGraph() throws {
    let dot = Self.dot(try SampleEcosystem.of([]))
    #expect(dot.hasSuffix("}\n") && !dot.contains("->") && !dot.contains("[label="))
  }

  /// Quotes pair up by the rules of the language: a backslash takes the sign after it along.
  @Test(arguments: [MapOptions(), MapOptions(colouring: .attribute("sector"), language: .french)])
  func nothingInTheDataLeavesItsQuotes(_ options: MapOptions) throws {
    let ecosystem = try HostileEcosystem.ecosystem()
    let dot = Self.dot(ecosystem, options)
    // One line each for the beginning, the title, three defaults and the end.
    #expect(dot.split(separator: "\n").count == 6 + ecosystem.nodes.count + ecosystem.relations.count)
    var bare = ""
    var isQuoted = false
    var isEscaped = false
    var controls = 0
    for scalar in dot.unicodeScalars {
      if isQuoted, scalar.value < 0x20 { controls += 1 }
      if isEscaped {
        isEscaped = false
      } else if isQuoted, scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted {
        bare.unicodeScalars.append(scalar)
      }
    }
    #expect(!isQuoted && controls == 0)
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789{}[]=,->; \n".unicodeScalars)
    #expect(Set(bare.unicodeScalars).isSubset(of: plain))
    for word in ["script", "alert", "onload", "CDATA"] { #expect(!bare.contains(word)) }
  }

  @Test func theSameEcosystemGivesTheSameBytes() throws {
    #expect(Self.dot(try HostileEcosystem.ecosystem()) == Self.dot(try HostileEcosystem.ecosystem()))
  }

  // MARK: - Read back by Graphviz

  /// The command `dot`, where there is one.
  private static let program: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/dot" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What `dot` says of a graph.
  private static func answer(_ dot: String, _ arguments: [String]) throws -> (lines: [Substring], status: Int32) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).dot")
    try dot.write(to: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(program))
    process.arguments = arguments + [file.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self).split(separator: "\n"), process.terminationStatus)
  }

  @Test(.enabled(if: program != nil)) func graphvizReadsAsManyNodesAndEdgesAsThereAre() throws {
    let ecosystem = try HostileEcosystem.ecosystem()
    let dot = Self.dot(ecosystem)
    #expect(try Self.answer(dot, ["-Tcanon"]).status == 0)
    let plain = try Self.answer(dot, ["-Ksfdp", "-Tplain", "-Gsplines=false", "-Goverlap=true"])
    #expect(plain.status == 0)
    #expect(plain.lines.count { $0.hasPrefix("node ") } == ecosystem.nodes.count)
    #expect(plain.lines.count { $0.hasPrefix("edge ") } == ecosystem.relations.count)
  }

  private static let ids = [
    "a b", "a\tb", "a\nb", "a\u{1}b", "a\u{2}b", "a\u{FFFD}b", "a\u{FFFD}1;b", "a\u{202E}b", "a\\b", "a\\\\b",
    "a\\\"b", "a\"b", "a&b", "a&amp;b", "caf\u{E9}", "cafe\u{301}",
  ]

  /// Ids that differ in signs nobody sees are two ids.
  @Test func idsStayApart() throws {
    let lines = Self.dot(try SampleEcosystem.people(Self.ids, [])).split(separator: "\n")
    let written = lines.filter { $0.hasPrefix("  \"") }.map { line in
      line.range(of: "\" [label").map { Array(line[..<$0.lowerBound].utf8) }
    }
    #expect(written.count == Self.ids.count && Set(written).count == Self.ids.count && !written.contains(nil))
  }

  @Test(.enabled(if: program != nil)) func idsStayApartForGraphvizToo() throws {
    let plain = try Self.answer(Self.dot(try SampleEcosystem.people(Self.ids, [])), ["-Ksfdp", "-Tplain"])
    #expect(plain.lines.count { $0.hasPrefix("node ") } == Self.ids.count)
  }
}
