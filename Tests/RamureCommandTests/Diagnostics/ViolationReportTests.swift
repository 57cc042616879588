import RamureAnswers
import RamureModel
import RamureWording
import Testing

@testable import RamureCommand

@Suite("Telling what is wrong")
struct ViolationReportTests {
  static func violation(
    _ severity: Violation.Severity, _ file: String, _ line: Int, _ column: Int = 1, _ code: String = "c"
  ) -> Violation {
    Violation(
      severity, at: SourcePosition(file: file, line: line, column: column),
      Diagnosis(
        code: code, problem: LocalizedText(en: "wrong", fr: "faux"), remedy: LocalizedText(en: "mend", fr: "réparez")))
  }

  static func list(_ violations: [Violation]) -> ViolationList {
    var list = ViolationList()
    for violation in violations { list.append(violation) }
    return list
  }

  @Test func inTheOrderOfFilesAndLines() {
    let list = Self.list([
      Self.violation(.error, "b", 9), Self.violation(.note, "a", 2), Self.violation(.warning, "b", 3, 7),
      Self.violation(.error, "b", 3, 2),
    ])
    #expect(
      ViolationReport(list).text(.english) == """
        b:3:2: wrong; mend
        b:3:7: warning: wrong; mend
        b:9:1: wrong; mend
        a:2:1: note: wrong; mend

        """)
    #expect(
      ViolationReport(list).text(.french) == """
        b:3:2: faux ; réparez
        b:3:7: avertissement : faux ; réparez
        b:9:1: faux ; réparez
        a:2:1: remarque : faux ; réparez

        """)
    #expect(ViolationReport(list).text(.english, errorsOnly: true) == "b:3:2: wrong; mend\nb:9:1: wrong; mend\n")
  }

  @Test func theFirstTwenty() {
    let errors = (1...1_500).map { Self.violation(.error, "a", $0) }
    let warnings = (1...22).map { Self.violation(.warning, "a", $0) }
    let lines = ViolationReport(Self.list(warnings + errors)).text(.english).split(separator: "\n")
    #expect(lines.count == 42)
    #expect(lines.dropLast(2).last == "a:20:1: wrong; mend")
    #expect(lines.suffix(2) == ["and 1,480 more errors", "and 2 more remarks"])
  }

  @Test func oneMoreIsSingular() {
    let errors = (1...21).map { Self.violation(.error, "a", $0) }
    #expect(ViolationReport(Self.list(errors)).text(.english).hasSuffix("\nand 1 more error\n"))
    #expect(ViolationReport(Self.list(errors)).text(.french).hasSuffix("\net 1 autre erreur\n"))
  }

  @Test func nothingWrongNothingTold() {
    #expect(ViolationReport(ViolationList()).text(.english) == "")
  }
}
