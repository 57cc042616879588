import RamureFormats
import RamureModel
import Testing

/// Slips are told all at once, each with its line as it should be written.
@Suite struct YAMLRepairTests {
  private func remedies(_ yaml: String) throws -> [String] {
    try Outcome(yaml: yaml).violations.filter { $0.severity == .error }.map { $0.diagnosis.remedy.english }
  }

  @Test(arguments: [
    ("actors:\n  a: {name: Place: of all}\n  b: B\n", "a: {name: \"Place: of all\"}"),
    ("actors:\n  a: {name: \"A, kind: lab}\n  b: B\n", "a: {name: \"A\", kind: lab}"),
    ("actors:\n  a: A: B\n  b: B\n", "a: \"A: B\""),
    ("actors:\n\ta: A\n  b: B\n", "a: A"),
    ("actors:\n  a: @home\n", "a: \"@home\""),
    ("actors:\n  a: {name: A, kind: lab\n  b: B\n", "a: {name: A, kind: lab}"),
    ("actors:\n  a: \"A\n  b: B\n", "a: \"A\""),
  ])
  func saysTheLineAsItShouldBe(_ yaml: String, _ line: String) throws {
    #expect(try remedies(yaml) == ["write the line so: \(line)"])
  }

  @Test func oneReadingTellsAll() throws {
    let yaml = """
      actors:
        a: {name: Place: of all}
        b: {name: "B, kind: lab}
      \tc: C
        d: {nam: D}
      relations:
        - a funds b
        - a dances b
      """
    #expect(
      try Outcome(yaml: yaml).errors == [
        "2:6 yaml-unclosed-bracket", "3:13 yaml-unclosed-quote", "4:1 yaml-tab", "5:7 unknown-key",
        "8:7 unknown-relation-kind",
      ])
  }

  /// A file that is mended is never taken: its author may have meant something else.
  @Test func nothingIsReadFromAMendedFile() throws {
    #expect(try Outcome(yaml: "actors:\n  a: A: B\n").ecosystem == nil)
  }

  @Test func whatCannotBeMendedIsToldAsItIs() throws {
    let outcome = try Outcome(yaml: "actors:\n  a: A\n  b\n")
    #expect(outcome.errors == ["3:3 yaml-colon-missing"])
  }
}
