import Foundation
import Testing

@Suite("Where the answer goes")
struct StandardOutputTests {
  @Test func aReaderThatLeavesIsNoFailure() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    // The pipe's other end is closed before the command writes.
    let outcome = try process.shell("{ sleep 0.2; ramure vocabulary; echo $? >status; } | true; cat status")
    #expect(outcome == RamureProcess.Outcome(output: "0\n", error: "", status: 0))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAFailure() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    for command in ["ramure info valley", "ramure --help", "ramure --version", "ramure manual"] {
      let outcome = try process.shell("\(command) >/dev/full")
      #expect(outcome.status == 74, "\(command)")
      #expect(outcome.error.hasPrefix("ramure: standard output could not be written"), "\(command)")
    }
  }

  @Test func standardInputNeedsAFormat() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let refused = try process.shell("printf 'a b\\n' | ramure info -")
    #expect(refused.status == 64)
    let read = try process.shell("printf 'a b\\n' | ramure validate - --from edges --quiet")
    #expect(read.status == 0)
  }

  @Test func filesNamedWithTheOption() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    #expect(try process.shell("ramure info valley -o answer.json").output == "")
    let json = try process.shell("cat answer.json").output
    #expect(json == (try process.shell("ramure info valley --format json -o -").output))
    #expect(json.hasPrefix("{\n"))
    #expect(try process.shell("ramure info valley -o absent/answer.csv").status == 73)
  }
}
