import Foundation
import RamureAnswers
import Testing

@testable import RamureCommand

/// What articles show is what `ramure` answers: their examples are run.
///
/// An example is a block of lines that begin with `$ ramure`, each with what comes of it; a line of `…` stands for any lines.
/// One with nothing under it is recorded, and fails.
@Suite struct ArticleTests {
  private static let folder = RamureProcess.testFolder.appendingPathComponent("../../Sources/Ramure/Ramure.docc")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted()
  }()

  private struct Example {
    let line: String
    var shown: [String]

    /// Whether an output is what is shown, whatever stands for `…`.
    func shows(_ output: [String]) -> Bool {
      var rest = output[...]
      var isOpen = false
      for part in shown.split(separator: "…", omittingEmptySubsequences: false) {
        if isOpen {
          while !rest.starts(with: part), !rest.isEmpty { rest.removeFirst() }
        }
        guard rest.starts(with: part) else { return false }
        rest = rest.dropFirst(part.count)
        isOpen = true
      }
      return rest.isEmpty || shown.last == "…"
    }
  }

  /// The examples of an article, each with the lines under it, by the places of these.
  private static func examples(in lines: [String]) -> [(example: Example, lines: Range<Int>)] {
    var found: [(example: Example, lines: Range<Int>)] = []
    var isConsole = false
    for (number, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        isConsole = line == "```console" && lines[number + 1].hasPrefix("$ ramure")
      } else if isConsole, line.hasPrefix("$ ") {
        found.append((Example(line: String(line.dropFirst(2)), shown: []), number + 1..<number + 1))
      } else if isConsole {
        found[found.count - 1].example.shown.append(line)
        found[found.count - 1].lines = found[found.count - 1].lines.lowerBound..<number + 1
      }
    }
    return found
  }

  @Test(arguments: names) func examplesAreWhatComesOfThem(_ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let process = try RamureProcess()
    defer { process.remove() }
    var recorded: [(at: Int, lines: [String])] = []
    for (example, range) in Self.examples(in: lines) {
      let (environment, arguments) = Transcript.Exchange(line: example.line).parts
      let outcome = try process.run(arguments, environment: environment)
      let output = (outcome.output + outcome.error).components(separatedBy: "\n").dropLast()
      if example.shown.isEmpty, !output.isEmpty {
        recorded.append((range.lowerBound, Array(output)))
      } else {
        #expect(example.shows(Array(output)), "\(name): \(example.line)\n\(output.joined(separator: "\n"))")
      }
    }
    guard !recorded.isEmpty else { return }
    for (place, output) in recorded.reversed() { lines.insert(contentsOf: output, at: place) }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    Issue.record("\(name): recorded \(recorded.count) examples; read them, then run the tests again")
  }

  /// Every command that lists show is in the example of an article.
  @Test func everyVerbIsShown() throws {
    var shown: Set<String> = []
    for name in Self.names {
      let lines = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
        .components(separatedBy: "\n")
      for (example, _) in Self.examples(in: lines) {
        if let verb = Transcript.Exchange(line: example.line).parts.arguments.first { shown.insert(verb) }
      }
    }
    for group in RamureTool.groups {
      for (verb, _) in group.verbs { #expect(shown.contains(verb), "no article shows “ramure \(verb)”") }
    }
  }
}
