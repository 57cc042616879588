import RamureWording
import Testing

@testable import RamureCommand

@Suite("The manual page")
struct ManualPageTests {
  static func lines(_ language: Language) -> [String] {
    Speech.$current.withValue(Speech(asked: language, locale: nil)) {
      ManualPage(root: RamureTool.self, version: "9.9").text(language).split(separator: "\n").map { String($0) }
    }
  }

  @Test func headings() {
    let english = Self.lines(.english)
    #expect(english.first == ".TH \"RAMURE\" 1 \"\" \"ramure 9.9\"")
    #expect(
      english.filter { $0.hasPrefix(".SH ") }
        == [".SH NAME", ".SH USAGE", ".SH OVERVIEW", ".SH OPTIONS", ".SH COMMANDS", ".SH EXAMPLES"])
    #expect(
      Self.lines(.french).filter { $0.hasPrefix(".SH ") }
        == [".SH NOM", ".SH USAGE", ".SH PRÉSENTATION", ".SH OPTIONS", ".SH COMMANDES", ".SH EXEMPLES"])
  }

  @Test func everyListedCommandHasASection() {
    let sections = Self.lines(.english).filter { $0.hasPrefix(".SS ") }
    let listed = RamureTool.commands.filter { $0.configuration.shouldDisplay }
    #expect(sections.count == listed.count)
    for (section, command) in zip(sections, listed) {
      #expect(section.hasPrefix(".SS ramure \(command._commandName)"))
    }
  }

  @Test func nameAndPurpose() {
    #expect(Self.lines(.english).contains("ramure \\- Understand and draw ecosystems of partnership"))
  }

  /// What all commands share is told once.
  @Test func sharedOptionsStandOnce() {
    let lines = Self.lines(.english)
    #expect(lines.filter { $0 == ".B \\-\\-version" }.count == 1)
    #expect(lines.filter { $0 == ".B \\-\\-lang <language>" }.count == 1)
    #expect(lines.contains(".B \\-\\-from <format>"))
  }

  /// Only requests of man(7) begin with a point, and no hyphen is left to become a dash.
  @Test(arguments: Language.allCases) func isRoff(_ language: Language) {
    let requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi", ".RS", ".RE"]
    for line in Self.lines(language) {
      if line.hasPrefix(".") { #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)") }
      #expect(!line.hasPrefix("'"), "\(line)")
      for (place, character) in zip(line.indices, line) where character == "-" {
        #expect(place > line.startIndex && line[line.index(before: place)] == "\\", "\(line)")
      }
    }
  }
}
