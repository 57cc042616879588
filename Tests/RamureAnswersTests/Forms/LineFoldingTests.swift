import Testing

@testable import RamureAnswers

@Suite("Folding lines")
struct LineFoldingTests {
  @Test func betweenWords() {
    #expect(LineFolding.folded("one two three", to: 7) == "one two\nthree\n")
    #expect(LineFolding.folded("one two three", to: 9, hanging: 2) == "one two\n  three\n")
    #expect(LineFolding.folded("", to: 9) == "\n")
  }

  @Test func longWordsStayWhole() {
    #expect(LineFolding.folded("a incomprehensible b", to: 6) == "a\nincomprehensible\nb\n")
  }

  @Test func indentationStays() {
    #expect(LineFolding.folded("    one two", to: 8, hanging: 4) == "    one\n    two\n")
  }

  @Test func frenchSignsStayWithTheirWord() {
    #expect(LineFolding.folded("dit « oui » ; non", to: 8) == "dit\n« oui » ;\nnon\n")
  }

  @Test func optionsStayWhole() {
    #expect(LineFolding.folded("x [--a <b>] [--c]", to: 8) == "x\n[--a <b>]\n[--c]\n")
  }

  @Test func widthNotLength() {
    #expect(LineFolding.folded("国国 国国", to: 8) == "国国\n国国\n")
  }
}
