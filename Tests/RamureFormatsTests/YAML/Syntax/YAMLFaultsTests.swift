import RamureFormats
import RamureModel
import Testing

/// What is wrong with the writing of a file: the place to mend, and never the parser’s own words.
@Suite struct YAMLFaultsTests {
  @Test(arguments: [
    // Never closed, up to the end of the file.
    ("nodes:\n  - id: \"a\n    type: x\nedges: []\n", "2:9 yaml-unclosed-quote"),
    ("actors:\n  a: 'Fondation\n", "2:6 yaml-unclosed-quote"),
    // Closed by the quotation mark that opens the next text.
    ("actors:\n  a: \"A\n  b: \"B\"\n", "2:6 yaml-unclosed-quote"),
    ("actors:\n  a: {name: \"A}\n  b: {name: \"B\"}\n", "2:13 yaml-unclosed-quote"),
    ("actors:\n  a: {name: A, kind: lab\n  b: B\n", "2:6 yaml-unclosed-bracket"),
    ("actors:\n  a: {sources: [S1, S2}\n", "2:16 yaml-unclosed-bracket"),
    ("relations: [a funds b\n", "1:12 yaml-unclosed-bracket"),
    ("actors:\n\ta: A\n", "2:1 yaml-tab"),
    ("actors:\n  a:\n  \tname: A\n", "3:3 yaml-tab"),
    ("actors:\n  a: A: B\n", "2:7 yaml-colon-in-text"),
    ("actors:\n  a: @home\n", "2:6 yaml-character-cannot-begin"),
    ("actors:\n  a: `x`\n", "2:6 yaml-character-cannot-begin"),
    ("actors:\n  a: *\n", "2:6 yaml-character-cannot-begin"),
    ("actors:\n  a: A\n  b\n", "3:3 yaml-colon-missing"),
    ("actors:\n  a: A\n b: B\n", "3:2 yaml-indentation"),
    ("actors:\n  - id: a\n   - id: b\n  - id: c\n", "3:4 yaml-indentation"),
    ("actors:\n  a: \"C:\\dir\"\n", "2:9 yaml-backslash"),
    ("actors: *none\n", "1:9 yaml-undefined-alias"),
    ("actors: &a [*a]\n", "1:13 yaml-undefined-alias"),
    ("actors: {a: A}\n---\nactors: {b: B}\n", "2:1 yaml-second-document"),
    ("actors:\n  a: A\n  b: B\n  a: C\n", "4:3 yaml-duplicate-key"),
    ("actors:\n  a: {name: A, kind: lab, name: B}\n", "2:27 yaml-duplicate-key"),
    ("actors:\n  a: A\nneeds:\n  a: A\nactors:\n  b: B\n", "5:1 yaml-duplicate-key"),
    ("actors:\n  a: {x: 1}\n  \"b\": B\n  # b: no\n  b: B\n", "5:3 yaml-duplicate-key"),
    ("actors:\n  ? [a, b]\n  : A\n", "2:5 yaml-key-is-no-text"),
    ("actors: &x {a: A}\n? *x\n: 1\n", "2:3 yaml-key-is-no-text"),
    ("actors: &x {a: A}\n*x : 1\n", "2:1 yaml-key-is-no-text"),
    ("actors: &x {a: A}\n[*x]: 1\n", "2:1 yaml-key-is-no-text"),
    ("actors:\n  a: \"x\\u0001\"\n", "2:6 control-character-refused"),
    ("actors:\n  a: \"x\\0\"\n", "2:6 control-character-refused"),
    ("actors:\n  a: x\u{1}\n", "2:7 control-character-refused"),
    ("", "1:1 empty-file"), ("# nothing\n", "1:1 empty-file"), ("---\n", "1:1 empty-file"), ("~\n", "1:1 empty-file"),
    ("- a\n- b\n", "1:1 map-expected"), ("just text\n", "1:1 map-expected"),
  ])
  func arePlacedWhereTheyCanBeMended(_ yaml: String, _ fault: String) throws {
    let outcome = try Outcome(yaml: yaml)
    #expect(outcome.errors.first == fault)
    #expect(outcome.ecosystem == nil)
  }

  @Test(arguments: ["\r\n", "\r"])
  func linesMayEndInAnyWay(_ lineEnd: String) throws {
    let yaml = "actors:\n  é: \"É\"\n  é: B\n".replacing("\n", with: lineEnd)
    let outcome = try Outcome(yaml: yaml)
    #expect(outcome.errors == ["3:3 yaml-duplicate-key"])
    #expect(outcome.violations.first?.text(.french).contains("ligne 2, colonne 3") == true)
  }

  @Test func theParsersEnglishStaysBehind() throws {
    for yaml in ["%FOO\n---\na: 1\n", "a: !<x\n", "a: |x\n  b\n", "a: &\n", "%YAML 9.9\n---\na: 1", "a: [b]]\n", "}\n"]
    {
      let outcome = try Outcome(yaml: yaml)
      #expect(!outcome.errors.isEmpty, "\(yaml)")
      for violation in outcome.violations {
        let french = violation.diagnosis.text(.french)
        #expect(!french.contains("found") && !french.contains("did not") && !french.contains("while"), "\(french)")
      }
    }
  }

  @Test func aliasesMayNotMultiply() throws {
    var yaml = "x0: &x0 [l,l,l,l,l,l,l,l,l]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*x\(level - 1)", count: 9).joined(separator: ",")
      yaml += "x\(level): &x\(level) [\(aliases)]\n"
    }
    let outcome = try Outcome(yaml: yaml + "nodes: *x9\nedges: []\n")
    #expect(outcome.violations.map(\.diagnosis.code) == ["yaml-too-many-aliases"])
  }

  /// Each list holds the one before it by its name: written out, the thirty-first is one level too deep.
  @Test func depthCountsWhatAliasesStandFor() throws {
    func lists(_ count: Int) -> String {
      "x0: &x0 [l]\n" + (1..<count).map { "x\($0): &x\($0) [*x\($0 - 1)]\n" }.joined()
    }
    #expect(try Outcome(yaml: lists(31)).errors == ["31:12 yaml-too-deep"])
    #expect(try !Outcome(yaml: lists(30)).errors.contains { $0.hasSuffix("yaml-too-deep") })
  }

  @Test func aliasesThatShareAreRead() throws {
    let outcome = try Outcome(
      yaml: "ecosystem: {sources: {S: https://a.org}}\nactors:\n  a: {sources: &s [S]}\n  b: {sources: *s}\n")
    #expect(outcome.ecosystem?.nodes.map(\.sources) == [["S"], ["S"]])
  }

  @Test(arguments: [40, 2_000, 200_000])
  func depthIsBounded(_ depth: Int) throws {
    let flow = try Outcome(yaml: "actors: " + String(repeating: "[", count: depth))
    #expect(flow.errors.count == 1)
    let closed = try Outcome(
      yaml: "actors: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    #expect(closed.violations.map(\.diagnosis.code) == ["yaml-too-deep"])
    let block = try Outcome(yaml: "actors:\n  " + String(repeating: "- ", count: depth) + "a")
    #expect(block.violations.map(\.diagnosis.code) == ["yaml-too-deep"])
  }
}
