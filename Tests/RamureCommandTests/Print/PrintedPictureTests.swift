import Foundation
import Testing

@testable import RamureCommand

/// Pictures as PDF and PNG, read by what others say of these formats: the header of PNG, Poppler’s text of a PDF.
@Suite(.enabled(if: Printing.isInstalled, "librsvg is not installed; scripts/setup installs it"))
struct PrintedPictureTests {
  private func file(_ line: String, _ name: String) throws -> Data {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("\(line) -o \(name)")
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(line): \(outcome)")
    return try Data(contentsOf: process.folder.appendingPathComponent(name))
  }

  /// The big-endian number at a place of a file.
  private func number(_ data: Data, at place: Int) -> Int {
    data[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  /// How large a picture is by its own SVG.
  private func extent(_ line: String) throws -> (Double, Double) {
    let svg = String(decoding: try file(line, "a.svg"), as: UTF8.self)
    let size = try #require(try /width="([0-9.]+)" height="([0-9.]+)"/.firstMatch(in: svg))
    return (try #require(Double(size.1)), try #require(Double(size.2)))
  }

  @Test(arguments: [("", 192.0), ("--dpi 96", 96), ("--dpi 150", 150)])
  func aPNGHasAsManyPixelsAsTheResolutionSays(_ options: String, _ perInch: Double) throws {
    let (width, height) = try extent("ramure map valley")
    let png = try file("ramure map valley \(options)", "a.png")
    #expect(Array(png.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(number(png, at: 16) == Int((width * perInch / 96).rounded(.up)))
    #expect(number(png, at: 20) == Int((height * perInch / 96).rounded(.up)))
    // The resolution is stated, in pixels to the metre.
    #expect(String(decoding: png[37..<41], as: UTF8.self) == "pHYs")
    #expect(number(png, at: 41) == Int((perInch / 0.0254).rounded()))
  }

  @Test func aPNGIsAsWideAsAsked() throws {
    #expect(number(try file("ramure timeline river-alliance.yaml --pixels 777", "a.png"), at: 16) == 777)
    // A4 upright at 100 to the inch: 826.8 by 1169.3.
    let sheet = try file("ramure timeline river-alliance.yaml --paper a4 --dpi 100", "a.png")
    #expect([number(sheet, at: 16), number(sheet, at: 20)].sorted() == [827, 1_170])
  }

  @Test func aPageIsAsLargeAsThePictureOrThePaper() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let (width, height) = try extent("ramure map valley")
    func size(_ options: String) throws -> [Double] {
      let line = "ramure map valley \(options) -o a.pdf --quiet && pdfinfo a.pdf | sed -n 's/^Page size: *//p'"
      return try process.shell(line).output.split(separator: " ").compactMap { Double($0) }
    }
    let own = try size("")
    #expect(abs(own[0] - width * 0.75) < 0.01 && abs(own[1] - height * 0.75) < 0.01)
    #expect(try size("--paper letter").sorted() == [612, 792])
    let a3 = try size("--paper A3").sorted()
    #expect(abs(a3[0] - 841.89) < 0.01 && abs(a3[1] - 1_190.55) < 0.01)
  }

  /// Every name that stands on the picture can be found and copied; fonts come along; no date tells one file from the next.
  @Test(arguments: [
    ("map numerique-innovation-societale.yaml", ""), ("map valley --theme print", "--paper A4"),
    ("timeline river-alliance.yaml", "--paper letter"), ("timeline river-alliance.yaml --steps 4", ""),
    ("map river-alliance.yaml --color-by community", ""),
  ])
  func textStaysText(_ line: String, _ options: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell(
      """
      ramure \(line) -o a.svg
      for name in a b; do ramure \(line) \(options) -o $name.pdf -q || exit; done
      cmp a.pdf b.pdf && pdftotext -raw a.pdf -
      """)
    #expect(outcome.status == 0, "\(outcome.error)")
    let svg = try String(contentsOf: process.folder.appendingPathComponent("a.svg"), encoding: .utf8)
    func bare(_ text: some StringProtocol) -> String {
      var plain = String(text)
      for (escape, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        plain = plain.replacingOccurrences(of: escape, with: sign)
      }
      // Poppler tells a ligature by its letters.
      return plain.filter { !$0.isWhitespace }.precomposedStringWithCompatibilityMapping
    }
    let printed = bare(outcome.output)
    let lines = svg.matches(of: /<tspan x=[^>]*>([^<]+)<\/tspan>/).map { bare($0.1) }
    #expect(lines.count > 10)
    for line in Set(lines) { #expect(printed.contains(line), "\(line)") }
    let fonts = try process.shell("pdffonts a.pdf | tail -n +3").output.split(separator: "\n")
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(/\syes (yes|no) (yes|no) +\d+ +\d+$/) }, "\(fonts)")
    #expect(try process.shell("pdfinfo a.pdf").output.contains("CreationDate") == false)
  }

  /// The founding map is 1600 pixels wide, its smallest letters have 10: on A4 without margins of a centimetre, 595.28 − 56.69
  /// points across, they have 3.37; 6 points take 960, which A2 has (1190.55).
  @Test(arguments: [
    ("A4 --lang en", "on A4 the smallest letters have 3.3 points, too few to read; --paper A2 has room for 6\n"),
    (
      "letter",
      "sur letter les plus petites lettres ont 3,4 points, trop peu pour être lues ; --paper A2 leur en donne 6\n"
    ),
    ("A2", ""), ("A4 --quiet", ""),
  ])
  func lettersTooSmallToReadAreSaid(_ paper: String, _ note: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("ramure map numerique-innovation-societale.yaml --paper \(paper) -o a.pdf")
    #expect(outcome == RamureProcess.Outcome(output: "", error: note, status: 0))
  }

  @Test func linksStayLinks() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let file = """
      actors: {a: {name: Abbey, url: 'https://example.org/a?b=1&c=(2)'}, b: {name: Barn, url: 'https://example.org/é'}}
      relations: [a funds b]
      """
    try Data(file.utf8).write(to: process.folder.appendingPathComponent("links.yaml"))
    #expect(try process.shell("ramure map links.yaml -o links.pdf").status == 0)
    let pdf = String(decoding: try Data(contentsOf: process.folder.appendingPathComponent("links.pdf")), as: UTF8.self)
    // An address in a PDF has only signs of ASCII (PDF 1.7, 12.6.4.7).
    #expect(
      pdf.contains("/URI (https://example.org/a?b=1&c=\\(2\\))")
        || pdf.contains("/URI (https://example.org/a?b=1&c=(2))"))
    #expect(pdf.contains("/URI (https://example.org/%C3%A9)"))
  }

  @Test(arguments: [
    "path valley garage mills --map a.pdf", "find valley garage --map a.png", "neighbors valley garage --map a.pdf",
    "diff valley harbour --map a.pdf --paper A4", "trust tools.yaml --picture a.pdf",
    "trust tools.yaml --picture a.png --dpi 96",
  ])
  func everyPictureCanBePrinted(_ line: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("ramure \(line) -q > /dev/null; head -c 4 a.p*")
    #expect(outcome.output.contains("%PDF") || outcome.output.contains("PNG"), "\(outcome)")
  }
}

enum Printing {
  /// Whether a picture can be printed here.
  static let isInstalled: Bool = {
    guard let process = try? RamureProcess() else { return false }
    defer { process.remove() }
    let outcome = try? process.shell("ramure map valley -o a.pdf && command -v pdftotext")
    return outcome?.status == 0
  }()
}
