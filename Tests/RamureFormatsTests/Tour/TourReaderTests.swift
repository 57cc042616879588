import Testing

@testable import RamureFormats

@Suite struct TourReaderTests {
  private func steps(_ text: String) throws -> [Tour.Step] {
    try TourReader().tour(in: Array(text.utf8), named: "t.yaml").steps
  }

  private func faults(_ text: String) -> [String] {
    do throws(ReadingError) {
      _ = try TourReader().tour(in: Array(text.utf8), named: "t.yaml")
      return []
    } catch {
      return error.violations.items.map { "\($0.position.line):\($0.position.column) \($0.diagnosis.code)" }
    }
  }

  @Test func stepsHaveTitleTextAndView() throws {
    let read = try steps(
      """
      - title: The beginning
        text: |
          Two lines
          of text.
        view: "#focus=river&depth=2"
      - titre: La suite
        texte: Rien de plus.
        vue: "file:///maps/river.html#year=2012"
      - title: All of it
      """)
    #expect(
      read == [
        Tour.Step(title: "The beginning", text: "Two lines\nof text.\n", view: "focus=river&depth=2"),
        Tour.Step(title: "La suite", text: "Rien de plus.", view: "year=2012"),
        Tour.Step(title: "All of it", text: "", view: ""),
      ])
  }

  @Test(arguments: [
    ("", ["1:1 empty-file"]),
    ("title: A", ["1:1 tour-expected"]),
    ("- A\n- title: B\n", ["1:3 tour-step-expected"]),
    ("- titel: A\n", ["1:3 unknown-key", "1:3 tour-step-without-title"]),
    ("- title: [a, b]\n", ["1:10 tour-text-expected", "1:3 tour-step-without-title"]),
    ("- text: a\n- title: b\n  vieww: c\n", ["1:3 tour-step-without-title", "3:3 unknown-key"]),
  ])
  func whatIsWrongIsToldWithItsPlace(_ text: String, _ expected: [String]) {
    // What is told of a key comes in the order it was written.
    #expect(faults(text).sorted() == expected.sorted())
  }
}
