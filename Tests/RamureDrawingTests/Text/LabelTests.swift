import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct LabelTests {
  /// Ten letters a line: an `n` is 5.56 wide at 10 pixels.
  private static func wrapped(_ name: String, width: Double = 56, maxLines: Int = 4) -> [String] {
    Label(name, size: 10, width: width, maxLines: maxLines).lines
  }

  @Test func aShortNameStaysOnOneLine() {
    #expect(Self.wrapped("nnn nn") == ["nnn nn"])
  }

  @Test func linesAreAsFewAndThenAsEvenAsTheyCanBe() {
    // One after the other they would fill "nnn nnn" and leave "n" alone below; two lines are needed all the same.
    #expect(Self.wrapped("nnnn nn nnn nn") == ["nnnn nn", "nnn nn"])
    #expect(Self.wrapped("nnnnn nnn n nnnnn", width: 62) == ["nnnnn nnn", "n nnnnn"])
  }

  @Test func theExtentIsThatOfTheLines() {
    let label = Label("nnnnnnnn nnnn", size: 10, width: 56, maxLines: 4)
    #expect(label.lines == ["nnnnnnnn", "nnnn"])
    #expect((label.extent.width - 44.48).magnitude < 1e-9)
    #expect((label.extent.height - 23.2).magnitude < 1e-9)
  }

  @Test(arguments: ["", " ", "   ", "\n\t \r\n"])
  func aNameOfNothingHasNoLines(_ name: String) {
    #expect(Self.wrapped(name) == [])
    #expect(Label(name, size: 10, width: 56, maxLines: 4).extent == Extent(0, 0))
  }

  @Test func spacesOfAllSortsPartWordsAndNoneIsLost() {
    #expect(Self.wrapped("  nn\tnn\nnn\r\nnn  ", width: 500) == ["nn nn nn nn"])
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    #expect(Self.wrapped("nnnnnnnn nnnnnnnn nnnnnnnn", maxLines: 2) == ["nnnnnnnn", "nnnnnnnn…"])
    // The ellipsis is 10 wide: eight letters and it fit in 56, nine do not.
    #expect(Self.wrapped("nnnnnnnnn nnnnnnnnn nnn", maxLines: 2) == ["nnnnnnnnn", "nnnnnnnn…"])
    #expect(Self.wrapped("nnn nnn nnn nnn", width: 45, maxLines: 1) == ["nnn nn…"])
  }

  @Test func aLongCompoundIsPartedAfterItsHyphen() {
    #expect(Self.wrapped("nnnnnn-nnnnnn") == ["nnnnnn-", "nnnnnn"])
    #expect(Self.wrapped("nnnnnn/nnnnnn") == ["nnnnnn/", "nnnnnn"])
    // Where there is room it stays whole, without a space.
    #expect(Self.wrapped("nnnnnn-nnnnnn", width: 500) == ["nnnnnn-nnnnnn"])
    // A short piece is not worth a line.
    #expect(Self.wrapped("nn-nnnnnnn") == ["nn-nnnnnnn"])
  }

  @Test func frenchSignsStayWithTheirWords() {
    #expect(Self.wrapped("nnn « nnnn » nnn", width: 50) == ["nnn", "«\u{A0}nnnn\u{A0}»", "nnn"])
    #expect(Self.wrapped("nnnnnnn : nnn ?", width: 50) == ["nnnnnnn\u{A0}:", "nnn\u{A0}?"])
    for width in stride(from: 5.0, through: 400, by: 5) {
      let lines = Self.wrapped("le projet « Vivre ensemble » : pour qui ?", width: width, maxLines: 50)
      for line in lines {
        #expect(!line.hasSuffix("«") && !["»", ":", "?"].contains(line.prefix(1)))
      }
    }
  }

  @Test func aMarkThatIsNotSeenInANameGluesNothing() {
    #expect(Self.wrapped("nn\u{200B} nn", width: 500).joined().filter { $0 == " " }.count == 1)
  }

  /// What is said beside the name is said however much of the name is cut.
  @Test func aCountIsNeverCut() {
    let label = Label("nnnn nnnn nnnn nnnn", size: 10, width: 56, maxLines: 2, tail: " (7)")
    #expect(label.lines == ["nnnn nnnn", "nnnn n… (7)"] && label.whole == "nnnn nnnn nnnn nnnn (7)")
    let short = Label("nnnn", size: 10, width: 56, maxLines: 2, tail: " (7)")
    #expect(short.lines == ["nnnn (7)"] && short.whole == nil)
  }

  /// Where no space was, none is to be read: "inter-territoriale", not "inter- territoriale".
  @Test func whetherASpacePartsTwoLinesIsKept() {
    let label = Label("nnnn nnnnnn-nnnnnn nn", size: 10, width: 50, maxLines: 9)
    #expect(label.lines == ["nnnn", "nnnnnn-", "nnnnnn nn"] && label.isGlued == [false, true, false])
  }

  private static let words = [
    "Maison", "des", "associations", "de", "l’Ouest", "coopération", "inter-territoriale", "et", "à", "solidarité",
    "numérique", "ESS", "économie", "-", "fabrique", "i", "WWWWWW", "生態系", "mmmmmmmmmmmm",
  ]

  @Test(arguments: UInt64(0)..<40)
  func noLineIsWiderThanAskedUnlessASingleWordIs(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = (0..<Int.random(in: 1...14, using: &random)).map { _ in
      Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
    }
    let width = random.number(40...180)
    let maxLines = Int.random(in: 1...6, using: &random)
    let label = Label(words.joined(separator: " "), size: 10, width: width, maxLines: maxLines)
    #expect(label.lines.count <= maxLines && !label.lines.contains(""))
    for line in label.lines where TextWidth.of(line, size: 10) > width { #expect(!line.contains(" ")) }
    let whole = words.joined(separator: " ").filter { $0 != " " }
    let shown = label.lines.joined().filter { $0 != " " }
    if shown.hasSuffix("…") {
      #expect(whole.hasPrefix(shown.dropLast()))
    } else {
      #expect(shown == whole)
    }
    #expect(label.extent.width == label.lines.map { TextWidth.of($0, size: 10) }.max())
  }

  /// One name must not take the page from all others, nor the time.
  @Test(arguments: [1, 2, 4], ["", " nnn nnn nnn nnn nnn nnn nnn nnn nnn nnn"])
  func aWordWithoutEndIsCut(maxLines: Int, tail: String) {
    let label = Label(
      String(repeating: "n", count: 100_000) + tail, size: 10, width: 120, maxLines: maxLines)
    #expect(label.lines.first?.hasSuffix("…") == true)
    #expect(label.extent.width <= 180)
  }
}
