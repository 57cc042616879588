import Foundation
import RamureAnswers
import RamureFormats
import Testing

@testable import RamureCommand

/// Paths as the system knows them: bytes, links, names that begin with a dash.
@Suite struct PathFaultsTests {
  private func run(_ line: String) throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    return try process.shell(line)
  }

  @Test(arguments: [
    Array("plain.yaml".utf8), Array("été 😀.yaml".utf8), [0x65, 0xE9, 0x2E], [0xFF], [0xC3], [0xC3, 0x28], [0xE2, 0x82],
    [0xED, 0xA0, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x8F, 0xBE, 0x80], [0xC0, 0x80], [],
  ])
  func everyPathIsItsBytes(_ bytes: [UInt8]) {
    #expect(String(pathBytes: bytes).fileSystemPath.dropLast().map { UInt8(bitPattern: $0) } == bytes)
  }

  /// Two names that would read alike once repaired stay two.
  @Test func pathsThatAreNoTextStayApart() {
    let paths = (0x80...0xFF).map { String(pathBytes: [UInt8($0)]) } + [String(pathBytes: [0xF4, 0x8F, 0xBF, 0xBF])]
    #expect(Set(paths).count == paths.count)
    #expect(paths[0].inertLine == "\u{FFFD}")
  }

  #if os(Linux)
    @Test func namesThatAreNoUTF8AreReadAndWritten() throws {
      let outcome = try run(
        """
        cd valley; a=$(printf 'a\\351'); b=$(printf 'a\\350')
        cp edges.csv "$a.csv"; head -n 2 edges.csv > "$b.csv"
        ramure validate "$a.csv" "$b.csv" --from csv 2>/dev/null | wc -l
        ramure info "$a.csv" -o "$b.json" --quiet && test -s "$b.json" && ls | wc -l
        ramure validate "$(printf 'none\\377.csv')" 2>&1 | head -c 12
        """)
      // Two files, both told; then nodes.csv, edges.csv, the two copies and the answer.
      #expect(outcome.output.hasPrefix("1\n5\n") || outcome.output.hasPrefix("2\n5\n"), "\(outcome)")
      #expect(outcome.output.contains("none\u{FFFD}.csv"))
    }
  #endif

  @Test func aResultDoesNotReplaceWhatItWasMadeFrom() throws {
    let outcome = try run(
      """
      cp market-before.yaml m.txt; ln m.txt other.txt; cp m.txt kept
      ramure info m.txt --from yaml -o m.txt; echo $?
      ramure info m.txt --from yaml -o other.txt; echo $?
      ramure map m.txt --from yaml -o link.svg --quiet; ln -s m.txt again.svg
      ramure map m.txt --from yaml -o again.svg; echo $?
      ramure metrics valley -o valley/nodes.csv; echo $?
      cmp m.txt kept && ramure info m.txt --from yaml -o new.txt --quiet; echo $?
      """)
    #expect(outcome.output == "64\n64\n64\n64\n0\n", "\(outcome)")
    #expect(outcome.error.contains("m.txt: this is the file that was read"))
  }

  @Test func newWritesAllOrNothing() throws {
    let outcome = try run(
      """
      mkdir a; ln -s /nowhere/at/all a/README.md; ramure new a; echo $?; ls a
      mkdir b; ln -s ../elsewhere b/ecosystem.yaml; ramure new b; echo $?; ls . | grep -c elsewhere
      mkdir -p c/README.md; ramure new c; echo $?; ls c
      ramure new d/e --quiet; echo $?; ls d/e
      """)
    #expect(
      outcome.output == "73\nREADME.md\n73\n0\n73\nREADME.md\n0\nREADME.md\necosystem.yaml\n", "\(outcome)")
  }

  /// Half an example goes again, with the folders that were made for it.
  @Test func newLeavesNothingBehindWhereTheDiskRefuses() throws {
    // A file larger than half a kilobyte may not be written.
    let outcome = try run("(ulimit -f 1; ramure new a/b 2>/dev/null; echo $?); ls -d a 2>/dev/null; true")
    #expect(outcome.output == "74\n" || outcome.output == "73\n", "\(outcome)")
  }

  private static let hash = String(repeating: "0", count: 40)

  @Test(arguments: [
    (
      ["diff", "--git", "--lang=fr.yaml", "/tmp/o", hash, "100644", "--lang=fr.yaml", ".", "100644"],
      ["diff", "--git", "--", "--lang=fr.yaml", "/tmp/o", hash, "100644", "--lang=fr.yaml", ".", "100644"]
    ),
    (
      ["diff", "--git", "--lang", "en", "p", "o", hash, "100644", "n", hash, "100644", "-q", "similarity"],
      ["diff", "--git", "--lang", "en", "--", "p", "o", hash, "100644", "n", hash, "100644", "-q", "similarity"]
    ),
    (["diff", "--git", "--", "p", "o", "."], ["diff", "--git", "--", "p", "o", "."]),
    (["diff", "one.yaml", "two.yaml"], ["diff", "one.yaml", "two.yaml"]),
    (["diff", "--git", "p"], ["diff", "--git", "p"]),
  ])
  func whatGitAddsIsNoOption(_ typed: [String], _ guarded: [String]) {
    #expect(GitArguments.guarded(typed) == guarded)
  }
}
