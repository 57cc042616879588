import Foundation
import Testing

@testable import RamureCommand

/// A report on pages, read by Poppler: what it says of text, pages, fonts and structure.
@Suite(.enabled(if: Printing.isInstalled, "librsvg is not installed; scripts/setup installs it"))
struct ReportPagesTests {
  /// Makes a report, and tells what comes of a line of the shell about `r.pdf`.
  private func asked(_ report: String, _ line: String, file: String? = nil) throws -> String {
    let process = try RamureProcess()
    defer { process.remove() }
    if let file { try Data(file.utf8).write(to: process.folder.appendingPathComponent("given.yaml")) }
    let made = try process.shell("ramure report \(report) -o r.pdf")
    #expect(made.status == 0 && made.error.isEmpty, "\(made)")
    let outcome = try process.shell(line)
    #expect(outcome.status == 0, "\(outcome)")
    return outcome.output
  }

  /// The letters alone: how lines are broken differs.
  private func bare(_ text: some StringProtocol) -> String {
    String(text).filter { !$0.isWhitespace }.precomposedStringWithCompatibilityMapping
  }

  /// The chapters whose Markdown has nothing but words.
  private static let told = "content,actors,communities,brokers,fragilities,needs"

  /// What the Markdown of a report says stands in its pages, whatever the paper.
  @Test(arguments: ["A4", "letter", "A5"]) func itSaysWhatTheOtherFormsSay(_ paper: String) throws {
    let text = try asked(
      "river-alliance.yaml --paper \(paper) --chapters \(Self.told)",
      """
      ramure report river-alliance.yaml --chapters \(Self.told) --format markdown --pictures none > r.md
      pdftotext -raw r.pdf - | grep -v -e '^Page [0-9]* of' -e '^The Sorrel River Alliance$' > r.txt; cat r.txt
      echo '=====' ; grep -E '^(- |#|[A-Z])' r.md
      """)
    let parts = text.split(separator: "=====")
    // What stands at the edges of pages comes between the lines of a text that goes on: words are compared, in order, few by few.
    let printed = bare(parts[0])
    var checked = 0
    for line in parts[1].split(separator: "\n") {
      let plain = line.replacing(/^[-#]+\s/, with: "").replacing(/\\(.)/) { $0.1 }.replacing(/\]\([^)]*\)/, with: "")
      let words = plain.filter { !"*`[".contains($0) }.split(separator: " ")
      for start in stride(from: 0, to: words.count, by: 3) {
        let few = bare(words[start..<min(words.count, start + 3)].joined())
        checked += 1
        #expect(printed.contains(few) || few.contains("]"), "\(few)")
      }
    }
    #expect(checked > 100)
  }

  @Test func everyPageHasItsNumberAndItsTitle() throws {
    let text = try asked("river-alliance.yaml --lang fr", "pdftotext r.pdf -")
    let pages = text.split(separator: "\u{C}").filter { !bare($0).isEmpty }
    #expect(pages.count > 5)
    for (number, page) in pages.enumerated() {
      #expect(page.contains("Page \(number + 1) sur \(pages.count)"), "\(page)")
      #expect(page.contains("L’Alliance de la rivière Sorrel"))
    }
  }

  /// The list of contents gives the page on which a chapter begins.
  @Test func theListOfContentsIsTrue() throws {
    let text = try asked("numerique-innovation-societale.yaml --lang en --top 3", "pdftotext -layout r.pdf -")
    let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
    let entries = pages[0].matches(of: /(?m)^ *([A-Z][A-Za-z ]+?) {3,}(\d+)$/)
    #expect(entries.count == 11)
    for entry in entries {
      let page = try #require(Int(entry.2))
      let lines = pages[page - 1].split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(lines.contains(String(entry.1)), "\(entry.1) on \(page)")
    }
  }

  /// Structure as PDF 1.7 names it (14.8.4), with what readers of it need.
  @Test func thePagesAreTagged() throws {
    let structure = try asked("river-alliance.yaml", "pdfinfo -struct r.pdf; pdfinfo r.pdf | grep Tagged")
    for name in [
      "Document", "H1 ", "H2 ", "H3 ", "P ", "L ", "LI ", "Lbl", "LBody", "Table ", "TR", "TH", "TD", "TOC", "TOCI",
      "Link", "Figure", "Caption",
    ] {
      #expect(structure.contains(try Regex("(?m)^ *\(name)")), "\(name)")
    }
    #expect(structure.contains("/Scope /Column") && structure.contains("/Scope /Row"))
    #expect(structure.contains(/Tagged: +yes/))
    // One table stays one, on however many pages.
    let tables = structure.matches(of: /(?m)^ *Table\b/).count
    let html = try asked("river-alliance.yaml", "ramure report river-alliance.yaml --format html | grep -c '<table>'")
    #expect(tables == Int(html.trimmingCharacters(in: .whitespacesAndNewlines)))
    let raw = try asked(
      "river-alliance.yaml", "LC_ALL=C grep -a -c -e '/Alt <FEFF' -e '/Lang (en)' -e '/DisplayDocTitle true' r.pdf")
    // Two maps and two pictures of time, the language, the title.
    #expect(raw == "6\n")
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    #expect(
      try asked("valley", "ramure report valley -o s.pdf && cmp r.pdf s.pdf && pdfinfo r.pdf | grep -c Date || true")
        == "0\n")
  }

  /// No letter of a picture has less than 6 points: what does not fit the paper gets a larger page. A4 is 595 by 842.
  @Test func mapsGetThePageTheirNamesNeed() throws {
    let sizes = try asked("numerique-innovation-societale.yaml --chapters map", "pdfinfo -l 99 r.pdf | grep 'size:'")
    let pages = sizes.split(separator: "\n").compactMap { line in
      line.contains("Page ") ? line.split(separator: " ").compactMap { Double($0) } : nil
    }
    // A first page, the two maps, and the last line.
    #expect(pages.count == 4)
    // 1600 pixels across, letters of 10: 6 points take 960 across, more than A3 upright (842).
    for page in pages[1...2] { #expect(page[1] > 960) }
    #expect(abs(pages[0][1] - 595.28) < 0.1 && abs(pages[3][1] - 595.28) < 0.1)
  }

  @Test func whateverNamesHoldTheyStayText() throws {
    let names = [
      "</svg><script>x</script>", "<b>Bold</b> & \\\"co\\\"", "جمعية النهضة", "עמותת השכנים", "हिन्दी संस्थान", "社会创新基金会",
      "a\u{202E}b",
    ]
    let actors = names.enumerated().map { "n\($0): {name: \"\($1)\"}" }.joined(separator: ", ")
    let text = try asked(
      "given.yaml", "pdftotext -raw r.pdf -",
      file: "actors: {\(actors)}\nrelations: [n0 funds n1, n2 funds n3, n4 funds n5]\n")
    let printed = bare(text.filter { !("\u{202A}"..."\u{202E}").contains($0) })
    for name in ["</svg><script>x</script>", "<b>Bold</b>&\"co\"", "社会创新基金会"] {
      #expect(printed.contains(bare(name)), "\(name)")
    }
    // Arabic is told in the order it is read, a line at a time.
    #expect(printed.contains(bare("النهضة")) && printed.contains(bare("השכנים")))
  }

  @Test func nothingAtAllIsAReportTooAndFaultsAreSaid() throws {
    #expect(try asked("nothing.yaml --lang en", "pdftotext r.pdf -").contains("Page 1 of 1"))
    let process = try RamureProcess()
    defer { process.remove() }
    #expect(try process.shell("ramure report valley --pictures none --format pdf -o /dev/full").status == 74)
    #expect(try process.shell("ramure report valley --pictures none -o nowhere/r.pdf").status == 73)
  }
}
