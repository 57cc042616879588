import Foundation
import RamureDrawing
import Testing

@testable import RamureCommand

/// The process that computes layouts: refused, stopped, left alone.
@Suite(.serialized) struct LayoutFaultsTests {
  private func run(_ line: String) throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    return try process.shell(line)
  }

  /// Three descriptors are taken from the start; each layout needs four more and a few to look things up.
  @Test(arguments: 5...12) func fewDescriptorsAreSaidAndNothingCrashes(_ count: Int) throws {
    let outcome = try run("ulimit -n \(count); ramure map valley -o valley.svg")
    #expect([0, 69, 74].contains(outcome.status), "\(count): \(outcome)")
    #expect(outcome.status == 0 || outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    #expect(outcome.status != 69 || outcome.error.contains("no more files may be opened"))
    #expect(!outcome.error.contains("system error"))
  }

  /// At least one of those above must have been refused its process: seven are too few for the pipes.
  @Test func withoutDescriptorsThereIsNoMap() throws {
    let outcome = try run(
      "ulimit -n 7; ramure map valley -o valley.svg; echo $?; test -e valley.svg; echo $?")
    #expect(outcome.output.hasPrefix("69\n"), "\(outcome)")
    #expect(outcome.output.hasSuffix("1\n"))
  }

  /// A worker that was started for a process that is gone, or goes, ends at once, whatever it is about to do.
  @Test func aWorkerEndsWithItsParent() throws {
    // The shell starts the worker for itself, and is killed while that waits for its question.
    let line = """
      mkfifo question; exec 3<>question
      sh -c 'ramure layout-worker 60 $$ < question & echo $! > worker; kill -9 $$' 2>/dev/null
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        kill -0 $(cat worker) 2>/dev/null || { echo gone; exit 0; }
        # Whoever takes it over may not look after it yet.
        grep -q ') Z ' /proc/$(cat worker)/stat 2>/dev/null && { echo gone; exit 0; }
        sleep 0.1
      done
      kill -9 $(cat worker); echo still there
      """
    #expect(try run(line).output == "gone\n")
  }

  /// A worker whose time is over ends by itself.
  @Test func aWorkerDoesNotOutliveItsTime() throws {
    let line = """
      mkfifo question; exec 3<>question
      ramure layout-worker 0 $$ < question; echo $?
      """
    #expect(try run(line).output == "70\n")
  }

  /// A process that does not read its question, and one that answers nothing, are waited for no longer than was said.
  @Test func whatDoesNotAnswerIsWaitedForNoLongerThanSaid() throws {
    let question = [UInt8](repeating: 1, count: 1 << 20)
    let start = Date()
    let silent = try WorkerProcess("/bin/sleep", ["60"])
    #expect(silent.answer(to: question, before: Deadline(in: 0.3)) == nil)
    #expect(Date().timeIntervalSince(start) < 20)
    let ended = try WorkerProcess("/bin/sh", ["-c", "exec <&-; printf answer"])
    signal(SIGPIPE, SIG_IGN)
    #expect(ended.answer(to: question, before: Deadline(in: 30)) == Array("answer".utf8))
    #expect(throws: WorkerProcess.Refusal.self) { try WorkerProcess("/nowhere/at/all", []) }
  }

  @Test func aReportWithoutItsMapIsNoSuccess() throws {
    let told = try run("ulimit -n 7; ramure report valley -o report.html; echo $?; ls report.html")
    #expect(told.output == "69\nreport.html\n")
    #expect(told.error.contains("without its map") && told.error.contains("--pictures none"))
    #expect(try run("ulimit -n 7; ramure report valley --pictures none -o report.html").status == 0)
  }
}
