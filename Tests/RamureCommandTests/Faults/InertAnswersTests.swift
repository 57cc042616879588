import Foundation
import Testing

@testable import RamureCommand

/// A name out of a file can neither steer a terminal nor turn the direction of writing, in any answer for people.
@Suite struct InertAnswersTests {
  private static let hostile = """
    vocabulary:
      relations: {r: {label: "r\u{202E}r", from: any, to: any}}
      nodes: {k: {label: "k\u{2066}k", family: actor}}
    ecosystem: {title: "t\u{202E}t", summary: "s\u{202B}s", sources: {S: {title: "q\u{202D}q"}}}
    actors:
      a: {name: "a\u{202E}gpj", kind: person, start: 2010, sources: [S], attributes: {"x\u{202E}": "y\u{202E}y"}}
      b: {name: "b\u{2067}b", start: 2011}
      c: C
      d: D
    k: {e: "e\u{202C}e"}
    partnerships: {p: {name: "p\u{202E}p", participants: [a, b], stages: [{dialogue: 2010}]}}
    relations: [a r b, b r c, c r d, d r e, b funds c]
    """

  @Test(arguments: [
    "info", "metrics", "metrics --focus a", "fragility --without a", "fragility --focus a", "brokers --by subkind",
    "communities", "communities --focus a", "evolution --focus a", "stages --kinds k,person",
    "trust --focus a",
    "find b", "path a d", "neighbors a", "common a c", "between person k", "introduce a d",
    "reach --from person --to organisation", "vocabulary", "card a", "card p b --without a",
  ])
  func noAnswerHoldsASignThatTurnsTheText(_ command: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    try Data(Self.hostile.utf8).write(to: process.folder.appendingPathComponent("h.yaml"))
    let words = command.split(separator: " ").map(String.init)
    // Sentences in both languages; what programs read is the same in each.
    for (format, language) in [
      ("table", "en"), ("table", "fr"), ("markdown", "fr"), ("csv", "en"), ("json", "fr"), ("jsonl", "en"),
    ] {
      let outcome = try process.run(
        [words[0], "h.yaml"] + words.dropFirst() + ["--format", format, "--lang", language])
      let told = outcome.output + outcome.error
      let turning = told.unicodeScalars.filter {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(turning.isEmpty, "\(command) \(format)")
      #expect([0, 1, 69].contains(outcome.status), "\(command) \(format): \(outcome.error)")
    }
  }
}
