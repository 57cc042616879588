import RamureFormats
import RamureModel
import Testing

/// Small files that once took the square of their size: each ends in seconds, also without optimisation.
@Suite struct LinearReadingTests {
  private static let many = 8_000

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("actors:\n" + lines(many) { "  a\($0): {attributes: {k\($0): 1}}\n" }, []),
      ("actors:\n  a:\n    attributes:\n" + lines(4 * many) { "      k\($0): \($0)\n" }, []),
      ("ecosystem:\n  sources:\n" + lines(2 * many) { "    S\($0): https://x.org/\($0)\n" } + "actors: {a: A}\n", []),
      (
        "ecosystem:\n  sources:\n" + lines(many) { "    S\($0): https://x.org/\($0)\n" } + "actors:\n"
          + lines(many) { "  a\($0): {sources: [S\($0)]}\n" }, []
      ),
      ("vocabulary:\n  stages:\n" + lines(many) { "    k\($0): {label: K}\n" }, []),
      (
        "vocabulary:\n  nodes:\n" + lines(many) { "    k\($0): {label: K\($0), family: actor}\n" }
          + lines(many) { "k\($0):\n  n\($0): N\n" }, []
      ),
      (
        "vocabulary:\n  nodes:\n    thing: {family: actor, subkinds: [\((0..<many).map { "s\($0)" }.joined(separator: ", "))]}\n"
          + "thing:\n" + lines(many) { "  n\($0): {subkind: s\($0)}\n" }, []
      ),
    ] as [(String, [String])])
  func manyOfAKind(_ yaml: String, _ errors: [String]) throws {
    #expect(try Outcome(yaml: yaml).errors == errors)
  }

  /// The place of a word on a line is found from the last one, not from where the line begins.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("e.adjlist", "hub" + lines(8 * many) { " x\($0)" }, 0),
      ("e.dl", "dl n=2 format=nodelist1\ndata:\n1" + lines(8 * many) { " \($0 + 3)" }, 8 * many),
      ("e.lad", "2\n\(8 * many)" + lines(8 * many) { " \($0 + 3)" } + "\n0\n", 8 * many),
    ])
  func manyWordsOnALine(_ name: String, _ text: String, _ errors: Int) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(text, to: name)
    do {
      #expect(try EcosystemReader().read([path]).ecosystem.relations.count == 8 * Self.many)
      #expect(errors == 0)
    } catch {
      #expect(error.violations.errorCount == errors)
    }
  }

  /// Looking for what a long word was meant to be takes the product of the lengths of two: nobody mistypes one so long.
  @Test(.timeLimit(.minutes(1))) func longIDs() throws {
    let long = String(repeating: "z", count: 64_000)
    let graph = "nodes:\n  - \(long)a\n  - b\nedges:\n  - {source: \(long)c, target: b}\n"
    let outcome = try Outcome(yaml: graph)
    #expect(outcome.errors == ["5:14 unknown-node"])
    // The message quotes so much of it that it is known again.
    let told = try #require(outcome.violations.first { $0.severity == .error }).text(.english)
    #expect(told.utf8.count < 500 && told.contains("zzz…") && told.contains("zzc”"))
  }

  /// Aliases that stand for more than any memory holds are refused by what they would take, not by their number.
  @Test(arguments: [(10, ["3:9 yaml-too-many-aliases"]), (40, [])] as [(Int, [String])])
  func aliasesStandForSoMuchAndNoMore(_ limit: Int, _ errors: [String]) throws {
    let folder = try ScratchFolder()
    let text = String(repeating: "y", count: 1_000_000)
    let yaml =
      "ecosystem: {title: T}\nactors:\n  b: &n {name: \"\(text)\"}\n" + Self.lines(30) { "  a\($0): *n\n" }
    let outcome = Outcome(EcosystemReader(aliasLimit: limit), [try folder.write(yaml, to: "e.yaml")])
    #expect(
      outcome.errors.map { String($0.split(separator: " ")[1]) } == errors.map { String($0.split(separator: " ")[1]) })
    #expect(outcome.ecosystem?.nodes.count == (errors.isEmpty ? 31 : nil))
  }
}
