import RamureAnswers
import Testing

@testable import RamureCommand

@Suite("The form of an answer")
struct OutputOptionTests {
  @Test(arguments: [
    (["-o", "a.csv"], AnswerForm.csv), (["-o", "a.json"], .json), (["-o", "a.ndjson"], .jsonl),
    (["-o", "a.md"], .markdown), (["-o", "a.txt"], .table), (["-o", "a"], .csv),
    (["-o", "a.json", "--format", "table"], .table), (["--format", "markdown"], .markdown),
  ])
  func chosen(_ arguments: [String], _ format: AnswerForm) throws {
    #expect(try OutputOption.parse(arguments).chosen == format)
  }
}
