import Foundation
import RamureDrawing
import Testing

@testable import RamureCommand

/// Maps as a user gets them: written by the command, in processes of their own.
@Suite struct MapCommandTests {
  private func run(_ line: String..., locale: String = "C") throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    return try process.run(["map"] + line, environment: ["LC_ALL": locale])
  }

  /// The ids of the nodes drawn, in the order of the file.
  private func nodes(_ outcome: RamureProcess.Outcome) -> [String] {
    outcome.output.matches(of: /<g class="node [^"]*" id="n-([^"]*)"[^>]*>/).map { String($0.1) }
  }

  @Test(arguments: LayoutChoice.words)
  func everyLayoutIsTheSameInEveryProcessAndLocale(_ layout: String) throws {
    let first = try run("valley", "--layout", layout)
    #expect(first.status == 0)
    #expect(Set(nodes(first)) == ["garage", "lone", "mills", "pact", "town", "wheels"])
    for locale in ["C", "fr_FR.UTF-8", "tr_TR.UTF-8"] {
      #expect(try run("valley", "--layout", layout, locale: locale).output == first.output)
    }
  }

  @Test func aFocusDrawsWhatIsNear() throws {
    // garage — pact, wheels; one tie further — mills; town and lone have no tie at all.
    #expect(Set(nodes(try run("valley", "--focus", "GARAGE SOLIDAIRE"))) == ["garage", "pact", "wheels"])
    #expect(
      Set(nodes(try run("valley", "--focus", "garage", "--depth", "2"))) == ["garage", "mills", "pact", "wheels"])
    #expect(nodes(try run("valley", "--focus", "lone")) == ["lone"])
  }

  @Test func optionsLeaveOutWhatTheySay() throws {
    #expect(Set(nodes(try run("valley", "--kinds", "organisation"))) == ["mills", "town", "wheels"])
    #expect(
      Set(nodes(try run("valley", "--without", "Pacte garage", "--without", "lone"))) == [
        "garage", "mills", "town", "wheels",
      ])
    // In 2018 neither the pact (2019-03) nor the garage (2019) existed; what has no date stays.
    #expect(Set(nodes(try run("valley", "--at", "2018"))) == ["lone", "mills", "town", "wheels"])
    let funds = try run("valley", "--relations", "funds")
    #expect(funds.output.matches(of: /class="link" id=/).count == 1)
  }

  @Test func metricsAreShownWithTheirDefinition() throws {
    let map = try run("valley", "--size-by", "betweenness", "--color-by", "articulation", "--lang", "fr")
    #expect(map.status == 0)
    for words in ["Couleur : Articulation", "Surface : Intermédiarité", "1 pour un nœud sans lequel", "non (6)"] {
      #expect(map.output.contains(words), "\(words)")
    }
  }

  /// Maps of files that have such an attribute stay what they were.
  @Test func anAttributeOfTheFileComesBeforeAMetric() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let file = "actors:\n  a: {name: A, attributes: {core: 7}}\n  b: {name: B}\nrelations:\n  - a funds b\n"
    try Data(file.utf8).write(to: process.folder.appendingPathComponent("own.yaml"))
    let map = try process.run(["map", "own.yaml", "--color-by", "core", "--lang", "en"])
    #expect(map.output.contains("Colour: core") && map.output.contains("7 (1)"))
  }

  @Test(arguments: ["auto", "dot", "fdp", "circo"])
  func communitiesAreTheSameInEveryProcessAndLocale(_ layout: String) throws {
    let first = try run("harbour", "--color-by", "community", "--layout", layout)
    #expect(first.status == 0)
    #expect(first.output.contains("<g class=\"regions\">"))
    for locale in ["C", "tr_TR.UTF-8"] {
      #expect(
        try run("harbour", "--color-by", "community", "--layout", layout, locale: locale).output == first.output)
    }
  }

  @Test func aCommunityIsDrawnWithItsBridges() throws {
    // garage, mills, pact and wheels hang together; nobody else is tied to them.
    for name in ["1", "garage", "Des roues pour tous", "LES MOULINS"] {
      let map = try run("valley", "--community", name, "--lang", "fr")
      #expect(Set(nodes(map)) == ["garage", "mills", "pact", "wheels"], "\(name)")
      #expect(map.output.contains("et ses ponts vers les autres"))
    }
    #expect(nodes(try run("valley", "--community", "lone")) == ["lone"])
  }

  @Test func communitiesAreDrawnAsMarks() throws {
    let map = try run("valley", "--collapse", "community", "--lang", "en")
    #expect(nodes(map).count == 1)
    #expect(map.output.contains("1 community · 4 nodes · 0 relations between them"))
    #expect(map.output.contains("without 2 nodes that are in no community of two or more"))
  }

  /// The same data, before and now: the same map.
  @Test func whereNothingChangedThePreviousVersionChangesNothing() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    #expect(try process.run(["communities", "harbour", "--format", "csv", "-o", "before.csv"]).status == 0)
    let plain = try process.run(["map", "harbour", "--color-by", "community"])
    #expect(plain.status == 0)
    for before in ["before.csv", "harbour"] {
      #expect(try process.run(["map", "harbour", "--color-by", "community", "--previous", before]) == plain)
    }
  }

  /// The places of the nodes drawn, by their ids.
  private func places(_ map: String) -> [String: String] {
    let marks = map.matches(
      of: /<g class="node [^"]*" id="n-([^"]*)"[^>]*>.*?<(?:circle|rect|polygon) class="mark [^"]*" ([^>]*)>/)
    return Dictionary(uniqueKeysWithValues: marks.map { (String($0.1), String($0.2)) })
  }

  @Test func positionsLast() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    func contents() throws -> String {
      try String(contentsOf: process.folder.appendingPathComponent("p.json"), encoding: .utf8)
    }
    let first = try process.run(["map", "valley", "--positions", "p.json", "--lang", "en"])
    #expect(first.status == 0 && first.error == "p.json: written, with the places of 4 nodes.\n")
    let written = try contents()
    #expect(written.split(separator: "\n").count(where: { $0.hasPrefix("    \"") }) == 4)
    for theme in ["light", "light", "dark"] {
      let again = try process.run(["map", "valley", "--positions", "p.json", "--theme", theme])
      #expect(again.error.isEmpty && places(again.output) == places(first.output))
      #expect(theme != "light" || again.output == first.output)
      #expect(try contents() == written)
    }
    // A part loses nobody's place.
    let part = try process.run(["map", "valley", "--focus", "garage", "--positions", "p.json"])
    #expect(Set(nodes(part)) == ["garage", "pact", "wheels"])
    #expect(try contents() == written)

    // The town comes to pay for the garage: one line more, and nobody else moves.
    let edges = process.folder.appendingPathComponent("valley/edges.csv")
    try Data((try String(contentsOf: edges, encoding: .utf8) + "town,garage,funds,2024,\n").utf8).write(to: edges)
    let more = try process.run(["map", "valley", "--positions", "p.json", "--lang", "fr"])
    #expect(more.error == "p.json : 1 nouveau venu placé près de ses voisins.\n")
    let lines = try contents().split(separator: "\n")
    #expect(
      written.split(separator: "\n").filter { !lines.contains($0) }.allSatisfy {
        $0.contains("width") || $0.contains("height")
      })
    #expect(lines.contains { $0.hasPrefix("    \"town\": [") })
    #expect(Set(nodes(more)) == ["garage", "lone", "mills", "pact", "town", "wheels"])
  }

  /// An option without effect is said, not passed over.
  @Test func aLayoutBesidePositionsIsSaidToDoNothing() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let line = ["map", "valley", "--positions", "p.json", "--layout", "circo", "--lang", "en"]
    #expect(try !process.run(line).error.contains("no effect"))
    let again = try process.run(line)
    #expect(again.status == 0 && again.error.contains("--layout circo has no effect here"))
    #expect(try process.run(line + ["--quiet"]).error.isEmpty)
  }

  @Test func aPartIsDrawnWhereTheWholeHasIt() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let part = try process.run(["map", "harbour", "--focus", "morel", "--positions", "p.json"])
    let whole = try process.run(["map", "harbour", "--positions", "q.json"])
    #expect(part.status == 0 && whole.status == 0)
    let files = ["p.json", "q.json"].map { try? Data(contentsOf: process.folder.appendingPathComponent($0)) }
    #expect(files[0] != nil && files[0] == files[1])
  }

  @Test func aBrokenFileOfPositionsIsLeftAsItIs() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let file = process.folder.appendingPathComponent("p.json")
    for broken in ["", "{\n<<<<<<< HEAD\n", "actors:\n"] {
      try Data(broken.utf8).write(to: file)
      let outcome = try process.run(["map", "valley", "--positions", "p.json", "-o", "map.svg"])
      #expect(outcome.status == 65 && outcome.error.hasPrefix("p.json:"))
      #expect(try String(contentsOf: file, encoding: .utf8) == broken)
      #expect(!FileManager.default.fileExists(atPath: process.folder.appendingPathComponent("map.svg").path))
    }
  }

  @Test(arguments: [
    (["--community", "nobody"], 64, "no community has"), (["--community", "99"], 64, "ramure communities FILE"),
    (["--community", "1", "--collapse", "community"], 64, "choose one of the two"),
    (["--collapse", "kind"], 64, "community"), (["--resolution", "2"], 64, "--color-by community"),
    (["--previous", "nowhere.csv", "--color-by", "community"], 66, "nowhere.csv"),
    (["--community", "lone", "--min-size", "2"], 64, "--min-size"),
    (["--size-by", "component"], 64, "--color-by component"), (["--size-by", "betweennes"], 64, "“betweenness”"),
    (["--focus", "garag"], 64, "did you mean “Garage solidaire”"), (["--kinds", "organizations"], 64, "organisation"),
    (["--size-by", "weight"], 64, "no node has an attribute"),
    (["--width-by", "weight"], 64, "no relation of the file has the attribute"),
    (["--width-by", "weight", "--collapse", "community"], 64, "leave --width-by out"),
    (["--color-by", "colour"], 64, "no node has an attribute"),
    (["--at", "2018-13"], 64, "2018-13"), (["--depth", "-1"], 64, "depth"), (["--timeout", "0"], 64, "timeout"),
    (["--layout", "doot"], 64, "dot"), (["--focus", "garage", "--without", "garage"], 64, "in focus"),
    (["--positions", "-"], 64, "--positions"), (["--positions", "nowhere/p.json"], 73, "nowhere/p.json"),
    (["--positions", "p.json", "--format", "dot"], 64, "--format dot"), (["--positions", "harbour"], 66, "harbour"),
    (["--positions", "p.json", "--collapse", "community"], 64, "--collapse"),
    (["-o", "nowhere/map.svg"], 73, "nowhere/map.svg"), (["-o", "/dev/full"], 74, "/dev/full"),
  ])
  func whatCannotBeDrawnIsSaid(_ options: [String], _ status: Int32, _ words: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.run(["map", "valley"] + options)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(words), "\(outcome.error)")
  }

  @Test func aFailureLeavesTheOldMap() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let map = process.folder.appendingPathComponent("map.svg")
    try Data("old".utf8).write(to: map)
    #expect(try process.run(["map", "valley", "-o", "map.svg", "--focus", "nobody at all"]).status == 64)
    #expect(try String(contentsOf: map, encoding: .utf8) == "old")
    #expect(try process.run(["map", "valley", "-o", "map.svg"]).status == 0)
    #expect(try String(contentsOf: map, encoding: .utf8).hasSuffix("</svg>\n"))
    #expect(try process.run(["map", "valley", "-o", "map.dot"]).status == 0)
    #expect(
      try String(contentsOf: process.folder.appendingPathComponent("map.dot"), encoding: .utf8).hasPrefix("digraph"))
  }

  @Test func theWorkerRefusesWhatIsNoRequest() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("printf 'not a request' | ramure layout-worker 5 $$")
    #expect(outcome == .init(output: "", error: "", status: 70))
  }

  @Test func anAnswerOfTheWorkerIsAResultOrAFailure() throws {
    let result = LayoutResult(centers: [Point(1, 2)], routes: [])
    #expect(throws: LayoutFailure.crashed) { try LayoutWorkerCommand.decode([]) }
    #expect(throws: LayoutFailure.crashed) { try LayoutWorkerCommand.decode([1, 2, 3]) }
    #expect(throws: LayoutFailure.refused("no")) { try LayoutWorkerCommand.decode([0] + Array("no".utf8)) }
    #expect(try LayoutWorkerCommand.decode([1] + LayoutMessage.encode(result)) == result)
  }
}
