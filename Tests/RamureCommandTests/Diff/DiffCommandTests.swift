import Foundation
import Testing

/// Differences as a user gets them: told by the command, and by git through it.
@Suite struct DiffCommandTests {
  @Test func theExitCodeTellsWhetherThereIsOne() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let (one, other) = ("market-before.yaml", "market-after.yaml")
    for quiet in [[], ["--quiet"]] {
      #expect(try process.run(["diff", one, other] + quiet).status == 1)
      #expect(try process.run(["diff", one, one] + quiet).status == 0)
    }
    #expect(try process.run(["diff", one, "nowhere.yaml"]).status == 66)
    let tables = ["guilds-2023/nodes.csv", "guilds-2023/edges.csv", "broken.nodes.csv", "broken.edges.csv"]
    #expect(try process.run(["diff"] + tables).status == 65)
    #expect(try process.run(["diff", one]).status == 64)
  }

  /// The same files, however they are named.
  @Test func everyWayToNameTwoVersionsSaysTheSame() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let folders = try process.run(["diff", "guilds-2023", "guilds-2024", "--format", "csv"])
    let pairs = try process.run([
      "diff", "guilds-2023/nodes.csv", "guilds-2023/edges.csv", "guilds-2024/nodes.csv", "guilds-2024/edges.csv",
      "--format", "csv",
    ])
    #expect(folders.output == pairs.output && folders.status == 1 && pairs.status == 1)
    let files = try process.run(["diff", "quay-french.yaml", "quay-tied.yaml", "--format", "csv"])
    let piped = try process.shell("cat quay-french.yaml | ramure diff - quay-tied.yaml --from yaml --format csv")
    #expect(piped.output == files.output && piped.status == 1)
    let short = try process.shell("ramure diff quay-french.yaml quay-tied.yaml | head -1")
    #expect(short.output == "change,what,id,name,kind,from,to,field,before,after\n" && short.status == 0)
  }

  @Test func aMapShowsWhatCameAndWent() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let line = ["diff", "market-before.yaml", "market-after.yaml", "--map", "changes.svg"]
    #expect(try process.run(line).status == 1)
    let map = try String(contentsOf: process.folder.appendingPathComponent("changes.svg"), encoding: .utf8)
    // One came, one went, five are said otherwise; the town is as before.
    for (change, count) in [("added", 1), ("removed", 1), ("changed", 5)] {
      #expect(map.matches(of: try Regex("<g class=\"node [^\"]* change-\(change)\"")).count == count)
    }
    #expect(map.contains("id=\"n-weavers\"") && map.contains("id=\"n-school\"") && !map.contains("id=\"n-till\""))
    #expect(try process.run(line + ["--positions", "market-after.yaml"]).status == 65)
    #expect(try process.run(["diff", "quay-french.yaml", "quay-french.yaml", "--map", "same.svg"]).status == 0)
  }

  /// Whoever was on the map is where it was, whether it is still there or not.
  @Test func aMapKeepsPlaces() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let before = try process.run(["map", "market-before.yaml", "--positions", "p.json"])
    _ = try process.run([
      "diff", "market-before.yaml", "market-after.yaml", "--map", "changes.svg", "--positions", "p.json",
    ])
    let map = try String(contentsOf: process.folder.appendingPathComponent("changes.svg"), encoding: .utf8)
    func center(_ id: String, _ svg: String) throws -> [String] {
      let mark = try Regex("id=\"n-\(id)\"[^>]*>.*?<circle class=\"mark [^\"]*\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\"")
      let match = try #require(svg.firstMatch(of: mark))
      return (1...2).map { String(match.output[$0].substring ?? "") }
    }
    // The hall's friends have another id now.
    for (old, new) in [("bakers", "bakers"), ("weavers", "weavers"), ("town", "town"), ("hall", "market-friends")] {
      #expect(try center(old, before.output) == center(new, map))
    }
  }

  // MARK: - Git

  private static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

  private func git(_ process: RamureProcess, _ line: String) throws -> RamureProcess.Outcome {
    let settings = "export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null HOME=. LC_ALL=C; cd work && "
    return try process.shell(settings + line)
  }

  @Test(.enabled(if: hasGit)) func gitSpeaksInSentences() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    try FileManager.default.createDirectory(
      at: process.folder.appendingPathComponent("work"), withIntermediateDirectories: false)
    let begun = try git(
      process,
      """
      git init -q . && git config user.email a@example.org && git config user.name A &&
      git config diff.ramure.command "ramure diff --git --lang en" && echo '*.yaml diff=ramure' > .gitattributes &&
      cp ../quay-french.yaml "the quay.yaml" && git add . && git commit -qm one && cp ../quay-tied.yaml "the quay.yaml"
      """)
    #expect(begun.status == 0, "\(begun.error)")
    let changed = try git(process, "git diff")
    #expect(changed.status == 0)
    #expect(
      changed.output.hasPrefix(
        "a/the quay.yaml → b/the quay.yaml\nRelations: 1 added.\n\nRelations added:\n"
          + "  + Sewing and Company uses The Great Quay.\n"), "\(changed.output)")
    #expect(!changed.output.contains("@@"))
    // Git itself still knows whether there is a difference, and shows lines to whoever asks.
    #expect(try git(process, "git diff --quiet").status == 1)
    #expect(try git(process, "git diff --no-ext-diff").output.contains("+  - couture-et-compagnie s’approprie"))

    let moved = try git(process, "git commit -qam two && git mv \"the quay.yaml\" q.yaml && git diff --cached -M")
    #expect(moved.output.hasPrefix("the quay.yaml → q.yaml: file moved\nNothing changed.\n"), "\(moved.output)")
    let past = try git(process, "git commit -qm three && git log -p --ext-diff --format=%s -- q.yaml")
    #expect(past.status == 0 && past.output.contains("q.yaml: new file\n"))
    let gone = try git(process, "git rm -q q.yaml && git diff --cached")
    #expect(gone.output.contains("q.yaml: file removed\n") && gone.output.contains("Nodes: 16 removed."))
    let broken = try git(process, "git reset -q --hard && echo 'actors: [' > q.yaml && git diff")
    #expect(broken.status == 0 && broken.output.contains("q.yaml: one of the two versions is no ecosystem"))
  }

  /// Temporary files may have lost the end of their name: the path says what they are.
  @Test func gitNamesTheFormat() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell(
      "cp quay-french.yaml one && cp quay-tied.yaml two && ramure diff --git e.yaml one 0 100644 two 0 100644 --lang en"
    )
    #expect(outcome.status == 0 && outcome.output.contains("uses The Great Quay"))
    let same = try process.run(["diff", "--git", "e.yaml", "quay-tied.yaml", "0", "1", "quay-tied.yaml", "0", "1"])
    #expect(same.status == 0)
    #expect(
      try process.run(["diff", "--git", "e.yaml", "--lang", "en"]).output
        == "e.yaml: not merged yet, nothing to compare\n")
    #expect(try process.run(["diff", "--git", "a", "b"]).status == 64)
  }
}
