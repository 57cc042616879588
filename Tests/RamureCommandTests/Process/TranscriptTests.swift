import Foundation
import Testing

@Suite("What is typed and what comes of it")
struct TranscriptTests {
  static let names: [String] = {
    let folder = RamureProcess.testFolder.appendingPathComponent("Transcripts").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test("there are transcripts") func exist() {
    #expect(Self.names.count >= 19)
  }

  private static let locales = ["C", "fr_FR.UTF-8", "tr_TR.UTF-8"]

  /// Lines are run in three locales by turns, unless they set their own; those to which nothing but the locale says a language
  /// in all three. They must come out the same to the byte.
  @Test(arguments: names) func replay(_ name: String) throws {
    let file = RamureProcess.testFolder.appendingPathComponent("Transcripts/\(name)")
    var transcript = Transcript(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    let recorded = transcript.exchanges.filter { $0.outcome == nil }.map(\.line)
    // What one line writes, the next may read.
    let process = try RamureProcess()
    defer { process.remove() }
    for (number, exchange) in transcript.exchanges.enumerated() {
      let (environment, arguments) = exchange.parts
      let isOpen = !arguments.contains("--lang") && !arguments.contains("-o") && arguments.first != "new"
      let turn = [Self.locales[number % Self.locales.count]]
      for locale in environment.isEmpty && isOpen ? Self.locales : turn {
        let outcome = try process.run(
          arguments, environment: environment.isEmpty ? ["LC_ALL": locale] : environment)
        if let expected = transcript.exchanges[number].outcome {
          #expect(outcome == expected, "\(name): \(exchange.line), in the locale \(locale)")
        } else {
          transcript.exchanges[number].outcome = outcome
        }
      }
    }
    if !recorded.isEmpty {
      try Data(transcript.text.utf8).write(to: file)
      Issue.record("\(name): recorded what came of \(recorded); read it, word by word, then run the tests again")
    }
  }
}
