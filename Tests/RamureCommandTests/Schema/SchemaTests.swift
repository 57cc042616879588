import Foundation
import RamureAnswers
import RamureWording
import Testing

/// Schemas hold whatever commands answered in JSON, in every transcript.
@Suite struct SchemaTests {
  private struct Told {
    let line: String
    let verb: String
    let json: String
  }

  /// All answers in JSON that transcripts hold.
  private static let told: [Told] = TranscriptTests.names.flatMap { name -> [Told] in
    let file = RamureProcess.testFolder.appendingPathComponent("Transcripts/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return Transcript(text).exchanges.compactMap { exchange in
      let arguments = exchange.parts.arguments
      guard let place = arguments.firstIndex(of: "--format"), place + 1 < arguments.count,
        arguments[place + 1] == "json",
        let output = exchange.outcome?.output, output.hasPrefix("{") || output.hasPrefix("["),
        let verb = arguments.first.map({ $0 == "neighbours" ? "neighbors" : $0 })
      else { return nil }
      return Told(line: exchange.line, verb: verb, json: output)
    }
  }

  /// Answers too long for a transcript, and such as only a date or an earlier version brings about.
  private static let lines = [
    "vocabulary", "metrics --list", "metrics harbour --of edges", "metrics harbour --of network",
    "stages river-alliance.yaml --at 2019", "evolution river-alliance.yaml --actor cleaner-rinse",
    "communities guilds-2024 --previous guilds-2023", "path valley wheels lone", "diff valley valley",
    "fragility valley --without wheels", "trust tools.yaml",
  ]

  @Test(arguments: lines) func longAnswersAreAsTheirSchemaSays(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.run(arguments + ["--format", "json"])
    let schema = try #require(JSONSchema.all.first { $0.verb == arguments[0] })
    let check = SchemaCheck(try Self.read(schema.json(.english).rendered(isPretty: true)))
    #expect(check.faults(of: try Self.read(outcome.output)) == [], "\(line): \(outcome.error)")
  }

  /// What is written as an ecosystem file in JSON is as its schema says, in both languages, with kinds of its own and as plain
  /// lists.
  @Test(arguments: ["valley", "river-alliance.yaml", "tools.yaml", "harbour", "quay-english.yaml", "quay-french.yaml"])
  func ecosystemFilesAreAsTheirSchemaSays(_ name: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let schema = try process.run(["schema", "ecosystem"])
    let outcome = try process.run(["convert", name, "-", "--to", "json"])
    #expect(outcome.error == "" || !outcome.output.isEmpty, "\(name): \(outcome.error)")
    let check = SchemaCheck(try Self.read(schema.output))
    #expect(check.faults(of: try Self.read(outcome.output)) == [], "\(name)")
  }

  @Test func theSchemaOfTheEcosystemFileRefusesWhatTheReaderDoes() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let check = SchemaCheck(try Self.read(try process.run(["schema", "ecosystem", "--lang", "en"]).output))
    let valid = #"{"actors": {"a": {"kind": ["x"], "attributes": {"n": 1}}, "b": "B"}, "relations": ["a funds b"]}"#
    #expect(check.faults(of: try Self.read(valid)) == [])
    for broken in [
      #"{"actors": {"a": {"nme": "A"}}}"#, #"{"relations": 7}"#, #"{"actors": {"a": {"name": []}}}"#,
      #"{"ecosystem": {"language": "de"}}"#, #"[]"#, #"{"relations": [[1]]}"#,
    ] { #expect(!check.faults(of: try Self.read(broken)).isEmpty, "\(broken)") }
  }

  @Test func everyVerbWithASchemaIsTold() {
    let verbs = Set(Self.told.map(\.verb) + ["vocabulary"])
    #expect(verbs == Set(JSONSchema.all.map(\.verb)))
  }

  @Test(arguments: JSONSchema.all.map(\.verb)) func answersAreAsTheirSchemaSays(_ verb: String) throws {
    let schema = try #require(JSONSchema.all.first { $0.verb == verb })
    let check = SchemaCheck(try Self.read(schema.json(.english).rendered(isPretty: true)))
    var checked = verb == "vocabulary" ? 1 : 0
    for told in Self.told where told.verb == verb {
      #expect(check.faults(of: try Self.read(told.json)) == [], "\(told.line)")
      checked += 1
    }
    #expect(checked > 0)
  }

  /// The check itself refuses what a schema does not allow.
  @Test func aMemberTooManyOrTooFewIsAFault() throws {
    let schema = try #require(JSONSchema.all.first { $0.verb == "neighbors" })
    let check = SchemaCheck(try Self.read(schema.json(.french).rendered(isPretty: false)))
    let node = #"{"id": "a", "name": "A", "kind": "person"}"#
    let valid = #"{"actor": \#(node), "neighbors": [], "relations": [], "view": "all"}"#
    #expect(check.faults(of: try Self.read(valid)) == [])
    for broken in [
      #"{"actor": \#(node), "neighbors": [], "relations": []}"#,
      #"{"actor": \#(node), "neighbors": [], "relations": [], "view": "all", "more": 1}"#,
      #"{"actor": {"id": "a"}, "neighbors": [], "relations": [], "view": "all"}"#,
      #"{"actor": \#(node), "neighbors": [\#(node)], "relations": [], "view": "all"}"#,
      #"{"actor": \#(node), "neighbors": [], "relations": [], "view": 1}"#,
    ] {
      #expect(!check.faults(of: try Self.read(broken)).isEmpty, "\(broken)")
    }
  }

  private static func read(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }
}
