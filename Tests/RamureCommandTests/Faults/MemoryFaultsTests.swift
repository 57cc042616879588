import Foundation
import Testing

@testable import RamureCommand

/// Memory: in proportion to the file, and one sentence where it is over.
@Suite struct MemoryFaultsTests {
  private func run(_ line: String, _ yaml: String) throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    try Data(yaml.utf8).write(to: process.folder.appendingPathComponent("big.yaml"))
    return try process.shell(line)
  }

  private static let nodes =
    "actors:\n" + (0..<20_000).map { "  a\($0): {attributes: {k\($0): 1}}\n" }.joined()
  private static let relations =
    "actors: {a: A, b: B}\nrelations:\n"
    + (0..<20_000).map { "  - {from: a, kind: funds, to: b, attributes: {k\($0): 1}}\n" }.joined()
  private static let aliases =
    "actors:\n  b: &n {name: \"\(String(repeating: "y", count: 1_000_000))\"}\n"
    + (0..<3_000).map { "  a\($0): *n\n" }.joined()

  /// An attribute a node makes as many columns as rows: their product is 3 GB.
  @Test(.timeLimit(.minutes(2)), arguments: [nodes, relations]) func asManyAttributesAsNodes(_ yaml: String) throws {
    let outcome = try run("ulimit -v 2000000; ramure validate big.yaml", yaml)
    #expect(outcome.status == 0, "\(outcome.error.prefix(300))")
  }

  @Test(.timeLimit(.minutes(2))) func aliasesThatStandForGigabytes() throws {
    let outcome = try run("ulimit -v 2000000; ramure validate big.yaml", Self.aliases)
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("more than 10 MB") && outcome.error.contains("--alias-limit"))
  }

  #if os(Linux)
    /// A file that is larger than the memory allowed: said in one sentence, where the program would show its inside.
    @Test func aFileThatIsLargerThanTheMemory() throws {
      let outcome = try run("truncate -s 1500M big.yaml; ulimit -v 1200000; ramure validate big.yaml; echo $?", "")
      #expect(outcome.output.hasSuffix("69\n"), "\(outcome.output)")
      #expect(outcome.error.contains("big.yaml: there is not enough memory"))
    }
  #endif
}
