import Foundation
import Testing

@testable import RamureCommand

/// Printing that cannot be had, fails, or is left alone.
@Suite(.serialized) struct PrintFaultsTests {
  private func run(_ line: String) throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    return try process.shell(line)
  }

  #if os(Linux)
    /// What is found under the name of a library is no library.
    @Test(arguments: ["librsvg-2.so.2", "libcairo.so.2", "libgobject-2.0.so.0"])
    func aMissingLibraryIsNamedWithWhatInstallsIt(_ library: String) throws {
      let outcome = try run(
        "echo > \(library); LD_LIBRARY_PATH=. ramure map valley --lang en -o a.pdf; echo $?; ls a.pdf 2>/dev/null")
      #expect(outcome.output == "69\n", "\(outcome)")
      #expect(outcome.error.contains("librsvg2-2") && outcome.error.contains(".so."), "\(outcome.error)")
      // What does not print does not look for it.
      #expect(try run("echo > \(library); LD_LIBRARY_PATH=. ramure map valley -o a.svg").status == 0)
    }
  #endif

  /// A file that is there is only replaced once the new one is complete, and places are not kept of what was not drawn.
  @Test func whatCannotBePrintedLeavesAllAsItWas() throws {
    let line = """
      echo old > a.pdf; echo > librsvg-2.so.2
      LD_LIBRARY_PATH=. ramure map valley --positions p.json -o a.pdf -q; cat a.pdf; ls p.json
      """
    #if os(Linux)
      #expect(try run(line).output == "old\n")
    #endif
  }

  @Test func withoutDescriptorsNothingIsPrinted() throws {
    for count in 5...12 {
      let outcome = try run("ulimit -n \(count); ramure timeline harbour -o a.pdf; echo $?; ls a.pdf 2>/dev/null")
      #expect(["0\na.pdf\n", "69\n", "74\n"].contains(outcome.output), "\(count): \(outcome)")
      #expect(!outcome.error.contains("system error"))
    }
  }

  @Test func noRoomAndNoFolder() throws {
    #expect(try run("ramure map valley --format pdf -o /dev/full").status == 74)
    #expect(try run("ramure map valley -o nowhere/a.pdf").status == 73)
  }

  /// A worker whose time is over ends by itself, and one that is told nonsense says so.
  @Test func aWorkerDoesNotOutliveItsTime() throws {
    let line = """
      mkfifo question; exec 3<>question
      ramure print-worker 0 $$ < question; echo $?
      echo nonsense | sh -c 'exec ramure print-worker 60 '$$; echo $?
      """
    #expect(try run(line).output.hasPrefix("70\n70\n"))
  }
}
