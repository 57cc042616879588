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
    #expect(Self.names.count >= 6)
  }

  /// Every line is run in three locales, unless it sets its own, and must come out the same to the byte.
  @Test(arguments: names) func replay(_ name: String) throws {
    let file = RamureProcess.testFolder.appendingPathComponent("Transcripts/\(name)")
    var transcript = Transcript(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    let recorded = transcript.exchanges.filter { $0.outcome == nil }.map(\.line)
    for locale in ["C", "fr_FR.UTF-8", "tr_TR.UTF-8"] {
      // A folder for each locale: what one line writes, the next may read.
      let process = try RamureProcess()
      defer { process.remove() }
      for (number, exchange) in transcript.exchanges.enumerated() {
        let (environment, arguments) = exchange.parts
        let outcome = try process.run(
          arguments, environment: environment.isEmpty ? ["LC_ALL": locale] : environment)
        if let expected = exchange.outcome {
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
