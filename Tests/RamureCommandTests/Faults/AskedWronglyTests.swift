import Foundation
import Testing

@testable import RamureCommand

/// What is asked for and cannot be given: refused before any work, with what to do.
@Suite struct AskedWronglyTests {
  private func run(_ line: String, file: (name: String, text: String)? = nil) throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    if let file { try Data(file.text.utf8).write(to: process.folder.appendingPathComponent(file.name)) }
    return try process.shell(line)
  }

  private static let commands = [
    "map valley -o", "timeline valley -o", "report valley -o", "info valley -o", "metrics valley -o",
    "brokers valley -o", "fragility valley -o", "communities valley -o", "evolution valley -o", "stages valley -o",
    "trust valley -o", "find valley garage -o", "path valley garage mills -o", "neighbors valley garage -o",
    "common valley garage mills -o", "between valley person organisation -o", "introduce valley garage mills -o",
    "reach valley --from person --to organisation -o", "diff valley valley -o", "vocabulary -o", "validate valley -o",
    "path valley garage mills --map", "find valley garage --map", "neighbors valley garage --map",
    "common valley garage mills --map", "between valley person organisation --map",
    "introduce valley garage mills --map", "reach valley --from person --to organisation --map",
    "diff valley valley --map",
  ]

  private static let endings = ["gif", "PS", "docx", "xlsb", "yaml", "zip"]

  /// A file is opened by its ending: none is written that would be found broken. Each command meets one of the endings.
  @Test(arguments: zip(commands, commands.indices.map { endings[$0 % endings.count] }))
  func endingsThatAreNotWhatIsWritten(_ command: String, _ ending: String) throws {
    let outcome = try run("ramure \(command) answer.\(ending); echo $?; ls answer.*")
    #expect(outcome.output == "64\n", "\(command) \(ending): \(outcome)")
    #expect(outcome.error.contains("answer.\(ending)") && outcome.error.contains(".\(ending.lowercased()) here; "))
  }

  @Test(arguments: [
    ("map valley -o a.csv", 64), ("timeline harbour -o a.html", 64), ("report valley -o a.svg", 64),
    ("metrics valley -o a.svg", 64), ("info valley -o a.html", 64), ("map valley -o a.json", 64),
    ("map valley -o a.svg --positions a.svg", 64),
    // Said in words, or an ending that promises nothing.
    ("map valley -o a.dot", 0), ("map valley --format svg -o a.html", 0), ("info valley -o a.data", 0),
    ("info valley -o a", 0), ("info valley --format json -o a.txt", 0), ("metrics valley -o a.ndjson", 0),
  ])
  func endingsOfOurOwn(_ line: String, _ status: Int32) throws {
    #expect(try run("ramure \(line)").status == status)
  }

  private static let namesakes = """
    actors: {a: Maison des voisins, b: Maison des voisins, c: C}
    relations: [a funds c, b funds c]
    """

  @Test(arguments: [
    "map twice.yaml -o -", "metrics twice.yaml", "communities twice.yaml", "fragility twice.yaml", "trust twice.yaml",
    "brokers twice.yaml",
  ])
  func anAmbiguousNameIsRefusedWithTheIDs(_ command: String) throws {
    for option in ["--without", "--focus"] where !(option == "--focus" && command.hasPrefix("brokers")) {
      let outcome = try run(
        "ramure \(command) \(option) 'maison des voisins' --lang en", file: ("twice.yaml", Self.namesakes))
      #expect(outcome.status == 64 && outcome.output.isEmpty, "\(command) \(option): \(outcome)")
      #expect(outcome.error.contains("a (") && outcome.error.contains("b ("), "\(outcome.error)")
    }
  }

  @Test(arguments: ["map valley -o -", "metrics valley", "communities valley", "fragility valley", "trust valley"])
  func kindsThatNothingHas(_ command: String) throws {
    let outcome = try run("ramure \(command) --kinds territory --lang en")
    #expect(outcome.status == 69 && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.error.contains("nothing of kind “Territory”"))
  }

  /// Labels, in the same words whoever tells them.
  @Test(arguments: ["map market-after.yaml -o -", "metrics market-after.yaml --format json", "trust market-after.yaml"])
  func aSelectionIsToldByItsLabels(_ command: String) throws {
    let outcome = try run("ramure \(command) --kinds organisation --lang fr")
    // On a map, a line of the foot is cut where it is long.
    let text = (outcome.output + outcome.error).replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    #expect(text.contains("seulement les nœuds de type « Organisation »"), "\(text.prefix(2_000))")
  }

  @Test func formulasAreMarkedWhereAsked() throws {
    let file = ("f.yaml", "actors: {a: {name: '=1+1'}, b: {name: '-B'}, c: C}\nrelations: [a funds c]\n")
    let plain = try run("ramure metrics f.yaml --metrics degree,clustering", file: file).output
    #expect(plain.contains("\na,=1+1,") && plain.contains("\nb,-B,"))
    let marked = try run("ramure metrics f.yaml --metrics degree,clustering --excel", file: file).output
    #expect(marked == "\u{FEFF}" + plain.replacing("=1+1", with: "'=1+1").replacing("-B", with: "'-B"))
    #expect(try run("ramure metrics f.yaml --format json --excel", file: file).status == 64)
  }
}
